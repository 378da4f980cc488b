import { expect, test } from "vitest";
import { memoryRecords } from "../testing/memory-records.ts";
import { scalingOf } from "./target-scaling.ts";

function scalingOfTargets(targets: readonly number[], indices = [...targets.keys()]) {
  const data = Float64Array.from(targets);
  const records = memoryRecords(targets.length, {
    target: { dataType: "float64", shape: [], data },
  });
  return scalingOf({ records, indices: Uint32Array.from(indices) });
}

test("the scale of a target is its mean and its standard deviation, of the split's records only", () => {
  expect(scalingOfTargets([2, 4, 4, 4, 99, 5, 5, 7, 9], [0, 1, 2, 3, 5, 6, 7, 8])).toEqual({
    mean: 5,
    scale: 2,
  });
});

test("a large mean costs no digits", () => {
  const { mean, scale } = scalingOfTargets([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
  expect(mean).toBe(1e9 + 10);
  expect(scale).toBeCloseTo(Math.sqrt(22.5), 9);
});

test("a target that does not vary keeps its unit", () => {
  expect(scalingOfTargets([3, 3, 3])).toEqual({ mean: 3, scale: 1 });
});

test("targets are read in parts", () => {
  const targets = Array.from({ length: 20_000 }, (_, index) => index % 2);
  const { mean, scale } = scalingOfTargets(targets);
  expect(mean).toBeCloseTo(0.5, 12);
  expect(scale).toBeCloseTo(0.5, 12);
});
