import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { deflateRawSync } from "node:zlib";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { type Schemas, Understudy } from "@understudy/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { temporaryHome } from "../setup/models-home.ts";
import type { TemporaryDirectory } from "../setup/temporary-directory.ts";
import { upload, waitForJob } from "../setup/train.ts";

let home: TemporaryDirectory;
let emulator: Emulator;
let client: Understudy;

beforeAll(async () => {
  home = await temporaryHome();
  emulator = await createEmulator({ home: home.path, persist: true });
  client = new Understudy({ fetch: emulator.fetch });
});

afterAll(async () => {
  await emulator.close();
  await home[Symbol.asyncDispose]();
});

const logistic = { type: "logistic_regression" } as const;
const linear = { type: "linear_regression" } as const;
const lstm = { type: "lstm" } as const;
const cnn = { type: "cnn" } as const;

const table = (header: string, count: number, row: (index: number) => string) =>
  `${header}\n${Array.from({ length: count }, (_, index) => row(index)).join("\n")}\n`;

interface BadData {
  readonly content: string | (() => Promise<Uint8Array<ArrayBuffer>>);
  readonly name?: string;
  readonly method: Schemas["TrainingMethod"];
  readonly data?: Schemas["TrainingData"];
  /** What the error says, and of what. */
  readonly message: RegExp;
  readonly param?: string | null;
}

const cases: Readonly<Record<string, BadData>> = {
  "an empty file": { content: "", method: logistic, message: /empty/ },
  "a file of column names alone": {
    content: "a,b,label\n",
    method: logistic,
    message: /no rows|no data/i,
  },
  "one class only": {
    content: table("a,label", 20, (index) => `${index},yes`),
    method: logistic,
    message: /one class|only one|at least two/i,
  },
  "a label column that is not there": {
    content: table("a,b", 20, (index) => `${index},${index % 2}`),
    method: logistic,
    data: { label_column: "species" },
    message: /'species'.*a.*b/s,
    param: "data.label_column",
  },
  "a feature that is no number": {
    content: table("a,b,y", 30, (index) => `${index === 17 ? "x" : index},${index % 5},${index}.5`),
    method: { type: "svm", svm: { hyperparameters: {} } },
    data: { label_column: "y", feature_columns: ["a", "b"], task: "regression" },
    message: /line 19.*'a'/s,
  },
  "a NaN": {
    content: table("a,y", 30, (index) => `${index === 9 ? "NaN" : index},${index}.5`),
    method: linear,
    data: { label_column: "y" },
    message: /line 11.*'a'/s,
  },
  "an infinity": {
    content: table("a,y", 30, (index) => `${index === 9 ? "Infinity" : index},${index}.5`),
    method: linear,
    data: { label_column: "y" },
    message: /line 11.*'a'/s,
  },
  "ten thousand classes": {
    content: table("a,label", 10_000, (index) => `${index},class${index}`),
    method: logistic,
    data: { label_column: "label" },
    message: /classes/,
  },
  "a text column of empty texts": {
    content: table("text,label", 20, (index) => `"",${index % 2 === 0 ? "a" : "b"}`),
    method: lstm,
    data: { text_column: "text", label_column: "label" },
    message: /'text'/,
  },
  "features that are all constant": {
    content: table("a,b,label", 20, (index) => `1,2,${index % 2 === 0 ? "a" : "b"}`),
    method: logistic,
    message: /constant/,
  },
  "a row with a column too many": {
    content: "a,label\n1,x\n2,y\n3,x,extra\n4,y\n",
    method: logistic,
    message: /line 4/,
  },
  "an archive that unpacks to far more than it is": {
    content: zipBomb,
    name: "images.zip",
    method: cnn,
    message: /unpack|compress|too large|more than/i,
  },
  "an image that is none": {
    content: () =>
      archive({ "cat/1.png": Buffer.from("no image"), "dog/1.png": Buffer.from("nor this") }),
    name: "images.zip",
    method: cnn,
    message: /(cat|dog)\/1\.png/,
  },
  "an archive with a path that leads out of it": {
    content: async () => {
      const good = await archive({ "cat/aa.png": Buffer.from("x") });
      return new Uint8Array(
        Buffer.from(
          Buffer.from(good).toString("latin1").replaceAll("cat/aa.png", "../../a.pn"),
          "latin1",
        ),
      );
    },
    name: "images.zip",
    method: cnn,
    message: /\.\.|path|name/,
  },
  "an option that goes with another": {
    content: table("text,label", 20, (index) => `word${index} text,${index % 2 === 0 ? "a" : "b"}`),
    method: { type: "lstm", lstm: { hyperparameters: { optimizer: "adam", momentum: 0.9 } } },
    message: /momentum/,
    param: "method.lstm.hyperparameters.momentum",
  },
};

describe("a job fails, says why, and leaves nothing, when its data is", () => {
  it.each(Object.entries(cases))("%s", async (_, bad) => {
    const before = await everything();
    const { name = "data.csv", content, method, data } = bad;
    const bytes = typeof content === "string" ? content : await content();
    const { id } = await client.training.jobs.create({
      training_file: await upload(client, bytes, name),
      method,
      ...(data && { data }),
    });
    const job = await waitForJob(client, id);
    expect(job.status).toBe("failed");
    expect(job.trained_model).toBeNull();
    expect(job.error?.message).toMatch(bad.message);
    if (bad.param !== undefined) expect(job.error?.param).toBe(bad.param);
    const { data: events } = await client.training.jobs.events.list(id, { limit: 1 });
    expect(events[0]).toMatchObject({ level: "error", message: job.error?.message });
    expect(await everything()).toEqual(before);
  });
});

it("more features than rows are trained on, with a warning", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
  const csv = table([...names, "y"].join(","), 20, (row) =>
    [...names.map((_, column) => Math.sin(row * 7 + column * 3).toFixed(4)), row / 3].join(","),
  );
  const { id } = await client.training.jobs.create({
    training_file: await upload(client, csv),
    method: linear,
    data: { label_column: "y", validation_split: 0, task: "regression" },
  });
  const job = await waitForJob(client, id);
  expect(job).toMatchObject({ status: "succeeded", error: null });
  const { training } = await client.models.card(job.trained_model ?? "");
  expect(training?.data.warnings.join("\n")).toMatch(/rank|more features|fewer rows/i);
  await client.models.delete(job.trained_model ?? "");
});

it("a loss that diverges ends the job with the step", async () => {
  const csv = table("text,y", 64, (row) => `word${row % 9} w${row % 7},${(row % 9) * 1000}.5`);
  const { id } = await client.training.jobs.create({
    training_file: await upload(client, csv),
    method: {
      type: "rnn",
      rnn: {
        hyperparameters: {
          optimizer: "sgd",
          learning_rate: 10,
          units: [8],
          n_epochs: 50,
          loss: "mse",
        },
      },
    },
    data: { text_column: "text", label_column: "y", task: "regression" },
  });
  const job = await waitForJob(client, id);
  expect(job).toMatchObject({ status: "failed", trained_model: null, error: { code: "diverged" } });
  expect(job.error?.message).toMatch(/step \d+ of epoch \d+/);
});

it("a file that is deleted while its job waits fails the job", async () => {
  const slow = table("text,label", 2000, (row) => `a b c d e f g${row},${row % 2 ? "x" : "y"}`);
  const first = await client.training.jobs.create({
    training_file: await upload(client, slow),
    method: { type: "gru", gru: { hyperparameters: { n_epochs: 200 } } },
  });
  const training_file = await upload(
    client,
    table("a,label", 20, (row) => `${row},${row % 2}`),
  );
  const second = await client.training.jobs.create({ training_file, method: logistic });
  await client.files.delete(training_file);
  await client.training.jobs.cancel(first.id);
  const job = await waitForJob(client, second.id);
  expect(job).toMatchObject({
    status: "failed",
    error: { code: "file_not_found", param: "training_file" },
  });
});

/** The models that there are, and the folders of jobs. */
async function everything() {
  const models = [];
  for await (const { id } of client.models.list()) models.push(id);
  const folders = await readdir(join(home.path, "data", "jobs")).catch(() => []);
  return { models, folders };
}

async function archive(files: Readonly<Record<string, Buffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** 60 KB that become 60 MB of zeros. */
async function zipBomb(): Promise<Uint8Array<ArrayBuffer>> {
  const zeros = Buffer.alloc(60_000_000);
  const made = await archive({ "cat/1.png": zeros, "dog/1.png": Buffer.from("x") });
  expect(made.byteLength).toBeLessThan(deflateRawSync(zeros).byteLength + 10_000);
  return made;
}
