import { expect, test } from "vitest";
import { classWeights } from "../methods/class-weights.ts";
import { FeatureTable } from "../methods/tabular/feature-table.ts";
import { findPresentClasses } from "../methods/tabular/present-classes.ts";
import { testContext } from "../methods/tabular/testing/fit-context.ts";
import { memoryRecords } from "../testing/memory-records.ts";
import { labelWeights } from "./label-weights.ts";

const records = memoryRecords(8, {
  label: { dataType: "int32", shape: [], data: Int32Array.of(0, 0, 0, 1, 1, 0, 2, 2) },
});
const split = { records, indices: Uint32Array.of(0, 1, 2, 3, 5, 6) };
const labels = ["a", "b", "c"];

test("only the records of the split are counted", () => {
  expect(labelWeights("balanced", labels, split)).toEqual(Float32Array.of(0.5, 2, 2));
});

test("a label without a training row weighs 0 and does not disturb the balance of the others", () => {
  const more = ["a", "b", "c", "d"];
  expect(labelWeights("balanced", more, split)).toEqual(Float32Array.of(0.5, 2, 2, 0));
  expect(labelWeights({ a: 3, d: 9 }, more, split)).toEqual(Float32Array.of(3, 1, 1, 0));
});

test("weights go to the indices of their labels", () => {
  expect(labelWeights({ c: 2.5, a: 0 }, labels, split)).toEqual(Float32Array.of(0, 1, 2.5));
});

test("none are none", () => {
  expect(labelWeights(null, labels, split)).toBeUndefined();
});

test("a name that is no label is refused, and so are weights that leave one label", () => {
  expect(() => labelWeights({ z: 1 }, labels, split)).toThrow(
    "there is no label 'z'. The labels are 'a', 'b', 'c'.",
  );
  expect(() => labelWeights({ a: 0, b: 0 }, labels, split)).toThrow("but there is 1.");
});

test("are the same for networks and for tabular methods where a rare label is wholly held out", async () => {
  const rows = [0, 0, 2, 0, 1, 2, 0, 3];
  const context = testContext<"logistic_regression">({
    hyperparameters: {},
    rows: { features: rows.map((_, row) => [row]), labels: rows },
    labelNames: ["often", "held out", "seldom", "once"],
    indices: Uint32Array.of(0, 1, 2, 3, 5, 6, 7),
  });
  const { train, preprocessing, target } = context;
  if (target.type !== "classification") throw new TypeError("Expected a classification.");
  const table = new FeatureTable({ split: train, preprocessing, target, workPerRecord: 1 });
  const classes = await findPresentClasses(table, target, context);
  for (const weight of ["balanced", { seldom: 4, "held out": 50 }] as const) {
    const ofNetworks = labelWeights(weight, target.labels, train);
    const ofPresent = classes.labels.map((label) => ofNetworks?.[label]);
    expect(ofPresent).toEqual(classWeights(weight, classes, target.labels).map(Math.fround));
    expect(ofNetworks?.[1]).toBe(0);
  }
  expect(classWeights("balanced", classes, target.labels)).toEqual([7 / 12, 7 / 6, 7 / 3]);
});
