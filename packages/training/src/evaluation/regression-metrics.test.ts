import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NotFinitePredictionError } from "./not-finite-prediction-error.ts";
import { createRegressionMetrics } from "./regression-metrics.ts";

function of(targets: ArrayLike<number>, predictions: ArrayLike<number>) {
  const metrics = createRegressionMetrics();
  metrics.update({ targets, predictions });
  return metrics.result();
}

describe("regression metrics", () => {
  test("are those of scikit-learn's documentation for four predictions", () => {
    expect(of([3, -0.5, 2, 7], [2.5, 0, 2, 8])).toEqual({
      type: "regression",
      count: 4,
      loss: 0.375,
      rmse: expect.closeTo(0.612372436, 9),
      mae: 0.5,
      r2: expect.closeTo(0.948608137, 9),
      max_error: 1,
      target_mean: 2.875,
    });
  });

  test("have a negative R² for what is worse than the mean", () => {
    expect(of([1, 2, 3], [3, 2, 1]).r2).toBeCloseTo(-3, 12);
  });

  test("have no R² when all targets are equal", () => {
    expect(of([0.1, 0.1, 0.1], [0.1, 0.1, 0.1])).toMatchObject({ r2: null, loss: 0 });
  });

  test("keep their digits where targets are large and close together", () => {
    const targets = [1e9 + 1, 1e9 + 2, 1e9 + 3];
    expect(of(targets, [1e9 + 1, 1e9 + 2, 1e9 + 4]).r2).toBeCloseTo(0.5, 9);
  });

  test("are the same in any order and in any batches", () => {
    const value = fc.integer({ min: -1_000, max: 1_000 }).map((tenths) => tenths / 10);
    const row = fc.record({ target: value, prediction: value, place: fc.nat() });
    const rowsAndSize = [
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
    ] as const;
    fc.assert(
      fc.property(...rowsAndSize, (rows, batchSize) => {
        const whole = of(
          rows.map(({ target }) => target),
          rows.map(({ prediction }) => prediction),
        );
        const permuted = [...rows].sort((a, b) => a.place - b.place);
        const metrics = createRegressionMetrics();
        for (let start = 0; start < permuted.length; start += batchSize) {
          const batch = permuted.slice(start, start + batchSize);
          metrics.update({
            targets: batch.map(({ target }) => target),
            predictions: Float64Array.from(batch, ({ prediction }) => prediction),
          });
        }
        const inBatches = metrics.result();
        for (const name of ["loss", "rmse", "mae", "max_error", "target_mean"] as const) {
          expect(inBatches[name]).toBeCloseTo(whole[name], 8);
        }
        const spread = new Set(rows.map(({ target }) => target)).size > 1;
        expect(whole.r2 !== null).toBe(spread);
        if (spread) expect(1 - (inBatches.r2 ?? 0)).toBeCloseTo(1 - (whole.r2 ?? 0), 6);
        else expect(inBatches.r2).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test("refuse a prediction that is not a number, and say which", () => {
    const metrics = createRegressionMetrics();
    metrics.update({ targets: [1], predictions: [1] });
    const update = () =>
      metrics.update({ targets: [1, 2], predictions: [1, Number.POSITIVE_INFINITY] });
    expect(update).toThrow(NotFinitePredictionError);
    expect(update).toThrow("Infinity for record 4");
  });

  test("refuse arrays of different lengths, and no record at all", () => {
    expect(() => of([1, 2], [1])).toThrow(RangeError);
    expect(() => of([], [])).toThrow(RangeError);
  });
});
