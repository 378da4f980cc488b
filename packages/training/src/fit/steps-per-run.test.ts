import { expect, test } from "vitest";
import { stepsPerRun } from "./steps-per-run.ts";
import { buildTrainingStep } from "./training-step.ts";

function stepOf(size: number) {
  const initial = new Float32Array(size);
  return buildTrainingStep({
    parameters: { w: { shape: [size], initial, trainable: true, decays: true } },
    forward: (graph, { w }) => ({ loss: graph.node("ReduceSum", [w], { keepdims: 0 }) }),
    optimizer: { type: "sgd", momentum: 0.9, weightDecay: 0 },
    maxGradNorm: null,
  });
}

const MB = 1024 * 1024;
const step = stepOf(10);

test("a run has the steps of half a second, 32 of them at most, and one at least", () => {
  const after = (steps: number, milliseconds: number) =>
    stepsPerRun(step, { steps, milliseconds, feedBytes: 8 });
  expect(stepsPerRun(step, undefined)).toBe(1);
  expect(after(1, 60)).toBe(8);
  expect(after(8, 480)).toBe(8);
  expect(after(4, 10)).toBe(32);
  expect(after(1, 0)).toBe(32);
  expect(after(1, 3000)).toBe(1);
});

test("a run has 32 MB of data at most", () => {
  expect(stepsPerRun(step, { steps: 2, milliseconds: 1, feedBytes: 10 * MB })).toBe(6);
  expect(stepsPerRun(step, { steps: 1, milliseconds: 1, feedBytes: 100 * MB })).toBe(1);
  expect(stepsPerRun(step, { steps: 1, milliseconds: 0, feedBytes: 0 })).toBe(32);
});

test("of a step that changes more than 128 MB a run has one", () => {
  const last = { steps: 1, milliseconds: 1, feedBytes: 8 };
  // The weights and their momentum, of 4 bytes each.
  expect(stepsPerRun(stepOf(16 * MB), last)).toBe(32);
  expect(stepsPerRun(stepOf(16 * MB + 1), last)).toBe(1);
});
