import { encodeModel } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import type { SequencePreprocessing, TextPreprocessing } from "../data/preprocessing.ts";
import { HyperparameterError } from "../errors.ts";
import { Random } from "../random/random.ts";
import { memoryRecords } from "../testing/memory-records.ts";
import { neuralContext, scoreOn } from "../testing/neural-context.ts";
import { orderedTexts, toyTarget, toyTextPreprocessing } from "../testing/toy-texts.ts";
import type { RecurrentHyperparameters } from "./hyperparameters.ts";
import { gru, lstm, rnn } from "./recurrent.ts";

const methods = { rnn, lstm, gru };
type Cell = keyof typeof methods;

function textContext<Type extends Cell>(
  _: Type,
  hyperparameters: RecurrentHyperparameters,
  changes: {
    count?: number;
    preprocessing?: TextPreprocessing;
    seed?: number;
    threads?: number;
    heldOut?: number;
  } = {},
) {
  const { count = 600, preprocessing = toyTextPreprocessing(8), ...rest } = changes;
  const records = orderedTexts(count, preprocessing);
  const options = { hyperparameters, preprocessing, target: toyTarget, records, ...rest };
  return neuralContext<Type>({ heldOut: Math.floor(count / 4), ...options });
}

/** Sums of one to six numbers. */
const sums = {
  preprocessing: {
    type: "sequence",
    column: "values",
    width: 1,
    maxlen: 6,
    padding: "pre",
    truncating: "pre",
    mean: [3],
    std: [2],
  } satisfies SequencePreprocessing,
  target: { type: "regression", column: "y" } as const,
  records(count: number) {
    const random = new Random(5, "shuffle");
    const sequence = new Float32Array(count * 6);
    const length = new Int32Array(count);
    const target = new Float64Array(count);
    for (let record = 0; record < count; record++) {
      const size = 1 + random.integer(6);
      length[record] = size;
      for (let step = 6 - size; step < 6; step++) {
        const value = 3 + 2 * random.normal();
        sequence[record * 6 + step] = value;
        target[record] = (target[record] ?? 0) + value;
      }
    }
    return memoryRecords(count, {
      sequence: { dataType: "float32", shape: [6, 1], data: sequence },
      length: { dataType: "int32", shape: [], data: length },
      target: { dataType: "float64", shape: [], data: target },
    });
  },
};

describe("learns the order of words, which no count of them tells", () => {
  test.each([
    ["rnn", { units: [24], mask_zero: true }, "post"],
    ["lstm", { units: [24] }, "pre"],
    ["lstm", { units: [16, 16], bidirectional: true, mask_zero: true }, "pre"],
    ["gru", { units: [24], bidirectional: true }, "post"],
  ] as const)("%s %o, padding %s", async (cell, layers, padding) => {
    const context = textContext(
      cell,
      { ...layers, embedding_dim: 16, learning_rate: 0.01, n_epochs: 12 },
      { preprocessing: toyTextPreprocessing(8, padding) },
    );
    const { model, history } = await methods[cell].fit(context as never);
    const result = await scoreOn(context, model);
    expect(result).toMatchObject({ type: "classification", count: 150 });
    expect(result.type === "classification" && result.accuracy).toBeGreaterThan(0.97);
    expect(history).toHaveLength(12);
  });
});

test("learns to add up numbers", async () => {
  const context = neuralContext<"gru">({
    ...sums,
    records: sums.records(800),
    heldOut: 200,
    hyperparameters: { units: [24], learning_rate: 0.01, n_epochs: 20, mask_zero: true },
  });
  const { model } = await gru.fit(context);
  const result = await scoreOn(context, model);
  expect(result.type === "regression" && result.r2).toBeGreaterThan(0.99);
});

describe("the exported model has the loss of the trained graph", () => {
  test.each([
    ["rnn", {}],
    ["lstm", { mask_zero: true, units: [5, 4], bidirectional: true }],
    ["gru", { mask_zero: true, units: [5, 4] }],
  ] as const)("%s %o", async (cell, layers) => {
    // A step as small as this leaves the parameters where they were, so its loss is theirs.
    const still = { learning_rate: 1e-10, n_epochs: 1, batch_size: 50 };
    const context = textContext(
      cell,
      { units: [5], ...layers, ...still },
      { count: 50, heldOut: 0 },
    );
    const { model, history } = await methods[cell].fit(context as never);
    const result = await scoreOn(context, model);
    const loss = result.type === "classification" ? result.log_loss : null;
    expect(Math.abs((history[0]?.metrics.loss ?? Number.NaN) - (loss ?? Number.NaN))).toBeLessThan(
      1e-5,
    );
  });
});

describe("gives the same bytes", () => {
  const options = { units: [40], embedding_dim: 30, n_epochs: 2, dropout: 0.2, mask_zero: true };
  const bytes = async (changes: { seed?: number; threads?: number }) => {
    const context = textContext("lstm", options, { count: 200, ...changes });
    return encodeModel((await lstm.fit(context)).model);
  };

  test("with one thread and two, and others with another seed", async () => {
    const once = await bytes({});
    expect(Buffer.compare(await bytes({ threads: 2 }), once)).toBe(0);
    expect(Buffer.compare(await bytes({ seed: 2 }), once)).not.toBe(0);
  });
});

describe("hyperparameters", () => {
  test("are reported with what was chosen: those of the Keras tutorials", async () => {
    const context = textContext("lstm", {}, { count: 8, heldOut: 0 });
    const { hyperparameters, model } = await lstm.fit(context);
    expect(hyperparameters).toEqual({
      n_epochs: 10,
      batch_size: 32,
      learning_rate: 0.001,
      optimizer: "adam",
      momentum: 0,
      weight_decay: 0,
      learning_rate_schedule: "constant",
      warmup_ratio: 0,
      max_grad_norm: null,
      early_stopping: null,
      class_weight: null,
      label_smoothing: 0,
      loss: "binary_crossentropy",
      dropout: 0,
      num_words: null,
      filters: ".,",
      lower: true,
      oov_token: null,
      maxlen: 8,
      padding: "pre",
      truncating: "pre",
      embedding_dim: 100,
      units: [100],
      bidirectional: false,
      mask_zero: false,
    });
    expect(model.graph.inputs.map(({ name }) => name)).toEqual(["input_ids"]);
    expect(model.graph.nodes.map(({ opType }) => opType)).toContain("LSTM");
  });

  test("of texts that are the API's defaults are no obstacle to numbers", async () => {
    const hyperparameters = { lower: true, embedding_dim: 100, n_epochs: 1, units: [3] };
    const context = neuralContext<"gru">({ ...sums, records: sums.records(8), hyperparameters });
    const fitted = await gru.fit(context);
    expect(fitted.hyperparameters).toMatchObject({ maxlen: 6, units: [3], loss: "mse" });
    expect(fitted.hyperparameters).not.toHaveProperty("embedding_dim");
    expect(fitted.model.graph.inputs.map(({ name }) => name)).toEqual(["sequence", "length"]);
  });

  test("are refused where they do not go with the data or with each other", async () => {
    const ofTexts = neuralContext<"lstm">({
      ...sums,
      records: sums.records(8),
      hyperparameters: { embedding_dim: 8 },
    });
    await expect(lstm.fit(ofTexts)).rejects.toThrow(HyperparameterError);
    await expect(lstm.fit(ofTexts)).rejects.toThrow("'embedding_dim': it is for texts");
    const ofSgd = textContext("lstm", { momentum: 0.9 });
    await expect(lstm.fit(ofSgd)).rejects.toThrow("'momentum': it is of the optimizer 'sgd'");
    const ofNumbers = textContext("lstm", { loss: "mse" });
    await expect(lstm.fit(ofNumbers)).rejects.toThrow(HyperparameterError);
  });
});
