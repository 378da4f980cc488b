import { describe, expect, test } from "vitest";
import type { RunTensor } from "../graph-runner.ts";
import { addUpdate, type OptimizerSettings, stateSlots, stepNumbers } from "./optimizers.ts";
import { floats, runGraph } from "./testing/run-graph.ts";

/** Three steps of three numbers, with a learning rate that changes. */
const START = [1, -2, 0.5];
const GRADIENTS = [
  [0.5, -0.25, 4],
  [-1, 0.125, 0.001],
  [0.25, 0, -2],
];
const RATES = [0.1, 0.05, 0.2];

async function threeSteps(settings: OptimizerSettings, decays = true): Promise<number[][]> {
  const traits = { shape: [3], decays };
  const slots = stateSlots(settings, traits);
  let held: Record<string, RunTensor> = { parameter: floats([3], START) };
  for (const slot of slots) held[slot] = floats([3], [0, 0, 0]);
  const seen: number[][] = [];
  for (const [index, gradient] of GRADIENTS.entries()) {
    const numbers = stepNumbers(settings, RATES[index] ?? 0, index + 1);
    const scalars = Object.entries(numbers).map(([name, value]) => [name, floats([], [value])]);
    const feeds = { ...held, gradient: floats([3], gradient), ...Object.fromEntries(scalars) };
    const next = await runGraph(feeds, (graph, inputs) => {
      const { parameter, gradient: g } = inputs;
      if (parameter === undefined || g === undefined) throw new Error("no inputs");
      const update = addUpdate(
        {
          graph,
          parameter,
          gradient: g,
          traits,
          state: only(inputs, slots),
          numbers: inputs,
          names: Object.fromEntries(Object.keys(held).map((name) => [name, `next/${name}`])),
        },
        settings,
      );
      return { "next/parameter": update.parameter, ...renamed(update.state) };
    });
    held = Object.fromEntries(
      Object.keys(held).map((name) => [name, floats([3], next[`next/${name}`] ?? [])]),
    );
    seen.push([...(next["next/parameter"] ?? [])]);
  }
  return seen;
}

function only<T>(values: Readonly<Record<string, T>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

function renamed<T>(values: Readonly<Record<string, T>>) {
  return Object.fromEntries(Object.entries(values).map(([name, v]) => [`next/${name}`, v]));
}

/** The same by hand: `update` gives what one number becomes, and changes what is kept of it. */
function byHand<Kept extends object>(
  start: () => Kept,
  update: (p: number, g: number, rate: number, step: number, kept: Kept) => number,
): number[][] {
  const kept = START.map(start);
  let parameters = START;
  return GRADIENTS.map((gradients, index) => {
    parameters = parameters.map((p, at) =>
      update(p, gradients[at] ?? 0, RATES[index] ?? 0, index + 1, kept[at] ?? start()),
    );
    return parameters;
  });
}

function expectSteps(got: number[][], wanted: number[][]): void {
  expect(got.length).toBe(3);
  for (const [step, values] of wanted.entries()) {
    for (const [at, value] of values.entries()) {
      expect(got[step]?.[at], `number ${at} after step ${step + 1}`).toBeCloseTo(value, 5);
    }
  }
}

function adam(p: number, g: number, rate: number, t: number, kept: { m: number; v: number }) {
  kept.m = 0.9 * kept.m + 0.1 * g;
  kept.v = 0.999 * kept.v + 0.001 * g * g;
  const alpha = (rate * Math.sqrt(1 - 0.999 ** t)) / (1 - 0.9 ** t);
  return p - (alpha * kept.m) / (Math.sqrt(kept.v) + 1e-7);
}
const moments = () => ({ m: 0, v: 0 });
const plain = { momentum: 0, weightDecay: 0 };

describe("three steps of", () => {
  test("sgd go down the gradient", async () => {
    const wanted = byHand(moments, (p, g, rate) => p - rate * g);
    expectSteps(await threeSteps({ type: "sgd", ...plain }), wanted);
    expect(wanted[0]).toEqual([0.95, -1.975, 0.09999999999999998]);
  });

  test("sgd with momentum keep what they did", async () => {
    const wanted = byHand(moments, (p, g, rate, _t, kept) => {
      kept.m = 0.9 * kept.m - rate * g;
      return p + kept.m;
    });
    expectSteps(await threeSteps({ type: "sgd", momentum: 0.9, weightDecay: 0 }), wanted);
  });

  test("adam are corrected for the zeros at the start", async () => {
    const got = await threeSteps({ type: "adam", ...plain });
    expectSteps(got, byHand(moments, adam));
    // Whatever the gradient, the first step is as long as the learning rate.
    expect(got[0]?.map((p, at) => Math.abs(p - (START[at] ?? 0)).toFixed(5))).toEqual([
      "0.10000",
      "0.10000",
      "0.10000",
    ]);
  });

  test("adam with weight decay have it in their gradients", async () => {
    const wanted = byHand(moments, (p, g, ...others) => adam(p, g + 0.1 * p, ...others));
    expectSteps(await threeSteps({ type: "adam", momentum: 0, weightDecay: 0.1 }), wanted);
  });

  test("adamw shrink the parameter beside it", async () => {
    const wanted = byHand(moments, (p, g, rate, ...others) =>
      adam(p * (1 - rate * 0.1), g, rate, ...others),
    );
    expectSteps(await threeSteps({ type: "adamw", momentum: 0, weightDecay: 0.1 }), wanted);
  });

  test("muon are those of adamw where the parameter is no hidden matrix", async () => {
    const settings = { momentum: 0, weightDecay: 0.1 };
    const wanted = await threeSteps({ type: "adamw", ...settings });
    expect(await threeSteps({ type: "muon", ...settings })).toEqual(wanted);
  });

  test("rmsprop divide by the root of the mean square", async () => {
    const wanted = byHand(moments, (p, g, rate, _t, kept) => {
      kept.v = 0.9 * kept.v + 0.1 * g * g;
      return p - (rate * g) / Math.sqrt(kept.v + 1e-7);
    });
    expectSteps(await threeSteps({ type: "rmsprop", ...plain }), wanted);
  });

  test("sgd and rmsprop with weight decay have it in their gradients", async () => {
    const sgd = byHand(moments, (p, g, rate) => p - rate * (g + 0.5 * p));
    expectSteps(await threeSteps({ type: "sgd", momentum: 0, weightDecay: 0.5 }), sgd);
    const rmsprop = byHand(moments, (p, g, rate, _t, kept) => {
      const decayed = g + 0.5 * p;
      kept.v = 0.9 * kept.v + 0.1 * decayed * decayed;
      return p - (rate * decayed) / Math.sqrt(kept.v + 1e-7);
    });
    expectSteps(await threeSteps({ type: "rmsprop", momentum: 0, weightDecay: 0.5 }), rmsprop);
  });
});

test("a parameter that does not decay is left alone by weight decay", async () => {
  for (const type of ["sgd", "adam", "adamw", "rmsprop", "muon"] as const) {
    const decaying = await threeSteps({ type, momentum: 0, weightDecay: 0.5 }, false);
    expect(decaying, type).toEqual(await threeSteps({ type, ...plain }, false));
  }
});
