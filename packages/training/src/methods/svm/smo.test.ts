import { describe, expect, test } from "vitest";
import { classFolds, foldCount } from "./cross-validation-folds.ts";
import type { Kernel } from "./kernel.ts";
import { KernelCache } from "./kernel-cache.ts";
import { PairRows, TubeRows } from "./kernel-rows.ts";
import { plattScaling } from "./platt-scaling.ts";
import type { Samples } from "./samples.ts";
import { Smo } from "./smo.ts";
import { kernelValue } from "./testing/decision-function.ts";

function samplesOf(rows: readonly (readonly number[])[], starts: readonly number[]): Samples {
  return {
    count: rows.length,
    width: rows[0]?.length ?? 0,
    values: Float64Array.from(rows.flat()),
    squares: Float64Array.from(rows, (row) => row.reduce((sum, value) => sum + value * value, 0)),
    starts,
    places: Uint32Array.from(rows.keys()),
  };
}

/** Five rows of seven numbers: one turn of the unrolled loop, and a rest. */
const rows = Array.from({ length: 5 }, (_, row) =>
  Array.from({ length: 7 }, (__, column) => Math.fround(Math.sin(3 * row + column) / 2)),
);
const linear: Kernel = { type: "linear", gamma: 1, coef0: 0, degree: 3 };

describe("KernelCache", () => {
  test.each(["linear", "poly", "rbf", "sigmoid"] as const)("computes the %s kernel", (type) => {
    const kernel: Kernel = { type, gamma: 0.5, coef0: 0.25, degree: 3 };
    const cache = new KernelCache(samplesOf(rows, [0, 2, 5]), kernel, 1e6);
    rows.forEach((row, at) => {
      const all = [...cache.segment(at, 0), ...cache.segment(at, 1)];
      rows.forEach((other, column) => {
        expect(all[column]).toBeCloseTo(kernelValue(kernel, row, other), 6);
      });
      expect(cache.diagonal(at)).toBeCloseTo(kernelValue(kernel, row, row), 12);
    });
  });

  test("keeps what it has computed, and lets the longest unused go when it is full", () => {
    const cache = new KernelCache(samplesOf(rows, [0, 5]), linear, 1200);
    const first = cache.segment(0, 0);
    const second = cache.segment(1, 0);
    expect(cache.segment(0, 0)).toBe(first);
    for (const row of [2, 3, 4]) cache.segment(row, 0);
    expect(cache.sizeBytes).toBeLessThanOrEqual(1200);
    expect(cache.segment(1, 0)).not.toBe(second);
    expect(cache.segment(1, 0)).toEqual(second);
  });

  test("gives rows of a pair, of some of its members, and of a tube", () => {
    const cache = new KernelCache(samplesOf(rows, [0, 1, 2, 5]), linear, 1e6);
    const value = (one: number, other: number) =>
      Math.fround(kernelValue(linear, rows[one] ?? [], rows[other] ?? []));
    const pair = new PairRows(cache, [0, 2]);
    const into = new Float32Array(4);
    pair.read(1, into);
    [0, 2, 3, 4].forEach((other, at) => {
      expect(into[at]).toBeCloseTo(value(2, other), 6);
    });
    const some = new PairRows(cache, [1, 2], [Uint32Array.of(0), Uint32Array.of(0, 2)]);
    expect([...some.rows]).toEqual([1, 2, 4]);
    const few = new Float32Array(3);
    some.read(2, few);
    [1, 2, 4].forEach((other, at) => {
      expect(few[at]).toBeCloseTo(value(4, other), 6);
    });
    const tube = new TubeRows(new KernelCache(samplesOf(rows, [0, 5]), linear, 1e6));
    const twice = new Float32Array(10);
    tube.read(7, twice);
    expect(twice[1]).toBeCloseTo(value(2, 1), 6);
    expect([...twice.subarray(5)]).toEqual([...twice.subarray(0, 5)]);
  });
});

describe("Smo", () => {
  const solve = (points: readonly number[], first: number, bound: number, steps = 1000) => {
    const samples = samplesOf(
      points.map((point) => [point]),
      [0, first, points.length],
    );
    const pair = new PairRows(new KernelCache(samples, linear, 1e6), [0, 1]);
    const size = points.length;
    const smo = new Smo(
      {
        rows: pair,
        linear: new Float64Array(size).fill(1, 0, first).fill(-1, first),
        lower: new Float64Array(size).fill(-bound, first),
        upper: new Float64Array(size).fill(bound, 0, first),
      },
      1e-9,
    );
    smo.run(steps, () => false);
    return smo;
  };

  test("finds the widest margin, worked by hand", () => {
    // Of 3 and 5 above 1 and 0 the nearest are 3 and 1: f = x - 2, with both coefficients ±1/2.
    const smo = solve([3, 5, 1, 0], 2, 10);
    expect([...smo.state.coefficients].map((value) => value + 0)).toEqual([0.5, 0, -0.5, 0]);
    expect(smo.bias()).toBeCloseTo(-2, 12);
    expect(smo.objective()).toBeCloseTo(0.5, 12);
    expect(smo.converged).toBe(true);
  });

  test("first takes the pair of the largest gain: of equal gradients, the nearest", () => {
    const smo = solve([0, 10, 1], 1, 10, 1);
    // Difference 2, curvature 1: a step of 2, and not the one of 2 / 100 towards 10.
    expect([...smo.state.coefficients].map((value) => value + 0)).toEqual([2, 0, -2]);
  });

  test("stops at the bound where the margin costs more", () => {
    // With C 0.1 both stay at it: w = 0.1 (3 - 1) + …, and the bias lies between the two.
    const smo = solve([3, 1], 1, 0.1);
    expect([...smo.state.coefficients]).toEqual([0.1, -0.1]);
    // Gradients 1 - 0.6 and -1 - 0.2; any bias between them is a solution.
    expect(smo.bias()).toBeCloseTo((0.4 - 1.2) / 2, 6);
  });

  test("goes by the class that is left where the other weighs nothing", () => {
    const samples = samplesOf([[1], [2]], [0, 1, 2]);
    const pair = new PairRows(new KernelCache(samples, linear, 1e6), [0, 1]);
    const smo = new Smo(
      {
        rows: pair,
        linear: Float64Array.of(1, -1),
        lower: new Float64Array(2),
        upper: Float64Array.of(1, 0),
      },
      1e-3,
    );
    smo.run(10, () => false);
    expect(smo.state.iterations).toBe(0);
    expect(smo.bias()).toBe(1);
  });
});

describe("plattScaling", () => {
  test("is where the gradient of the cross-entropy is 0", () => {
    const decisions = Float64Array.of(2, 1.5, 0.3, -0.4, 1, -2, -1, 0.5, -0.2, -1.5);
    const { a, b } = plattScaling(decisions, 5);
    const slopes = [...decisions].map((decision, at) => {
      const target = at < 5 ? 6 / 7 : 1 / 7;
      return target - 1 / (1 + Math.exp(a * decision + b));
    });
    expect(slopes.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 5);
    const tilted = slopes.reduce((sum, slope, at) => sum + slope * (decisions[at] ?? 0), 0);
    expect(tilted).toBeCloseTo(0, 5);
    // The higher the decision value, the more it is of the first class.
    expect(a).toBeLessThan(0);
  });

  test("is the share of the classes where decisions say nothing", () => {
    const { a, b } = plattScaling(new Float64Array(8), 6);
    const share = (6 * (7 / 8) + 2 * (1 / 4)) / 8;
    expect(1 / (1 + Math.exp(a * 3 + b))).toBeCloseTo(share, 5);
  });

  test("stays finite for decisions that are far out", () => {
    const { a, b } = plattScaling(Float64Array.of(1e8, 5e7, -1e8), 2);
    expect([a, b]).toSatisfy((values: number[]) => values.every(Number.isFinite));
  });
});

test("classFolds hold out each member once, and as many as the others", () => {
  const { heldOut, kept } = classFolds(1, 0, 0, 23);
  expect(heldOut.map((fold) => fold.length)).toEqual([5, 5, 5, 4, 4]);
  expect(heldOut.flatMap((fold) => [...fold]).sort((a, b) => a - b)).toEqual([...Array(23).keys()]);
  for (let fold = 0; fold < foldCount; fold++) {
    expect((kept[fold]?.length ?? 0) + (heldOut[fold]?.length ?? 0)).toBe(23);
  }
  expect(classFolds(1, 0, 1, 23)).not.toEqual({ heldOut, kept });
  expect(classFolds(1, 0, 0, 23)).toEqual({ heldOut, kept });
});
