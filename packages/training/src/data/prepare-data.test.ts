import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { methods } from "../methods/methods.ts";
import {
  dataFile,
  testDirectory,
  testImage,
  testSettings,
  trainOptions,
  zipOf,
} from "../testing/data-files.ts";
import type { TrainModelOptions } from "../train-model.ts";
import type { MethodSettings, TrainingSettings } from "../training-settings.ts";
import type { DataFile } from "./data-file.ts";
import { prepareData } from "./prepare-data.ts";

const logistic: MethodSettings = { type: "logistic_regression", hyperparameters: {} };
const svm: MethodSettings = { type: "svm", hyperparameters: {} };
const recurrent: MethodSettings = { type: "lstm", hyperparameters: {} };

type Fields = Partial<Record<"features" | "label" | "target" | "sequence" | "image", number[]>>;

/** Prepares a file, and gives what is known of it with all that is trained on. */
async function prepare(
  training: DataFile | string,
  settings: TrainingSettings,
  options: Partial<TrainModelOptions> = {},
) {
  const file = typeof training === "string" ? dataFile("t.csv", training) : training;
  const method = methods[settings.method.type];
  using data = await prepareData({ ...trainOptions(file, settings, options), method });
  const { records, indices } = data.train;
  const fields = Object.keys(records.fields).map((name) => [
    name,
    [...records.read(name, indices)],
  ]);
  return { ...data, fields: Object.fromEntries(fields) as Fields };
}

/** Settings without a split, so that all rows are trained on. */
const whole = (method: MethodSettings, settings: Partial<TrainingSettings> = {}) =>
  testSettings(method, { validation_split: 0, ...settings });

const small = "size,colour,y\n1,red,no\n2.5,blue,yes\n3,red,yes\n";

describe("prepareData", () => {
  test("tells numbers and categories apart, and says what it took for what", async () => {
    const data = await prepare(small, whole(logistic));
    expect(data.preprocessing).toEqual({
      type: "tabular",
      columns: [
        { type: "numeric", name: "size", fill: null },
        { type: "categorical", name: "colour", categories: ["blue", "red"], fill: null },
      ],
      width: 3,
    });
    expect(data.fields).toEqual({
      features: [1, 0, 1, 2.5, 1, 0, 3, 0, 1],
      label: [0, 1, 1],
    });
    expect(data.target).toEqual({ type: "classification", column: "y", labels: ["no", "yes"] });
    expect(data.classCounts).toEqual({ no: 1, yes: 2 });
    expect(data.columns).toMatchObject([
      { name: "size", type: "numeric", role: "feature", missing: 0, min: 1, max: 3 },
      { name: "colour", type: "categorical", role: "feature", categories: 2 },
      { name: "y", type: "categorical", role: "label", categories: 2 },
    ]);
  });

  test("is the same of semicolons, JSON lines and spaces around values", async () => {
    const { fields } = await prepare(small, whole(logistic));
    const spaced = small.replaceAll(",", " ; ");
    expect((await prepare(spaced, whole(logistic))).fields).toEqual(fields);
    const objects = [
      { size: 1, colour: "red", y: "no" },
      { size: 2.5, colour: "blue", y: "yes" },
      { size: 3, colour: "red", y: "yes" },
    ];
    const lines = objects.map((object) => JSON.stringify(object)).join("\r\n");
    const file = dataFile("t.jsonl", lines);
    expect((await prepare(file, whole(logistic))).fields).toEqual(fields);
  });

  test("orders labels that are numbers by size, and others by their letters", async () => {
    const labels = async (values: readonly string[]) => {
      const rows = values.map((value, index) => `${index},${value}\n`).join("");
      const { target } = await prepare(`x,y\n${rows}`, whole(svm, { task: "classification" }));
      return target.type === "classification" ? target.labels : [];
    };
    expect(await labels(["10", "9", "-1", "2"])).toEqual(["-1", "2", "9", "10"]);
    expect(await labels(["10", "9", "b", "New York", " b "])).toEqual(["10", "9", "New York", "b"]);
  });

  test.each([
    ["whole numbers, few of them", ["0", "1", "2", "1"], "classification"],
    ["numbers with fractions", ["0.5", "1.5", "2", "1"], "regression"],
    ["many whole numbers", Array.from({ length: 21 }, (_, index) => `${index}`), "regression"],
    ["texts", ["a", "b"], "classification"],
  ] as const)("takes %s for a %s", async (_what, values, task) => {
    const rows = values.map((value, index) => `${index},${value}\n`).join("");
    const { target, resolved } = await prepare(`x,y\n${rows}`, whole(svm));
    expect(target.type).toBe(task);
    expect(resolved.task).toBe(task);
  });

  test.each([
    ["of a usual name, wherever it stands", "y,x\na,1\nb,2\n", {}, "y"],
    ["that is last, where none has one", "x,z\n1,a\n2,b\n", {}, "z"],
    ["that is not learnt from", "z,x\na,1\nb,2\n", { feature_columns: ["x"] }, "z"],
    ["that is asked for", "z,y,x\na,1,1\nb,2,2\n", { label_column: "z" }, "z"],
  ])("predicts the column %s", async (_what, content, settings, column) => {
    expect((await prepare(content, whole(logistic, settings))).target).toMatchObject({ column });
  });

  const holes = "a,b,y\n1,x,no\n,z,yes\n4,,yes\n10,x,yes\n";
  test.each([
    ["mean", "most_frequent", [1, 1, 0, 5, 0, 1, 4, 1, 0, 10, 1, 0]],
    ["median", "most_frequent", [1, 1, 0, 4, 0, 1, 4, 1, 0, 10, 1, 0]],
    ["constant", "category", [1, 0, 1, 0, 0, 0, 0, 1, 4, 1, 0, 0, 10, 0, 1, 0]],
    ["drop_row", "constant", [1, 0, 1, 0, 4, 1, 0, 0, 10, 0, 1, 0]],
    ["drop_row", "drop_row", [1, 1, 0, 10, 1, 0]],
  ] as const)(
    "fills a missing number by %s and a category by %s",
    async (numeric, categorical, features) => {
      const missing_values = { numeric, categorical, label: "error" } as const;
      const { fields, facts } = await prepare(holes, whole(logistic, { missing_values }));
      expect(fields.features).toEqual(features);
      const width = fields.features?.length ?? 0;
      const kept = width / (categorical === "category" || categorical === "constant" ? 4 : 3);
      expect(facts.training).toMatchObject({ rows: 4, dropped_rows: 4 - kept });
    },
  );

  test("leaves a row without a label out where it is told to, and warns", async () => {
    const missing_values = { numeric: "error", categorical: "error", label: "drop_row" } as const;
    const messages: string[] = [];
    const { fields } = await prepare("x,y\n1,a\n2,NA\n3,b\n", whole(logistic, { missing_values }), {
      onMessage: (_level, message) => messages.push(message),
    });
    expect(fields).toEqual({ features: [1, 3], label: [0, 1] });
    expect(messages).toEqual(["t.csv: 1 rows were left out for a missing value."]);
  });

  test("takes lists for sequences, with the moments of each channel", async () => {
    const lines = [
      {
        steps: [
          [1, 10],
          [3, 10],
        ],
        label: "a",
      },
      { steps: [[5, 40]], label: "b" },
    ];
    const file = dataFile("t.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const { preprocessing, fields } = await prepare(file, whole(recurrent));
    expect(preprocessing).toMatchObject({
      ...{ type: "sequence", column: "steps", width: 2, maxlen: 2 },
      mean: [3, 20],
    });
    if (preprocessing.type !== "sequence") throw new RangeError("Expected sequences.");
    expect(preprocessing.std[0]).toBeCloseTo(Math.sqrt(8 / 3), 12);
    expect(preprocessing.std[1]).toBeCloseTo(Math.sqrt(200), 12);
    expect(fields).toEqual({
      sequence: [1, 10, 3, 10, 0, 0, 5, 40],
      length: [2, 1],
      label: [0, 1],
    });
  });

  test("takes columns of numbers for a sequence where they are named, in that order", async () => {
    const settings = whole(recurrent, { feature_columns: ["t2", "t1"] });
    const data = await prepare("t1,t2,label\n1,2,a\n3,4,b\n", settings);
    expect(data.fields.sequence).toEqual([2, 1, 4, 3]);
    expect(data.preprocessing).toMatchObject({ columns: ["t2", "t1"], width: 1, mean: [2.5] });
    expect(data.resolved.feature_columns).toEqual(["t2", "t1"]);
  });

  test("takes the longest texts to read, and reports the vocabulary", async () => {
    const content = "id,note,body,label\nk1,hi,one two three,a\nk2,yo,two three four,b\n";
    const data = await prepare(content, whole(recurrent));
    expect(data.resolved.text_column).toBe("body");
    expect(data.preprocessing).toMatchObject({ words: ["two", "three", "one", "four"], maxlen: 3 });
    expect(data.columns[2]).toEqual({
      ...{ name: "body", type: "text", role: "feature", missing: 0 },
      ...{ vocabulary: 4, maxlen: 3 },
    });
    expect(data.columns[0]).toMatchObject({ role: "ignored" });
  });

  test("brings images to the size of the first", async () => {
    const zip = await zipOf({
      "a/1": testImage(1, 2, 3, (_c, y, x) => 10 * y + x),
      "b/2": testImage(3, 4, 6, (_c, y, x) => 100 + 10 * y + x),
    });
    const settings = whole({ type: "cnn", hyperparameters: {} });
    const { fields, preprocessing } = await prepare(dataFile("t.zip", zip), settings);
    expect(preprocessing).toMatchObject({ channels: 1, height: 2, width: 3 });
    expect(fields).toEqual({
      image: [0, 1, 2, 10, 11, 12, 100, 102, 104, 120, 122, 124],
      label: [0, 1],
    });
  });

  test("takes folders for numbers in a regression", async () => {
    const image = testImage(1, 1, 1, () => 1);
    const zip = await zipOf({ "2.5/1": image, "-1/2": image });
    const settings = whole({ type: "cnn", hyperparameters: {} }, { task: "regression" });
    const { fields } = await prepare(dataFile("t.zip", zip), settings);
    expect(fields.target).toEqual([2.5, -1]);
  });
});

describe("a later run of the same job", () => {
  test("takes what an earlier one has encoded, and warns again", async () => {
    const directory = testDirectory();
    const file = dataFile("t.csv", "a,b,y\n1,1,no\n2,1,yes\n");
    const messages: string[] = [];
    const options = {
      directory,
      onMessage: (_: string, message: string) => messages.push(message),
    };
    const first = await prepare(file, whole(logistic), options);
    const records = join(directory, "training-features.bin");
    // A mark by which it shows that the records were not made anew.
    const bytes = readFileSync(records);
    bytes.writeDoubleLE(77, 0);
    writeFileSync(records, bytes);
    const second = await prepare(file, whole(logistic), options);
    expect(second.fields.features).toEqual([77, 1, 2, 1]);
    const { fields: _a, train: _b, [Symbol.dispose]: _c, ...known } = first;
    expect(second).toMatchObject(known);
    expect(messages).toHaveLength(2);
    expect(messages[1]).toBe(messages[0]);
  });

  test.each([
    ["the file", small.replace("2.5", "2"), whole(logistic)],
    ["the settings", small, whole(logistic, { feature_columns: ["size"] })],
  ])("encodes anew where %s has changed", async (_what, content, settings) => {
    const directory = testDirectory();
    await prepare(small, whole(logistic), { directory });
    const again = await prepare(content, settings, { directory });
    expect(again.fields).toEqual((await prepare(content, settings)).fields);
  });

  test("does not take what another job, stopped since, began to write over", async () => {
    const directory = testDirectory();
    await prepare(small, whole(logistic), { directory });
    const other = whole(logistic, { feature_columns: ["colour"] });
    const stop = new AbortController();
    const stopped = prepare(small, other, {
      directory,
      signal: stop.signal,
      breathe: async () => stop.abort(new Error("stop")),
    });
    await expect(stopped).rejects.toThrow("stop");
    const again = await prepare(small, whole(logistic), { directory });
    expect(again.fields.features).toEqual([1, 0, 1, 2.5, 1, 0, 3, 0, 1]);
  });

  test("encodes anew what an earlier one did not finish", async () => {
    const directory = testDirectory();
    const stop = new AbortController();
    const stopped = prepare(small, whole(logistic), {
      directory,
      signal: stop.signal,
      breathe: async () => stop.abort(new Error("stop")),
    });
    await expect(stopped).rejects.toThrow("stop");
    const { fields } = await prepare(small, whole(logistic), { directory });
    expect(fields.label).toEqual([0, 1, 1]);
  });
});
