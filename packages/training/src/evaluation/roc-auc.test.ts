import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RocAuc, type RocAucOptions } from "./roc-auc.ts";

interface Row {
  readonly target: number;
  /** One a class. */
  readonly scores: readonly number[];
}

function areaOf(rows: readonly Row[], options: RocAucOptions) {
  const rocAuc = new RocAuc(options);
  for (const { target, scores } of rows) {
    rocAuc.add(target, scores, options.classes === 2 ? 1 : 0);
  }
  return rocAuc.result();
}

/** The definition: every pair of a record of the class and one that is not. */
function areaOfPairs(rows: readonly Row[], label: number): number {
  const inside = rows.filter(({ target }) => target === label);
  const outside = rows.filter(({ target }) => target !== label);
  let won = 0;
  for (const {
    scores: [...of],
  } of inside) {
    for (const {
      scores: [...other],
    } of outside) {
      const difference = (of[label] ?? 0) - (other[label] ?? 0);
      won += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    }
  }
  return won / (inside.length * outside.length);
}

/** Eighths, which tie often and never share a bin of a histogram when they differ. */
const score = fc.integer({ min: -40, max: 40 }).map((eighths) => eighths / 8);

const rowsOf = (classes: number) =>
  fc.array(
    fc.record({
      target: fc.nat({ max: classes - 1 }),
      scores: fc.array(score, { minLength: classes, maxLength: classes }),
    }),
    { minLength: 1, maxLength: 40 },
  );

describe("RocAuc", () => {
  test.each([5_000_000, 0])("is the part of pairs won, of two classes (%i kept)", (kept) => {
    fc.assert(
      fc.property(rowsOf(2), (rows) => {
        const expected = areaOfPairs(rows, 1);
        const { value } = areaOf(rows, {
          classes: 2,
          scores: "decision_values",
          maxExactScores: kept,
        });
        expect(value).toBe(Number.isNaN(expected) ? null : expected);
      }),
      { numRuns: 100 },
    );
  });

  test.each([5_000_000, 0])("is the mean over the classes of several (%i kept)", (kept) => {
    fc.assert(
      fc.property(rowsOf(3), (rows) => {
        const areas = [0, 1, 2].map((label) => areaOfPairs(rows, label));
        const defined = areas.filter((area) => !Number.isNaN(area));
        const { value } = areaOf(rows, {
          classes: 3,
          scores: "decision_values",
          maxExactScores: kept,
        });
        if (defined.length === 0) expect(value).toBeNull();
        else expect(value).toBeCloseTo(defined.reduce((a, b) => a + b) / defined.length, 12);
      }),
      { numRuns: 100 },
    );
  });

  test("says when it goes over to a histogram, and counts what it had kept before", () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => ({
      target: index % 3 === 0 ? 1 : 0,
      scores: [0, ((index * 7) % 64) / 8],
    }));
    const options = { classes: 2, scores: "decision_values" } as const;
    const exact = areaOf(rows, { ...options, maxExactScores: 3_000 });
    const approximate = areaOf(rows, { ...options, maxExactScores: 2_999 });
    expect(exact).toEqual({ value: areaOfPairs(rows, 1), approximate: false });
    expect(approximate).toEqual({ value: exact.value, approximate: true });
  });

  test("tells probabilities near 0 and near 1 apart in a histogram", () => {
    const ascending = [0, 1e-20, 1e-12, 1e-11, 0.5, 1 - 1e-11, 1 - 1e-12, 1, 1 + 2 ** -23];
    const rows = ascending.map((probability, index) => ({
      target: index % 2,
      scores: [1 - probability, probability],
    }));
    const options = { classes: 2, scores: "probabilities", maxExactScores: 0 } as const;
    // The last two are both certainty, and tie.
    const certain = rows.with(8, { target: 0, scores: [0, 1] });
    expect(areaOf(rows, options)).toEqual({ value: areaOfPairs(certain, 1), approximate: true });
  });

  test("has fewer bins for very many classes, and is close all the same", () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({
      target: index % 200,
      scores: Array.from({ length: 200 }, (_, label) => ((index * 31 + label * 17) % 101) / 10 - 5),
    }));
    const options = { classes: 200, scores: "decision_values" } as const;
    const exact = areaOf(rows, options).value;
    const { value, approximate } = areaOf(rows, { ...options, maxExactScores: 0 });
    expect(approximate).toBe(true);
    expect(value).toBeCloseTo(exact ?? Number.NaN, 6);
  });
});
