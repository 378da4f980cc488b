import { expect, test } from "vitest";
import { QuasiNewton, type QuasiNewtonState } from "./limited-memory-quasi-newton.ts";

/** ½ Σ curvature (x - center)² */
const curvature = [1, 100, 3, 0.5];
const center = [2, -1, 0.1, 4];

async function minimize(l1: readonly number[], steps: number, state?: QuasiNewtonState) {
  const started: QuasiNewtonState = state ?? {
    point: new Float64Array(4),
    steps: [],
    changes: [],
  };
  let optimizer = await QuasiNewton.start({
    state: started,
    l1: Float64Array.from(l1),
    evaluate: async (point) => ({
      value: curvature.reduce((sum, factor, at) => {
        return sum + (factor / 2) * ((point[at] ?? 0) - (center[at] ?? 0)) ** 2;
      }, 0),
      gradient: Float64Array.from(curvature, (factor, at) => {
        return factor * ((point[at] ?? 0) - (center[at] ?? 0));
      }),
    }),
  });
  for (let step = 0; step < steps && optimizer.gradientNorm > 1e-10; step++) {
    const next = await optimizer.step();
    if (next === undefined) break;
    optimizer = next;
  }
  return { optimizer, state: started };
}

test("finds the minimum of a quadratic", async () => {
  const { optimizer, state } = await minimize([0, 0, 0, 0], 100);
  expect(optimizer.gradientNorm).toBeLessThan(1e-10);
  center.forEach((value, at) => {
    expect(state.point[at]).toBeCloseTo(value, 9);
  });
});

test("with L1, each variable is the center drawn to 0 by penalty / curvature, or 0", async () => {
  const { state } = await minimize([1, 50, 0.6, 0], 200);
  // 2 - 1/1, -1 + 50/100, |0.1| < 0.6/3, 4
  [1, -0.5, 0, 4].forEach((value, at) => {
    expect(state.point[at]).toBeCloseTo(value, 8);
  });
  expect(state.point[2]).toBe(0);
});

test("goes on from a state to the same numbers", async () => {
  const whole = await minimize([1, 50, 0.6, 0], 6);
  const half = await minimize([1, 50, 0.6, 0], 3);
  const rest = await minimize([1, 50, 0.6, 0], 3, structuredClone(half.state));
  expect([...half.state.point]).not.toEqual([...whole.state.point]);
  expect([...rest.state.point]).toEqual([...whole.state.point]);
});
