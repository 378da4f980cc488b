import { expect, test } from "vitest";
import { HyperparameterError } from "../errors.ts";
import { memoryRecords } from "../testing/memory-records.ts";
import { classWeights, countLabels } from "./class-weights.ts";

const records = memoryRecords(8, {
  label: { dataType: "int32", shape: [], data: Int32Array.of(0, 0, 0, 1, 1, 0, 2, 2) },
});
const split = { records, indices: Uint32Array.of(0, 1, 2, 3, 5, 6) };
const labels = ["a", "b", "c"];

test("only the records of the split are counted", () => {
  expect([...countLabels(split, 3)]).toEqual([4, 1, 1]);
});

test("balanced weights are examples / (classes · count), so that every class weighs the same", () => {
  expect(classWeights("balanced", labels, split)).toEqual(Float32Array.of(0.5, 2, 2));
});

test("a class without examples does not disturb the balance of the others", () => {
  expect(classWeights("balanced", [...labels, "d"], split)).toEqual(
    Float32Array.of(6 / 16, 6 / 4, 6 / 4, 0),
  );
});

test("weights by name go to their labels, and those left out are 1", () => {
  expect(classWeights({ c: 2.5, a: 0 }, labels, split)).toEqual(Float32Array.of(0, 1, 2.5));
  expect(classWeights({ d: 2 }, ["d", "toString"], split)).toEqual(Float32Array.of(2, 1));
});

test("none are none", () => {
  expect(classWeights(null, labels, split)).toBeUndefined();
});

test("a name that is no label is refused", () => {
  expect(() => classWeights({ z: 1 }, labels, split)).toThrow(
    new HyperparameterError("class_weight", "'z' is none of the labels; they are 'a', 'b', 'c'."),
  );
});
