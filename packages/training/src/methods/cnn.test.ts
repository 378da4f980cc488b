import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { encodeModel } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import type { ImagePreprocessing } from "../data/preprocessing.ts";
import { HyperparameterError } from "../errors.ts";
import { Random } from "../random/random.ts";
import { memoryRecords } from "../testing/memory-records.ts";
import { type NeuralContextOptions, neuralContext, scoreOn } from "../testing/neural-context.ts";
import { cnn } from "./cnn.ts";
import type { CnnHyperparameters } from "./hyperparameters.ts";

const image: ImagePreprocessing = {
  type: "image",
  column: "image",
  channels: 1,
  height: 8,
  width: 8,
};
const target = { type: "classification", column: "y", labels: ["across", "down", "none"] } as const;

/** A bright bar across, one down, or none, on noise. */
function bars(count: number) {
  const random = new Random(3, "shuffle");
  const images = Uint8Array.from({ length: count * 64 }, () => random.integer(100));
  const label = new Int32Array(count);
  for (let record = 0; record < count; record++) {
    const kind = random.integer(3);
    label[record] = kind;
    const place = random.integer(8);
    for (let along = 0; kind < 2 && along < 8; along++) {
      images[record * 64 + (kind === 0 ? place * 8 + along : along * 8 + place)] = 160;
    }
  }
  return memoryRecords(count, {
    image: { dataType: "uint8", shape: [1, 8, 8], data: images },
    label: { dataType: "int32", shape: [], data: label },
  });
}

function barContext(
  hyperparameters: CnnHyperparameters,
  changes: { count?: number } & Partial<NeuralContextOptions<"cnn">> = {},
) {
  const { count = 400, ...rest } = changes;
  const options = { hyperparameters, preprocessing: image, target, records: bars(count) };
  return neuralContext<"cnn">({ heldOut: Math.floor(count / 4), ...options, ...rest });
}

const layers = [
  { filters: 8, pool_size: 2 },
  { filters: 8, groups: 2, padding: "valid", stride: 2 },
] as const;

describe("learns to tell bars apart", () => {
  test.each([
    ["with batch norm, dropout and a dense layer", { dropout: 0.1, dense_units: [16] }],
    ["without", { batch_norm: false }],
    ["from mirrored and shifted images", { augmentation: { horizontal_flip: true, shift: 0.2 } }],
  ])("%s", async (_, changes) => {
    const conv_layers = [
      { filters: 8, pool_size: 2 },
      { filters: 16, kernel_size: 2, groups: 2, dilation: 2, padding: "valid" },
    ] as const;
    const context = barContext(
      { conv_layers, learning_rate: 0.01, n_epochs: 12, ...changes },
      { count: 800 },
    );
    const { model } = await cnn.fit(context);
    const result = await scoreOn(context, model);
    expect(result.type === "classification" && result.accuracy).toBeGreaterThan(0.97);
  });
});

describe("the exported model has the loss of the trained graph", () => {
  test("without batch norm, the training loss", async () => {
    // A step as small as this leaves the parameters where they were, so its loss is theirs.
    const still = { learning_rate: 1e-10, n_epochs: 1, batch_size: 50, batch_norm: false };
    const context = barContext({ conv_layers: layers, ...still }, { count: 50, heldOut: 0 });
    const { model, history } = await cnn.fit(context);
    const result = await scoreOn(context, model);
    const loss = (result.type === "classification" && result.log_loss) || Number.NaN;
    expect(Math.abs((history[0]?.metrics.loss ?? Number.NaN) - loss)).toBeLessThan(1e-5);
  });

  test("with batch norm, the validation loss, from the running statistics", async () => {
    const context = barContext({ conv_layers: layers, n_epochs: 2 }, { count: 100 });
    const { model, history } = await cnn.fit(context);
    const result = await scoreOn(context, model);
    const loss = (result.type === "classification" && result.log_loss) || Number.NaN;
    const expected = history[1]?.metrics.validation_loss ?? Number.NaN;
    expect(Math.abs(expected - loss)).toBeLessThan(1e-5);
    const running = model.graph.initializers.find(({ name }) => name === "conv_1.running_variance");
    expect(running?.data).not.toEqual(new Float32Array(8).fill(1));
  });
});

test("gives the same bytes with one thread and two", async () => {
  const bytes = async (threads: number) => {
    const augmentation = { horizontal_flip: true, shift: 0.1 };
    // Dense layers of sizes that ONNX Runtime's own products would round by the number of threads.
    const dense_units = [100, 150];
    const context = barContext(
      { n_epochs: 1, dropout: 0.2, augmentation, dense_units },
      { count: 200, threads },
    );
    return encodeModel((await cnn.fit(context)).model);
  };
  expect(Buffer.compare(await bytes(1), await bytes(2))).toBe(0);
});

test("goes on from a checkpoint to the same bytes, running statistics, noise and all", async () => {
  const augmentation = { horizontal_flip: true, shift: 0.1 };
  const hyperparameters = { conv_layers: layers, n_epochs: 3, dropout: 0.2, augmentation };
  const whole = await cnn.fit(barContext(hyperparameters, { count: 120 }));
  const stop = new AbortController();
  const interrupted = barContext(hyperparameters, {
    count: 120,
    signal: stop.signal,
    onProgress: ({ epoch, end_of_epoch }) => {
      if (epoch === 3 && !end_of_epoch) stop.abort(new Error("paused"));
    },
  });
  await expect(cnn.fit(interrupted)).rejects.toThrow("paused");
  const checkpoint = interrupted.checkpoints.at(-1);
  if (checkpoint === undefined) throw new TypeError("expected a checkpoint");
  const resumed = await cnn.fit(barContext(hyperparameters, { count: 120, checkpoint }));
  expect(Buffer.compare(encodeModel(resumed.model), encodeModel(whole.model))).toBe(0);
  expect(resumed.history).toEqual(whole.history);
});

describe("hyperparameters", () => {
  test("are reported with what was chosen", async () => {
    const { hyperparameters } = await cnn.fit(barContext({ n_epochs: 1 }, { count: 16 }));
    expect(hyperparameters).toMatchObject({
      n_epochs: 1,
      loss: "categorical_crossentropy",
      conv_layers: [
        {
          filters: 32,
          kernel_size: 3,
          stride: 1,
          dilation: 1,
          groups: 1,
          padding: "same",
          pool_size: 2,
        },
        {
          filters: 64,
          kernel_size: 3,
          stride: 1,
          dilation: 1,
          groups: 1,
          padding: "same",
          pool_size: 2,
        },
      ],
      dense_units: [],
      batch_norm: true,
      augmentation: null,
      image_size: [8, 8],
      channels: 1,
    });
  });

  test("that do not fit the images are refused", async () => {
    const context = barContext({ conv_layers: [{ filters: 4, pool_size: 9 }] });
    await expect(cnn.fit(context)).rejects.toThrow(HyperparameterError);
    await expect(cnn.fit(context)).rejects.toThrow("layer 1, a pool of 9 does not fit the 8x8");
  });
});

test("reads handwritten digits it has not seen", async () => {
  const file = new URL("../../../../test/fixtures/digits/digits.csv.gz", import.meta.url);
  const rows = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  const numbers = rows.map((row) => row.split(",").map(Number));
  // Of each five one is held out: they go to the end.
  const order = [
    ...numbers.filter((_, i) => i % 5 !== 0),
    ...numbers.filter((_, i) => i % 5 === 0),
  ];
  const records = memoryRecords(order.length, {
    image: {
      dataType: "uint8",
      shape: [1, 8, 8],
      data: Uint8Array.from(order.flatMap((row) => row.slice(0, 64))),
    },
    label: { dataType: "int32", shape: [], data: Int32Array.from(order, (row) => row[64] ?? -1) },
  });
  const context = neuralContext<"cnn">({
    hyperparameters: { n_epochs: 8 },
    preprocessing: image,
    target: { type: "classification", column: "digit", labels: [..."0123456789"] },
    records,
    heldOut: Math.ceil(order.length / 5),
    threads: 2,
  });
  const { model } = await cnn.fit(context);
  const result = await scoreOn(context, model);
  expect(result.type === "classification" && result.accuracy).toBeGreaterThanOrEqual(0.96);
});
