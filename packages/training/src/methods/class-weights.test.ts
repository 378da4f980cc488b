import { describe, expect, test } from "vitest";
import { HyperparameterError } from "../errors.ts";
import { classWeights } from "./class-weights.ts";

/** All rows of `eggs` were held out. */
const names = ["ham", "eggs", "spam"];
const present = { labels: [0, 2], counts: [30, 10] };

describe("balanced", () => {
  test("weighs n / (classes · count), so that every class weighs the same in all", () => {
    const every = { labels: [0, 1, 2], counts: [4, 1, 1] };
    expect(classWeights("balanced", every, names)).toEqual([0.5, 2, 2]);
  });

  test("counts neither the rows nor the class of a label that has no training row", () => {
    expect(classWeights("balanced", present, names)).toEqual([40 / 60, 2]);
  });

  test("needs two labels with training rows", () => {
    expect(() => classWeights("balanced", { labels: [1], counts: [7] }, names)).toThrow(
      new HyperparameterError(
        "class_weight",
        "expected at least two labels of a weight above 0 that have training rows, but there is 1.",
      ),
    );
  });
});

describe("weights by name", () => {
  test("go to their labels, and those left out are 1", () => {
    expect(classWeights({ spam: 2.5 }, present, names)).toEqual([1, 2.5]);
    const inherited = { labels: [0, 1], counts: [1, 1] };
    expect(classWeights({ d: 2 }, inherited, ["d", "toString"])).toEqual([2, 1]);
  });

  test("may name a label that has no training row", () => {
    expect(classWeights({ spam: 3, eggs: 9 }, present, names)).toEqual([1, 3]);
  });

  test("may be 0, as long as two labels are left", () => {
    const every = { labels: [0, 1, 2], counts: [4, 1, 1] };
    expect(classWeights({ ham: 0 }, every, names)).toEqual([0, 1, 1]);
    for (const weight of [{ ham: 0 }, { ham: 0, eggs: 5 }]) {
      expect(() => classWeights(weight, present, names)).toThrow("but there is 1.");
    }
    expect(() => classWeights({ ham: 0, spam: 0 }, present, names)).toThrow("but there are none.");
  });

  test("that are none of the labels are refused, with the labels, at most ten", () => {
    expect(() => classWeights({ bacon: 1 }, present, names)).toThrow(
      new HyperparameterError(
        "class_weight",
        "there is no label 'bacon'. The labels are 'ham', 'eggs', 'spam'.",
      ),
    );
    const many = Array.from({ length: 11 }, (_, label) => `${label}`);
    expect(() => classWeights({ bacon: 1 }, present, many)).toThrow(
      "The labels are '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ….",
    );
  });
});

test("no weights are 1 for each label that has a training row", () => {
  expect(classWeights(null, present, names)).toEqual([1, 1]);
  expect(classWeights(null, { labels: [1], counts: [7] }, names)).toEqual([1]);
});
