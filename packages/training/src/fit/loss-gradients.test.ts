import { describe, expect, test } from "vitest";
import { ortRunner } from "../testing/ort-runner.ts";
import { type LossName, lossPerExample } from "./losses.ts";
import { floats, integers } from "./testing/run-graph.ts";
import { TrainingSession } from "./training-session.ts";
import { buildTrainingStep } from "./training-step.ts";

/** d (mean loss) / d logits: what one step of SGD with a learning rate of 1 takes from them. */
async function gradient(
  loss: LossName,
  logits: readonly (readonly number[])[],
  truth: readonly number[],
  labelSmoothing = 0,
): Promise<readonly number[]> {
  const width = logits[0]?.length ?? 0;
  const initial = Float32Array.from(logits.flat());
  const type = ["mse", "mae", "huber"].includes(loss) ? "float32" : "int32";
  const step = buildTrainingStep({
    parameters: {
      logits: { shape: [truth.length, width], initial, trainable: true, decays: false },
    },
    forward(graph, { logits: z }) {
      const y = graph.input("y", type, [truth.length]);
      if (z === undefined) throw new Error("no logits");
      const each = lossPerExample(loss, { graph, logits: z, width, truth: y, labelSmoothing });
      return { loss: graph.node("ReduceMean", [each], { keepdims: 0 }) };
    },
    optimizer: { type: "sgd", momentum: 0, weightDecay: 0 },
    maxGradNorm: null,
  });
  await using session = await TrainingSession.create(ortRunner(), step, 1);
  const tensorOf = type === "float32" ? floats : integers;
  await session.run({ y: tensorOf([truth.length], truth) }, 1);
  const { logits: moved } = session.parameters();
  return Array.from(initial, (value, at) => value - (moved?.[at] ?? Number.NaN));
}

/** Checks the gradient of the mean against that of each example. */
function expectGradient(got: readonly number[], ofEach: readonly (readonly number[])[]): void {
  const wanted = ofEach.flat().map((value) => value / ofEach.length);
  expect(got.length).toBe(wanted.length);
  for (const [at, value] of wanted.entries()) expect(got[at]).toBeCloseTo(value, 5);
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function softmax(row: readonly number[]): readonly number[] {
  const sum = row.reduce((total, z) => total + Math.exp(z), 0);
  return row.map((z) => Math.exp(z) / sum);
}

describe("the gradient of a regression's loss", () => {
  const predictions = [[3], [-1], [2], [-4], [0.5]];
  const targets = [1, -1.25, 3.5, 4, 0.5];
  const errors = [2, 0.25, -1.5, -8, 0];

  test("mse: 2d", async () => {
    const wanted = errors.map((d) => [2 * d]);
    expectGradient(await gradient("mse", predictions, targets), wanted);
  });

  test("mae: the sign of d, and 0 where there is no error", async () => {
    const wanted = errors.map((d) => [Math.sign(d)]);
    expectGradient(await gradient("mae", predictions, targets), wanted);
  });

  test("huber: d, cut to [-1, 1]", async () => {
    const wanted = errors.map((d) => [Math.min(1, Math.max(-1, d))]);
    expectGradient(await gradient("huber", predictions, targets), wanted);
  });
});

describe("the gradient of a classification's loss", () => {
  const single = [[0], [2], [-3], [1.5], [-40]];
  const labels = [1, 1, 1, 0, 1];
  const rows = [
    [1, 2, 3],
    [-1, 0, 4],
    [0, 0, 0],
    [60, -60, 0],
  ];
  const classes = [2, 0, 1, 1];

  test.each([0, 0.2])("binary cross-entropy: σ(z) - q, smoothed by %d", async (smoothing) => {
    const wanted = single.map(([z = 0], at) => {
      return [sigmoid(z) - ((labels[at] ?? 0) * (1 - smoothing) + smoothing / 2)];
    });
    expectGradient(await gradient("binary_crossentropy", single, labels, smoothing), wanted);
  });

  test.each([0, 0.3])(
    "categorical cross-entropy: softmax - q, smoothed by %d",
    async (smoothing) => {
      const wanted = rows.map((row, at) =>
        softmax(row).map((p, label) => {
          return p - ((label === classes[at] ? 1 - smoothing : 0) + smoothing / 3);
        }),
      );
      expectGradient(await gradient("categorical_crossentropy", rows, classes, smoothing), wanted);
    },
  );

  test("hinge of one logit: -y where the margin falls short of 1", async () => {
    const logits = [[2], [0.25], [-3], [-2], [0.5]];
    expectGradient(await gradient("hinge", logits, [1, 1, 1, 0, 0]), [[0], [-1], [-1], [0], [1]]);
  });

  test("hinge of more: -1 for the label and 1 for its rival, where it is too close", async () => {
    const logits = [
      [3, 1, 2.5],
      [-5, -4.75, -9],
      [4, 0, 1],
    ];
    const wanted = [
      [-1, 0, 1],
      [-1, 1, 0],
      [0, 0, 0],
    ];
    expectGradient(await gradient("hinge", logits, [0, 0, 0]), wanted);
  });
});
