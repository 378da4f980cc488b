import { describe, expect, test } from "vitest";
import type { DataFile } from "./data/data-file.ts";
import { evaluateModel } from "./evaluate-model.ts";
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
import { type TrainedModel, trainModel } from "./train-model.ts";
import type { MethodSettings, TrainingSettings } from "./training-settings.ts";

const row = (index: number) => `${index % 7},${index % 2 === 0 ? "red" : "blue"}`;
const labelOf = (index: number) => (index % 7 > 3 ? "high" : "low");
const lines = Array.from({ length: 60 }, (_, index) => `${row(index)},${labelOf(index)}\n`);
const table = `size,colour,level\n${lines.join("")}`;

function train(
  training: DataFile,
  method: MethodSettings,
  settings: Partial<TrainingSettings> = {},
) {
  return trainModel(
    trainOptions(training, testSettings(method, { validation_split: 0, ...settings })),
  );
}

const trainTable = (settings: Partial<TrainingSettings> = {}) =>
  train(dataFile("t.csv", table), { type: "logistic_regression", hyperparameters: {} }, settings);

function evaluate({ model, description }: TrainedModel, file: DataFile) {
  return evaluateModel({
    model,
    description,
    file,
    directory: testDirectory(),
    runner: ortRunner(),
    signal: new AbortController().signal,
    async breathe() {},
    async embedTexts() {
      return [];
    },
    decodeImage: decodeTestImage,
  });
}

describe("evaluateModel", () => {
  test("gives what training measured, on the same file", async () => {
    const trained = await trainTable();
    expect(await evaluate(trained, dataFile("t.csv", table))).toEqual(trained.record.metrics);
  });

  test("finds columns by their names, in whatever order, delimiter and format", async () => {
    const trained = await trainTable();
    const other = lines.map((line) => {
      const [size, colour, level] = line.trim().split(",");
      return `${JSON.stringify({ extra: 1, level, colour, size: Number(size) })}\n`;
    });
    const { metrics } = trained.record;
    expect(await evaluate(trained, dataFile("e.jsonl", other.join("")))).toEqual(metrics);
    const semicolons = dataFile("e.csv", table.replaceAll(",", ";"));
    expect(await evaluate(trained, semicolons)).toEqual(metrics);
  });

  test("counts what is wrong, and takes an unknown category for none of the known", async () => {
    const trained = await trainTable();
    const content = "level,colour,size\nlow,green,0\nlow,red,0\nlow,red,6\n";
    expect(await evaluate(trained, dataFile("e.csv", content))).toMatchObject({
      type: "classification",
      count: 3,
      accuracy: 2 / 3,
    });
  });

  test("measures images and numbers", async () => {
    const files = Array.from({ length: 6 }, (_, index) => [
      `${index % 2}/${index}`,
      testImage(1, 4, 4, (_c, y) => (index % 2) * 100 + y),
    ]);
    const zip = dataFile("t.zip", await zipOf(Object.fromEntries(files)));
    const trained = await train(zip, {
      type: "cnn",
      hyperparameters: { conv_layers: [{ filters: 2 }], n_epochs: 1, batch_size: 6 },
    });
    expect(await evaluate(trained, zip)).toEqual(trained.record.metrics);
    await expect(evaluate(trained, dataFile("e.csv", table))).rejects.toThrow(
      "e.csv: expected a ZIP of images, as the model was trained on.",
    );
  });

  test.each([
    [
      "a column is lacking",
      "size,level\n1,low\n",
      "e.csv: there is no column 'colour'; the columns are size, level.",
    ],
    [
      "there is nothing to compare with",
      "size,colour\n1,red\n",
      "e.csv: there is no column 'level'; the columns are size, colour.",
    ],
    [
      "a label is new",
      "size,colour,level\n1,red,low\n1,red,middle\n",
      "e.csv, line 3, column 'level': the label 'middle' does not occur in the training data.",
    ],
    [
      "a label is missing",
      "size,colour,level\n1,red,\n",
      "e.csv, line 2, column 'level': the label is missing.",
    ],
    [
      "a number is none",
      "size,colour,level\n?,red,low\n",
      "e.csv, line 2, column 'size': expected a number, got '?'.",
    ],
    [
      "a value is missing",
      "size,colour,level\n1,,low\n",
      "e.csv, line 2, column 'colour': the value is missing.",
    ],
    ["there are no rows", "size,colour,level\n", "e.csv: there are no rows of data."],
    ["there is nothing", "", "e.csv: the file is empty."],
  ])("refuses a file where %s", async (_what, content, message) => {
    const trained = await trainTable();
    await expect(evaluate(trained, dataFile("e.csv", content))).rejects.toThrow(message);
  });

  test("says so where every row was left out", async () => {
    const missing_values = { numeric: "drop_row", categorical: "error", label: "error" } as const;
    const trained = await trainTable({ missing_values });
    const file = dataFile("e.csv", "size,colour,level\n,red,low\n");
    await expect(evaluate(trained, file)).rejects.toThrow("e.csv: every row has a missing value.");
  });

  test("refuses images for a model of rows, and any data for word vectors", async () => {
    const zip = dataFile("e.zip", await zipOf({ "a/1": testImage(1, 1, 1, () => 1) }));
    const trained = await trainTable();
    await expect(evaluate(trained, zip)).rejects.toThrow("e.zip: expected CSV or JSON lines");
    const vectors: TrainedModel = {
      ...trained,
      description: { ...trained.description, target: { type: "embedding" } },
    };
    await expect(evaluate(vectors, zip)).rejects.toThrow("Word vectors predict nothing");
  });
});
