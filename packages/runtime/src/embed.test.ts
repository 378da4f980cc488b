import { expect, onTestFinished, test } from "vitest";
import { createRuntime } from "./create-runtime.ts";
import { ModelLoadError, WorkerDiedError } from "./errors/engine-errors.ts";
import { TokenIdError, TokenLimitError } from "./errors/request-errors.ts";
import { randomNumbers, TestModels } from "./testing/test-models.ts";
import { testRuntime } from "./testing/test-runtime.ts";

function fixtures() {
  const models = new TestModels();
  const runtime = testRuntime();
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { models, runtime };
}

const hex = (vector: Float32Array | undefined) =>
  Buffer.from(vector?.buffer ?? new ArrayBuffer(0)).toString("hex");

test("an embedding has the same bytes alone and in every batch of 1 to 32, at every length", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  const random = randomNumbers(7);
  const idsOf = (length: number) => Array.from({ length }, () => Math.floor((random() + 0.5) * 64));
  for (const length of [1, 2, 3, 4, 5, 8, 9, 15, 16, 17, 31, 32, 33, 40]) {
    const ids = idsOf(length);
    const [alone] = await runtime.embed(model, [ids]);
    for (let size = 2; size <= 32; size += length > 8 ? 5 : 1) {
      const place = Math.floor((random() + 0.5) * size);
      const batch = Array.from({ length: size }, (_, index) =>
        // Companions of the same padded length, so that they do run together.
        index === place ? ids : idsOf(Math.max(1, Math.ceil(length / 2) * 2 - (index % 2))),
      );
      const vectors = await runtime.embed(model, batch);
      expect(hex(vectors[place])).toBe(hex(alone));
    }
  }
});

test("an embedding has the same bytes when many requests of all lengths come at once", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  const random = randomNumbers(3);
  const texts = Array.from({ length: 60 }, (_, index) =>
    Array.from({ length: 1 + (index % 40) }, () => Math.floor((random() + 0.5) * 64)),
  );
  const alone: string[] = [];
  for (const ids of texts) alone.push(hex((await runtime.embed(model, [ids]))[0]));
  const together = await Promise.all(texts.map((ids) => runtime.embed(model, [ids])));
  expect(together.map(([vector]) => hex(vector))).toEqual(alone);
});

test("vectors have length 1, in the order of the request, and one each", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  const vectors = await runtime.embed(model, [[1, 2, 3], [9], [1, 2, 3]]);
  expect(vectors).toHaveLength(3);
  for (const vector of vectors) {
    expect(vector).toHaveLength(32);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  }
  expect(hex(vectors[2])).toBe(hex(vectors[0]));
  expect(hex(vectors[1])).not.toBe(hex(vectors[0]));
});

test("a model that takes int64 ids gives what the same model gives for int32", async () => {
  const { models, runtime } = fixtures();
  const [narrow] = await runtime.embed(models.embedding("narrow"), [[5, 6, 7]]);
  const [wide] = await runtime.embed(models.embedding("wide", { idType: "int64" }), [[5, 6, 7]]);
  expect(hex(wide)).toBe(hex(narrow));
});

test("no inputs, no vectors, and no worker", async () => {
  const { models, runtime } = fixtures();
  expect(await runtime.embed(models.embedding("small"), [])).toEqual([]);
  expect(runtime.spawned).toHaveLength(0);
});

test("an input with no tokens, or more than the model takes, is refused with its place", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  const tooLong = new Array<number>(41).fill(1);
  const errors = await Promise.all(
    [
      [[1], []],
      [[1], [2], tooLong],
    ].map((ids) => runtime.embed(model, ids).catch((error) => error)),
  );
  expect(errors.every(TokenLimitError.is)).toBe(true);
  expect(errors).toMatchObject([
    { code: "token_limit", tokens: 0, maxTokens: 40, index: 1 },
    { code: "token_limit", tokens: 41, maxTokens: 40, index: 2 },
  ]);
});

test("an id outside the vocabulary is refused with its place", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  for (const id of [-1, 64, 1.5, Number.NaN]) {
    const error = await runtime.embed(model, [[1], [2, id]]).catch((reason: unknown) => reason);
    expect(TokenIdError.is(error)).toBe(true);
    expect(error).toMatchObject({ id, index: 1, position: 1, vocabularySize: 64 });
  }
});

test("a truncated, an empty and a missing file are model load errors, and mended files load", async () => {
  const { models, runtime } = fixtures();
  const { readFileSync, writeFileSync } = await import("node:fs");
  const whole = readFileSync(models.embedding("whole").modelPath);
  const reasonOf = async (bytes: Uint8Array | null) => {
    const model = models.embeddingOf("broken", bytes ?? new Uint8Array(1));
    const broken = bytes === null ? { ...model, modelPath: `${model.modelPath}.none` } : model;
    const error = await runtime.embed(broken, [[1]]).catch((reason: unknown) => reason);
    if (!ModelLoadError.is(error)) throw error;
    expect(error).toMatchObject({ modelId: "broken", path: broken.modelPath });
    return error.reason;
  };
  expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe("damaged");
  expect(await reasonOf(new Uint8Array(0))).toBe("damaged");
  expect(await reasonOf(null)).toBe("missing");

  const mended = models.embeddingOf("mended", whole.subarray(0, 100));
  await expect(runtime.embed(mended, [[1]])).rejects.toThrow(ModelLoadError);
  expect(runtime.status().models).toEqual([]);
  writeFileSync(mended.modelPath, whole);
  expect(await runtime.embed(mended, [[1]])).toHaveLength(1);
});

test("a model that is no embedding model says what was expected of it", async () => {
  const { models, runtime } = fixtures();
  const other = { ...models.embedding("other"), modelPath: models.channelMeans("means").modelPath };
  const narrow = { ...models.embedding("narrow"), dimensions: 16 };
  for (const model of [other, narrow]) {
    const error = await runtime.embed(model, [[1]]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "model_load", reason: "incompatible" });
  }
});

test("a missing and a damaged tokenizer are model load errors", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  const reasons = ["{", "{}"].map((text) => models.write("tokenizer.json", text));
  for (const tokenizerPath of [...reasons, "nowhere.json"]) {
    const error = await runtime
      .tokenize({ ...model, tokenizerPath }, "a")
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "model_load",
      path: tokenizerPath,
      reason: tokenizerPath === "nowhere.json" ? "missing" : "damaged",
    });
  }
});

test("making and closing a runtime starts no thread", async () => {
  const runtime = createRuntime();
  expect(runtime.status().workers.states).toEqual([]);
  await runtime.close();
});

test("a thread that is ended while it computes fails its own requests and no others", async () => {
  const { models, runtime } = fixtures();
  const model = models.embedding("small");
  const [before] = await runtime.embed(model, [[1, 2, 3]]);
  const long = new Array<number>(40).fill(3);
  const requests = Array.from({ length: 300 }, () =>
    runtime.embed(model, [long, long]).catch((reason: unknown) => reason),
  );
  // Until the queue has been filled, and the first batch is under way.
  while (runtime.status().queue.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await runtime.spawned[0]?.terminate();
  const outcomes = await Promise.all(requests);
  const died = outcomes.filter((outcome) => WorkerDiedError.is(outcome));
  const whole = outcomes.filter((outcome) => Array.isArray(outcome));
  expect(died.length).toBeGreaterThan(0);
  expect(whole.length).toBeGreaterThan(0);
  expect(died.length + whole.length).toBe(300);
  expect(hex((await runtime.embed(model, [[1, 2, 3]]))[0])).toBe(hex(before));
});
