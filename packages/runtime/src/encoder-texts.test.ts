import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { expect, onTestFinished, test } from "vitest";
import { TestModels } from "./testing/test-models.ts";
import { testRuntime } from "./testing/test-runtime.ts";
import { wordPieceJson } from "./tokenize/word-piece/testing/word-piece-json.ts";

function fixtures() {
  const models = new TestModels();
  const runtime = testRuntime();
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { models, runtime };
}

/** A model with a tokenizer as encoders have it. */
function encoder(models: TestModels, changes: object = {}) {
  return {
    id: "encoder",
    tokenizerPath: models.write("tokenizer.json", JSON.stringify(wordPieceJson(changes))),
  };
}

test("texts of an encoder are cut by its own tokenizer, the marks around them included", async () => {
  const { models, runtime } = fixtures();
  const model = encoder(models);
  const [hello, marks] = await runtime.tokenizeAll(model, ["hello world", "[MASK]"]);
  expect(hello?.pieces).toEqual(["[CLS]", "hello", "world", "[SEP]"]);
  expect(hello?.offsets).toEqual([
    [0, 0],
    [0, 5],
    [6, 11],
    [11, 11],
  ]);
  expect(marks?.ids).toEqual([2, 4, 3]);
});

test("pairs are put together in their order, however long they are", async () => {
  const { models, runtime } = fixtures();
  const model = encoder(models);
  const long = "hello ".repeat(3000);
  const [pair, longPair] = await runtime.tokenizePairs(model, [
    ["hello", "world"],
    [long, "world"],
  ]);
  const [hello = 0, world = 0] = (await runtime.tokenize(model, "hello world")).ids.slice(1, 3);
  expect(pair).toEqual({ ids: [2, hello, 3, world, 3], typeIds: [0, 0, 0, 1, 1] });
  expect(longPair?.ids).toEqual([2, ...new Array(3000).fill(hello), 3, world, 3]);
  expect(await runtime.tokenPieces(model, [hello, 4, 10 ** 6])).toEqual(["hello", "[MASK]", ""]);
});

test("pairs need a tokenizer that knows how to put them together", async () => {
  const { models, runtime } = fixtures();
  const error = await runtime
    .tokenizePairs(models.embedding("small"), [["a", "b"]])
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "model_load", reason: "incompatible", modelId: "small" });
});

test("a tokenizer that is not as encoders have it is a model load error that says why", async () => {
  const { models, runtime } = fixtures();
  const model = encoder(models, { pre_tokenizer: { type: "Digits" } });
  const error = await runtime.tokenize(model, "hello").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "model_load", reason: "damaged" });
  expect(String(error)).toContain("pre_tokenizer");
});

/** Rounds the vectors of all tokens of a batch by one scale, as dynamically quantised exports do. */
function roundsTogether(): Uint8Array {
  const graph = new GraphBuilder({ name: "dynamic" });
  const ids = graph.input("input_ids", "int32", ["batch", "sequence"]);
  graph.input("attention_mask", "int32", ["batch", "sequence"]);
  const values = Float32Array.from({ length: 64 * 32 }, (_, index) => ((index * 29) % 97) * 0.01);
  // The last word's vector is long: beside it the others are rounded coarsely.
  values.subarray(63 * 32).forEach((value, index, row) => {
    row[index] = value * 50 + 1;
  });
  const table = graph.initializer("table", tensor("float32", [64, 32], values));
  const hidden = graph.node("Gather", [table, ids], { axis: 0 });
  const [rounded, scale, zero] = graph.node("DynamicQuantizeLinear", [hidden], {}, { outputs: 3 });
  const back = graph.node("DequantizeLinear", [rounded, scale, zero]);
  const axis = graph.constant(tensor("int64", [1], [1]));
  graph.output("sentence_embedding", graph.node("ReduceSum", [back, axis], { keepdims: 0 }));
  return encodeModel(graph.build());
}

test("a text of a model that must run alone has the same bytes in every company", async () => {
  const { models, runtime } = fixtures();
  const together = models.embeddingOf("dynamic", roundsTogether());
  const alone = { ...together, alone: true };
  const [expected] = await runtime.embed(alone, [[1, 2]]);
  const [beside] = await runtime.embed(alone, [
    [1, 2],
    [63, 63],
  ]);
  expect(beside).toEqual(expected);
  const [other] = await runtime.embed(together, [
    [1, 2],
    [63, 63],
  ]);
  expect(other).not.toEqual(expected);
});
