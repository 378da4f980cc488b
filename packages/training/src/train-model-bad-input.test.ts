import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ColumnError, DataError, HyperparameterError } from "./errors.ts";
import {
  dataFile,
  testDirectory,
  testImage,
  testSettings,
  trainOptions,
  zipOf,
} from "./testing/data-files.ts";
import { type TrainModelOptions, trainModel } from "./train-model.ts";
import type { MethodSettings, TrainingSettings } from "./training-settings.ts";

const logistic: MethodSettings = { type: "logistic_regression", hyperparameters: {} };
const linear: MethodSettings = { type: "linear_regression", hyperparameters: {} };
const svm: MethodSettings = { type: "svm", hyperparameters: {} };
const lstm: MethodSettings = { type: "lstm", hyperparameters: { n_epochs: 1, units: [2] } };
const word2vec: MethodSettings = { type: "word2vec", hyperparameters: {} };
const cnn: MethodSettings = { type: "cnn", hyperparameters: { n_epochs: 1 } };

/** What training ends with; it must not have been begun. */
async function failure(
  content: string | Uint8Array,
  settings: TrainingSettings,
  options: Partial<TrainModelOptions> & { readonly filename?: string } = {},
): Promise<unknown> {
  const { filename = "t.csv", ...others } = options;
  let validated = false;
  const training = trainModel(
    trainOptions(dataFile(filename, content), settings, {
      ...others,
      onValidated: () => {
        validated = true;
      },
    }),
  );
  const error = await training.then(
    () => new Error("It was trained."),
    (reason: unknown) => reason,
  );
  expect(validated).toBe(false);
  return error;
}

const rows = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${of(index)}\n`).join("");

describe("data that nothing can be trained on", () => {
  test.each<[string, string | Uint8Array, MethodSettings, string]>([
    ["an empty file", "", logistic, "t.csv: the file is empty."],
    [
      "columns without rows",
      "a,y\n",
      logistic,
      "t.csv: there are no rows of data, only the names of columns.",
    ],
    [
      "one class only",
      "a,y\n1,x\n2,x\n",
      logistic,
      "t.csv, column 'y': there is one class only ('x').",
    ],
    [
      "a label that is missing",
      "a,y\n1,x\n2,\n3,\n",
      logistic,
      "t.csv, line 3, column 'y': the label is missing, here and in 1 more rows.",
    ],
    [
      "a number that is missing",
      "a,y\n1,x\nNA,y\n",
      logistic,
      "t.csv, line 3, column 'a': the value is missing",
    ],
    [
      "a category that is missing",
      "a,y\nr,x\n,y\n",
      logistic,
      "t.csv, line 3, column 'a': the value is missing",
    ],
    [
      "a feature that is a number but for a mistake",
      `a,y\n${rows(20, (index) => `${index},${index % 2}`)}7o,1\n`,
      logistic,
      "t.csv, line 22, column 'a': expected a number, as nearly all other values are, got '7o'.",
    ],
    [
      "NaN",
      "a,y\n1,x\nNaN,y\n",
      logistic,
      "t.csv, line 3, column 'a': expected a finite number, got 'NaN'.",
    ],
    [
      "an infinity",
      "a,y\n1,x\n-inf,y\n",
      logistic,
      "t.csv, line 3, column 'a': expected a finite number, got '-inf'.",
    ],
    [
      "a number that overflows",
      "a,y\n1,x\n1e999,y\n",
      logistic,
      "t.csv, line 3, column 'a': expected a finite number, got '1e999'.",
    ],
    [
      "a number beyond float32",
      "a,y\n1,x\n1e39,y\n",
      logistic,
      "t.csv, line 3, column 'a': expected a number of at most 3.4e38",
    ],
    [
      "a number to predict that is none",
      "a,y\n1,1.5\n2,x\n",
      linear,
      "t.csv, line 3, column 'y': expected a number to predict, got 'x'.",
    ],
    [
      "a number to predict that is infinite",
      "a,y\n1,1.5\n2,inf\n",
      linear,
      "t.csv, line 3, column 'y': expected a finite number, got 'inf'.",
    ],
    [
      "decimal commas in a feature",
      "a;y\n1,5;x\n2,5;y\n3;y\n",
      logistic,
      "t.csv, line 2, column 'a': expected numbers with a decimal point",
    ],
    [
      "decimal commas in a label",
      "a;y\n1;1,5\n2;2,5\n",
      svm,
      "t.csv, line 2, column 'y': expected numbers with a decimal point",
    ],
    [
      "10,000 classes",
      `a,y\n${rows(10_000, (index) => `${index},c${index}`)}`,
      logistic,
      "t.csv, column 'y': there are more than 1000 classes",
    ],
    [
      "a column without values",
      "a,b,y\n1,,x\n2,,y\n",
      logistic,
      "t.csv, column 'b': the column has no values at all.",
    ],
    [
      "constant features only",
      "a,b,y\n1,c,x\n1,c,y\n",
      logistic,
      "t.csv: every feature is constant (a, b)",
    ],
    [
      "texts without a word",
      "text,y\n...,a\n!?,b\n",
      lstm,
      "t.csv, column 'text': there is no word in any of the texts.",
    ],
    [
      "words that are too rare",
      "text\na b c\n",
      word2vec,
      "t.csv, column 'text': no word occurs 5 times.",
    ],
  ])("is %s", async (_what, content, method, message) => {
    const error = await failure(content, testSettings(method));
    expect(error).toBeInstanceOf(DataError);
    expect((error as Error).message).toContain(message);
  });

  test("is a text column of empty strings", async () => {
    const settings = testSettings(lstm, { text_column: "text" });
    const error = await failure('text,y\n" ",a\n"",b\n', settings);
    expect(error).toBeInstanceOf(DataError);
    expect((error as Error).message).toBe(
      "t.csv, column 'text': there is no word in any of the texts.",
    );
  });

  test("is a nested value, with its line", async () => {
    const filename = "t.jsonl";
    const nested = '{"a":1,"y":"x"}\n{"a":{"b":1},"y":"z"}\n';
    expect(await failure(nested, testSettings(logistic), { filename })).toMatchObject({
      message: "t.jsonl, line 2, column 'a': expected a number or a category, got '{\"b\":1}'.",
    });
    const label = '{"a":1,"y":["x"]}\n{"a":2,"y":"z"}\n';
    expect(await failure(label, testSettings(logistic), { filename })).toMatchObject({
      message: "t.jsonl, line 1, column 'y': expected a label, got '[\"x\"]'.",
    });
  });

  test("is rows that are all left out", async () => {
    const missing_values = {
      numeric: "drop_row",
      categorical: "drop_row",
      label: "error",
    } as const;
    const error = await failure("a,b,y\n1,,x\n,2,z\n", testSettings(logistic, { missing_values }));
    expect(error).toMatchObject({ message: "t.csv: every row has a missing value." });
  });

  test("is a file that was deleted", async () => {
    const directory = testDirectory();
    const file = dataFile("t.csv", "a,y\n1,x\n");
    rmSync(file.path);
    const training = trainModel(trainOptions(file, testSettings(logistic), { directory }));
    await expect(training).rejects.toThrow(
      "t.csv: the file cannot be read. It may have been deleted.",
    );
  });

  test("is an image that is none, by its path", async () => {
    const zip = await zipOf({ "a/1": testImage(1, 2, 2, () => 1), "b/2": Uint8Array.of(1, 2) });
    const error = await failure(zip, testSettings(cnn), { filename: "t.zip" });
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ message: "t.zip, column 'b/2': this is not an image." });
  });

  test("is a ZIP for a method that reads rows, and rows for one that reads images", async () => {
    const zip = await zipOf({ "a/1": testImage(1, 2, 2, () => 1) });
    const filename = "t.zip";
    expect(await failure(zip, testSettings(logistic), { filename })).toMatchObject({
      param: "format",
      message: expect.stringContaining("trained on rows, and not on a ZIP"),
    });
    expect(await failure("a,y\n1,2\n", testSettings(cnn))).toMatchObject({ param: "format" });
    expect(await failure(zip, testSettings(cnn), { filename })).toMatchObject({
      message: expect.stringContaining("there is one class only ('a')"),
    });
  });

  test("is images that are too large to take their size for all", async () => {
    const decodeImage = async () =>
      ({ channels: 1, height: 513, width: 10, data: new Uint8Array(5130) }) as const;
    const image = testImage(1, 1, 1, () => 1);
    const zip = await zipOf({ "a/1": image, "b/1": image });
    const error = await failure(zip, testSettings(cnn), { filename: "t.zip", decodeImage });
    expect(error).toBeInstanceOf(HyperparameterError);
    expect(error).toMatchObject({ param: "image_size" });
  });

  test("is a validation file of another format, with another label or without a column", async () => {
    const content = "a,y\n1,x\n2,z\n";
    const failureWith = (validation: ReturnType<typeof dataFile>) =>
      failure(content, testSettings(logistic), { validation });
    expect(await failureWith(dataFile("v.jsonl", '{"a":1,"y":"x"}\n'))).toMatchObject({
      message: "v.jsonl: expected the format of the training data, 'csv'.",
    });
    expect(await failureWith(dataFile("v.csv", "a,y\n1,x\n2,w\n"))).toMatchObject({
      message: "v.csv, line 3, column 'y': the label 'w' does not occur in the training data.",
    });
    expect(await failureWith(dataFile("v.csv", "y\nx\n"))).toMatchObject({
      message: "v.csv: there is no column 'a'; the columns are y.",
    });
    expect(await failureWith(dataFile("v.csv", "a,y\n"))).toMatchObject({
      message: "v.csv: there are no rows of data.",
    });
  });
});

describe("columns that do not do", () => {
  const content = "text,n,y\none two,1,a\ntwo three,2,b\n";
  test.each<[string, MethodSettings, Partial<TrainingSettings>, string, string]>([
    [
      "a label that is not there",
      logistic,
      { label_column: "z" },
      "label_column",
      "There is no column 'z' in t.csv. Its columns are text, n, y.",
    ],
    [
      "a feature that is not there",
      logistic,
      { feature_columns: ["n", "m"] },
      "feature_columns",
      "There is no column 'm'",
    ],
    [
      "a feature that is named twice",
      logistic,
      { feature_columns: ["n", "n"] },
      "feature_columns",
      "'n' is named twice",
    ],
    [
      "a label that is a feature too",
      logistic,
      { label_column: "y", feature_columns: ["n", "y"] },
      "feature_columns",
      "'y' of t.csv is the label",
    ],
    [
      "a label that is the text too",
      lstm,
      { label_column: "text", text_column: "text" },
      "text_column",
      "'text' of t.csv is the label",
    ],
    [
      "a text and features",
      lstm,
      { text_column: "text", feature_columns: ["n"] },
      "feature_columns",
      "Both 'text_column' and 'feature_columns'",
    ],
    [
      "a text for a method without an embedding model",
      logistic,
      { text_column: "text" },
      "text_column",
      "without an embedding model",
    ],
    [
      "a sequence for a method of rows",
      logistic,
      { sequence_column: "n" },
      "sequence_column",
      "is trained on",
    ],
    [
      "a label for word vectors",
      word2vec,
      { label_column: "y" },
      "label_column",
      "predicts no label",
    ],
    [
      "a regression by a classifier",
      logistic,
      { task: "regression" },
      "task",
      "is for a classification",
    ],
    [
      "all columns to learn from",
      logistic,
      { feature_columns: ["text", "n", "y"] },
      "label_column",
      "Expected one to predict",
    ],
  ])("are %s", async (_what, method, settings, param, message) => {
    const error = await failure(content, testSettings(method, settings));
    expect(error).toBeInstanceOf(ColumnError);
    expect(error).toMatchObject({ param, message: expect.stringContaining(message) });
  });

  test("are too many different values for categories", async () => {
    const many = `id,y\n${rows(1001, (index) => `k${index},${index % 2}`)}`;
    const error = await failure(many, testSettings(logistic));
    expect(error).toMatchObject({ param: "feature_columns" });
  });
});

describe("data that are unusual", () => {
  async function warnings(content: string, method: MethodSettings) {
    const messages: string[] = [];
    await trainModel(
      trainOptions(dataFile("t.csv", content), testSettings(method, { validation_split: 0 }), {
        onMessage: (level, message) => {
          if (level === "warn") messages.push(message);
        },
      }),
    );
    return messages;
  }

  test("are trained on with a warning where a feature is constant", async () => {
    expect(await warnings("a,b,y\n1,5,x\n2,5,z\n3,5,z\n", logistic)).toContain(
      "The column 'b' is constant: nothing can be learnt from it.",
    );
  });

  test("are trained on with a warning where there are more features than rows", async () => {
    const found = await warnings("a,b,c,y\n1,5,2,1.5\n2,4,1,2.5\n", linear);
    expect(found).toContain(
      "There are more features (3) than rows (2): a model can learn them by heart.",
    );
  });
});
