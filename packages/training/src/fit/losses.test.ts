import { describe, expect, test } from "vitest";
import { HyperparameterError } from "../errors.ts";
import {
  checkLoss,
  defaultLoss,
  type LossName,
  logitCount,
  lossInUnitsOf,
  lossPerExample,
} from "./losses.ts";
import { floats, integers, runGraph } from "./testing/run-graph.ts";

const BINARY = { type: "classification", column: "y", labels: ["no", "yes"] } as const;
const THREE = { type: "classification", column: "y", labels: ["a", "b", "c"] } as const;
const NUMBER = { type: "regression", column: "y" } as const;

async function losses(
  name: LossName,
  width: number,
  logits: readonly number[],
  truth: readonly number[],
  labelSmoothing = 0,
): Promise<readonly number[]> {
  const isNumber = ["mse", "mae", "huber"].includes(name);
  const feeds = {
    logits: floats([truth.length, width], logits),
    truth: (isNumber ? floats : integers)([truth.length], truth),
  };
  const { loss } = await runGraph(feeds, (graph, inputs) => {
    const { logits: z, truth: y } = inputs;
    if (z === undefined || y === undefined) throw new Error("no inputs");
    return { loss: lossPerExample(name, { graph, logits: z, width, truth: y, labelSmoothing }) };
  });
  return loss ?? [];
}

function expectClose(got: readonly number[], wanted: readonly number[]): void {
  expect(got.length).toBe(wanted.length);
  for (const [index, value] of wanted.entries()) {
    const tolerance = 2e-6 * Math.max(1, Math.abs(value));
    expect(Math.abs((got[index] ?? Number.NaN) - value)).toBeLessThan(tolerance);
  }
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

describe("losses of a regression", () => {
  const predictions = [3, -1, 0.5, 2, -4];
  const targets = [1, -1.25, 0.5, 3, 4];

  test("mse is the square of the error", async () => {
    expectClose(await losses("mse", 1, predictions, targets), [4, 0.0625, 0, 1, 64]);
  });

  test("mae is its size", async () => {
    expectClose(await losses("mae", 1, predictions, targets), [2, 0.25, 0, 1, 8]);
  });

  test("huber is half the square up to 1, and grows like the error from there", async () => {
    expectClose(await losses("huber", 1, predictions, targets), [1.5, 0.03125, 0, 0.5, 7.5]);
  });

  test("are converted from standard deviations to the target's units", () => {
    expect(lossInUnitsOf("mse", 2, 10)).toBe(200);
    expect(lossInUnitsOf("mae", 2, 10)).toBe(20);
    expect(lossInUnitsOf("huber", 2, 10)).toBe(200);
    expect(lossInUnitsOf("hinge", 2, 1)).toBe(2);
  });
});

describe("binary cross-entropy", () => {
  const logits = [0, 2, -3, 1.5, -0.5];
  const labels = [1, 1, 1, 0, 0];

  test("is minus the logarithm of the probability of the label", async () => {
    const wanted = logits.map((z, i) => -Math.log(labels[i] === 1 ? sigmoid(z) : sigmoid(-z)));
    expectClose(await losses("binary_crossentropy", 1, logits, labels), wanted);
  });

  test("stays finite and right where the sigmoid is 0 or 1 in float32", async () => {
    const got = await losses("binary_crossentropy", 1, [1000, -1000, 1000, -1000], [0, 1, 1, 0]);
    expect(got).toEqual([1000, 1000, 0, 0]);
  });

  test("takes labels smoothed towards a half", async () => {
    const wanted = logits.map((z, i) => {
      const q = (labels[i] ?? 0) * 0.8 + 0.1;
      return -q * Math.log(sigmoid(z)) - (1 - q) * Math.log(sigmoid(-z));
    });
    expectClose(await losses("binary_crossentropy", 1, logits, labels, 0.2), wanted);
  });

  test("is the same of one logit z and of two logits a, a + z", async () => {
    const pairs = logits.flatMap((z) => [0.7, 0.7 + z]);
    for (const smoothing of [0, 0.3]) {
      expectClose(
        await losses("binary_crossentropy", 2, pairs, labels, smoothing),
        await losses("categorical_crossentropy", 1, logits, labels, smoothing),
      );
    }
  });
});

describe("categorical cross-entropy", () => {
  const rows = [
    [1, 2, 3],
    [-1, 0, 4],
    [0, 0, 0],
  ];
  const labels = [2, 0, 1];
  const softmax = (row: readonly number[]) => {
    const sum = row.reduce((total, z) => total + Math.exp(z), 0);
    return row.map((z) => Math.exp(z) / sum);
  };

  test("is minus the logarithm of the label's softmax", async () => {
    const wanted = rows.map((row, i) => -Math.log(softmax(row)[labels[i] ?? 0] ?? 0));
    expectClose(await losses("categorical_crossentropy", 3, rows.flat(), labels), wanted);
  });

  test("stays finite for logits in the hundreds", async () => {
    const got = await losses("categorical_crossentropy", 3, [900, -900, 0, 900, -900, 0], [1, 0]);
    expectClose(got, [1800, 0]);
  });

  test("takes labels of which a part is spread over all", async () => {
    const wanted = rows.map((row, i) =>
      softmax(row).reduce((sum, p, label) => {
        const q = (label === labels[i] ? 0.7 : 0) + 0.1;
        return sum - q * Math.log(p);
      }, 0),
    );
    expectClose(await losses("categorical_crossentropy", 3, rows.flat(), labels, 0.3), wanted);
  });
});

describe("hinge", () => {
  test("of one logit is how far the margin falls short of 1", async () => {
    expectClose(
      await losses("hinge", 1, [2, 0.25, -3, -2, 0.5], [1, 1, 1, 0, 0]),
      [0, 0.75, 4, 0, 1.5],
    );
  });

  test("of more logits is how far the label's falls short of the largest other plus 1", async () => {
    const rows = [3, 1, 2.5, -5, -4.75, -9, -1, 4, 0];
    expectClose(await losses("hinge", 3, rows, [0, 0, 2]), [0.5, 1.25, 5]);
  });
});

describe("what a loss goes with", () => {
  function refusal(...parameters: Parameters<typeof checkLoss>): string {
    try {
      checkLoss(...parameters);
    } catch (error) {
      if (error instanceof HyperparameterError) return error.message;
      throw error;
    }
    return "";
  }

  test("is chosen by the target", () => {
    expect([BINARY, THREE, NUMBER].map(defaultLoss)).toEqual([
      "binary_crossentropy",
      "categorical_crossentropy",
      "mse",
    ]);
    expect([BINARY, THREE, NUMBER].map(logitCount)).toEqual([1, 3, 1]);
  });

  test("is checked, and what is refused says what to use", () => {
    expect(refusal("mse", 0, BINARY)).toBe(
      "Invalid 'loss': 'mse' is for a regression, but the target is one of a classification; use 'binary_crossentropy', 'categorical_crossentropy', 'hinge' or 'auto'.",
    );
    expect(refusal("hinge", 0, NUMBER)).toMatch("use 'mse', 'mae', 'huber' or 'auto'");
    expect(refusal("binary_crossentropy", 0, THREE)).toMatch("use 'categorical_crossentropy'");
    expect(refusal("hinge", 0.1, THREE)).toMatch("Invalid 'label_smoothing'");
    expect(refusal("mae", 0.1, NUMBER)).toMatch("Invalid 'label_smoothing'");
  });

  test("every pair that makes sense is taken", () => {
    for (const loss of ["mse", "mae", "huber"] as const) expect(refusal(loss, 0, NUMBER)).toBe("");
    for (const target of [BINARY, THREE]) {
      expect(refusal("hinge", 0, target)).toBe("");
      expect(refusal("categorical_crossentropy", 0.1, target)).toBe("");
    }
    expect(refusal("binary_crossentropy", 0.1, BINARY)).toBe("");
  });
});
