import { describe, expect, test } from "vitest";
import { memoryRecords } from "../testing/memory-records.ts";
import { classCounts, splitRecords } from "./split-records.ts";

/** 3 of class 0, 1 of class 1, 96 of class 2, in turn as far as they go. */
const labels = Int32Array.from({ length: 100 }, (_, record) =>
  record < 6 && record % 2 === 0 ? 0 : record === 1 ? 1 : 2,
);
const labelled = memoryRecords(100, { label: { dataType: "int32", shape: [], data: labels } });
const classes = { type: "classification", column: "y", labels: ["a", "b", "c"] } as const;
const measured = memoryRecords(100, {
  target: { dataType: "float64", shape: [], data: new Float64Array(100) },
});
const regression = { type: "regression", column: "y" } as const;

describe("a split", () => {
  test("holds out the same share of each class, and never all of one", () => {
    const { train, validation } = splitRecords(labelled, classes, 0.25, 1);
    // round(3 / 4) = 1, at most 0 of a single one, round(96 / 4) = 24.
    expect(classCounts(labelled, validation, 3)).toEqual([1, 0, 24]);
    expect(classCounts(labelled, train, 3)).toEqual([2, 1, 72]);
  });

  test.each([
    ["classification", labelled, classes],
    ["regression", measured, regression],
  ] as const)(
    "of a %s has each record once, in the order in which they stand",
    (_, records, target) => {
      const { train, validation } = splitRecords(records, target, 0.3, 1);
      const all = [...train, ...validation];
      expect([...new Set(all)]).toHaveLength(100);
      expect([...train]).toEqual([...train].sort((a, b) => a - b));
      expect([...validation]).toEqual([...validation].sort((a, b) => a - b));
    },
  );

  test("of a regression holds out a share of all", () => {
    expect(splitRecords(measured, regression, 0.3, 1).validation).toHaveLength(30);
  });

  test("is the same for the same seed, and another for another", () => {
    const held = (seed: number) => [...splitRecords(measured, regression, 0.3, seed).validation];
    expect(held(1)).toEqual(held(1));
    expect(held(1)).not.toEqual(held(2));
  });

  test("is drawn from all over, not from one end", () => {
    const { validation } = splitRecords(measured, regression, 0.5, 3);
    const early = validation.filter((record) => record < 50).length;
    expect(early).toBeGreaterThan(10);
    expect(early).toBeLessThan(40);
  });

  test("of no share, or of words, holds out none", () => {
    expect(splitRecords(labelled, classes, 0, 1).validation).toHaveLength(0);
    const words = splitRecords(labelled, { type: "embedding" }, 0.5, 1);
    expect([words.train.length, words.validation.length]).toEqual([100, 0]);
  });

  test("leaves a single record in training", () => {
    const one = memoryRecords(1, {
      target: { dataType: "float64", shape: [], data: new Float64Array(1) },
    });
    expect([...splitRecords(one, regression, 0.5, 1).train]).toEqual([0]);
  });
});
