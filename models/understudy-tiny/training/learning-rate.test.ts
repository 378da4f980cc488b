import { expect, it } from "vitest";
import { learningRateAt } from "./learning-rate.ts";

const schedule = { steps: 100, decay: 20, warmUp: 10, peak: 0.5 };

it.each([
  [1, 0.05],
  [5, 0.25],
  [10, 0.5],
  [80, 0.5],
  [81, 0.5],
  [91, 0.25],
  [100, 0.025],
])("learningRateAt rises, stays and falls: step %d at %d", (step, rate) => {
  expect(learningRateAt(step, schedule)).toBeCloseTo(rate, 10);
});

it("learningRateAt never falls to nothing", () => {
  expect(learningRateAt(1000, schedule)).toBeCloseTo(0.005, 10);
});
