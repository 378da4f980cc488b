import { describe, expect, test } from "vitest";
import { learningRateAt, type ScheduleName } from "./schedules.ts";

const rates = (schedule: ScheduleName, warmupRatio: number, totalSteps: number) =>
  Array.from({ length: totalSteps }, (_, index) =>
    learningRateAt(index + 1, { learningRate: 0.8, schedule, warmupRatio, totalSteps }),
  );

describe("the learning rate", () => {
  test("stays what it is on a constant schedule", () => {
    expect(rates("constant", 0, 3)).toEqual([0.8, 0.8, 0.8]);
  });

  test("falls by equal parts on a linear schedule, and is not yet 0 at the last step", () => {
    expect(rates("linear", 0, 4).map((rate) => rate.toFixed(6))).toEqual([
      "0.800000",
      "0.600000",
      "0.400000",
      "0.200000",
    ]);
  });

  test("falls along half a cosine on a cosine schedule", () => {
    const [first, second, third, fourth] = rates("cosine", 0, 4);
    expect(first).toBe(0.8);
    expect(second).toBeCloseTo(0.4 * (1 + Math.SQRT1_2), 12);
    expect(third).toBeCloseTo(0.4, 12);
    expect(fourth).toBeCloseTo(0.4 * (1 - Math.SQRT1_2), 12);
  });

  test("rises by equal parts in the warm-up, then begins the schedule with the full rate", () => {
    expect(rates("linear", 0.4, 10).map((rate) => Number(rate.toFixed(6)))).toEqual([
      0.2, 0.4, 0.6, 0.8, 0.8, 0.666667, 0.533333, 0.4, 0.266667, 0.133333,
    ]);
  });

  test("rounds the steps of the warm-up up", () => {
    expect(rates("constant", 0.21, 5).map((rate) => Number(rate.toFixed(6)))).toEqual([
      0.4, 0.8, 0.8, 0.8, 0.8,
    ]);
  });

  test("may warm up to the very end", () => {
    expect(rates("cosine", 1, 2)).toEqual([0.4, 0.8]);
  });
});
