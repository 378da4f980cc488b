import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import { OnnxRuntime } from "./create-runtime.ts";
import { MemoryBudgetError, QueueFullError, RuntimeClosedError } from "./errors/capacity-errors.ts";
import { InferenceError, ModelLoadError } from "./errors/engine-errors.ts";
import type { GraphModel } from "./model.ts";
import type { Runtime } from "./runtime.ts";
import { resolveOptions } from "./runtime-options.ts";
import type { RunTensor } from "./tensor.ts";
import { HeldWorker } from "./testing/held-worker.ts";
import { randomNumbers, TestModels } from "./testing/test-models.ts";
import { testRuntime } from "./testing/test-runtime.ts";

function fixtures() {
  const models = new TestModels();
  const runtime = testRuntime();
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  const model = (id: string, bytes: Uint8Array): GraphModel => ({
    task: "graph",
    id,
    modelPath: models.write("graph.onnx", bytes),
  });
  return { models, runtime, model };
}

const width = 24;

/** Two layers over rows of `width` numbers: sums that come out in other bits when they are cut otherwise. */
function layers(seed = 1): Uint8Array {
  const random = randomNumbers(seed);
  const graph = new GraphBuilder({ name: "layers" });
  const matrix = (name: string) =>
    graph.initializer(
      name,
      tensor("float32", [width, width], Float32Array.from({ length: width * width }, random)),
    );
  const rows = graph.input("rows", "float32", ["batch", width]);
  const hidden = graph.node("Tanh", [graph.node("MatMul", [rows, matrix("first")])]);
  const logits = graph.node("MatMul", [hidden, matrix("second")]);
  graph.output("probabilities", graph.node("Softmax", [logits], { axis: 1 }));
  graph.output("label", graph.node("ArgMax", [logits], { axis: 1, keepdims: 0 }));
  return encodeModel(graph.build());
}

function rowsOf(batch: number, seed: number): RunTensor {
  const data = Float32Array.from({ length: batch * width }, randomNumbers(seed));
  return { dataType: "float32", shape: [batch, width], data };
}

function doubler(): Uint8Array {
  const graph = new GraphBuilder({ name: "doubler" });
  const x = graph.input("x", "float32", ["n"]);
  graph.output("y", graph.node("Add", [x, x]));
  return encodeModel(graph.build());
}

test("every output that is a tensor comes with its type, its shape and its own array", async () => {
  const { runtime, model } = fixtures();
  const graph = new GraphBuilder({ name: "types" });
  const x = graph.input("x", "float32", ["n"]);
  const types = {
    float32: Float32Array.of(1, 0, 3),
    float64: Float64Array.of(1, 0, 3),
    int8: Int8Array.of(1, 0, 3),
    int16: Int16Array.of(1, 0, 3),
    int32: Int32Array.of(1, 0, 3),
    int64: BigInt64Array.of(1n, 0n, 3n),
    uint8: Uint8Array.of(1, 0, 3),
    uint16: Uint16Array.of(1, 0, 3),
    uint32: Uint32Array.of(1, 0, 3),
    uint64: BigUint64Array.of(1n, 0n, 3n),
    bool: Uint8Array.of(1, 0, 1),
    string: ["1", "0", "3"],
    // IEEE 754 half precision: a sign, five bits of exponent from 15 on, ten of fraction.
    float16: Uint16Array.of(0x3c00, 0, 0x4200),
  } as const;
  for (const to of Object.keys(types) as (keyof typeof types)[]) {
    graph.output(to, graph.node("Cast", [x], { to }));
  }
  const row = graph.constant(tensor("int64", [2], [1, -1]));
  graph.output("matrix", graph.node("Reshape", [x, row]));
  const feeds = { x: { dataType: "float32", shape: [3], data: Float32Array.of(1, 0, 3) } } as const;
  const outputs = await runtime.run(model("types", encodeModel(graph.build())), feeds);
  for (const [dataType, data] of Object.entries(types)) {
    expect(outputs[dataType], dataType).toEqual({ dataType, shape: [3], data });
  }
  expect(outputs.matrix).toEqual({ ...feeds.x, shape: [1, 3] });
  expect(Object.keys(outputs).sort()).toEqual([...Object.keys(types), "matrix"].sort());
});

test("an output that is no tensor is left out, and a graph with none but such is incompatible", async () => {
  const { runtime, model } = fixtures();
  const feeds = { x: { dataType: "float32", shape: [1], data: Float32Array.of(2) } } as const;
  for (const hasTensor of [true, false]) {
    const graph = new GraphBuilder({ name: "sequence" });
    const x = graph.input("x", "float32", ["n"]);
    graph.output("list", graph.node("SequenceConstruct", [x, x]));
    if (hasTensor) graph.output("y", graph.node("Add", [x, x]));
    const running = runtime.run(model(`sequence-${hasTensor}`, encodeModel(graph.build())), feeds);
    if (hasTensor) {
      expect(await running).toEqual({ y: { ...feeds.x, data: Float32Array.of(4) } });
    } else {
      await expect(running).rejects.toMatchObject({
        code: "model_load",
        reason: "incompatible",
        message: expect.stringContaining("expected an output that is a tensor, got none of list"),
      });
    }
  }
});

test("every type of tensor can be fed, and the caller's arrays are as they were", async () => {
  const { runtime, model } = fixtures();
  const larger = Float32Array.of(9, 9, 1.5, 2.5, 9);
  const feeds = {
    float32: { dataType: "float32", shape: [2], data: larger.subarray(2, 4) },
    float64: { dataType: "float64", shape: [2], data: Float64Array.of(1.1, 2.2) },
    int32: { dataType: "int32", shape: [2], data: Int32Array.of(-3, 4) },
    int64: { dataType: "int64", shape: [2], data: BigInt64Array.of(-(2n ** 60n), 4n) },
    uint8: { dataType: "uint8", shape: [2], data: Uint8Array.of(0, 255) },
    bool: { dataType: "bool", shape: [2], data: Uint8Array.of(1, 0) },
  } as const satisfies Record<string, RunTensor>;
  const before = structuredClone(feeds);
  const graph = new GraphBuilder({ name: "identities" });
  for (const name of Object.keys(feeds) as (keyof typeof feeds)[]) {
    graph.output(`${name}_out`, graph.node("Identity", [graph.input(name, name, ["n"])]));
  }
  const outputs = await runtime.run(model("identities", encodeModel(graph.build())), feeds);
  for (const [name, { dataType, shape, data }] of Object.entries(feeds)) {
    expect(outputs[`${name}_out`]).toEqual({ dataType, shape, data: data.slice() });
  }
  expect(feeds).toEqual(before);
  expect(larger).toEqual(Float32Array.of(9, 9, 1.5, 2.5, 9));
});

test("the feeds are those of the call, whatever becomes of the arrays afterwards", async () => {
  const { runtime, model } = fixtures();
  const data = Float32Array.of(1, 2);
  const running = runtime.run(model("doubler", doubler()), {
    x: { dataType: "float32", shape: [2], data },
  });
  data.fill(7);
  expect((await running).y?.data).toEqual(Float32Array.of(2, 4));
});

test("the same feeds give the same bytes, alone and beside any other requests", async () => {
  const { models, runtime, model } = fixtures();
  const [one, two] = [model("one", layers(1)), model("two", layers(2))];
  const embedding = models.embedding("small");
  const requests = Array.from({ length: 60 }, (_, index) => ({
    model: index % 3 === 0 ? two : one,
    feeds: { rows: rowsOf(1 + (index % 7) * 5, index) },
  }));
  const alone: Awaited<ReturnType<Runtime["run"]>>[] = [];
  for (const { model: each, feeds } of requests) alone.push(await runtime.run(each, feeds));
  const beside = Array.from({ length: 40 }, (_, index) =>
    runtime.embed(embedding, [[1 + (index % 60), 2, 3]]),
  );
  const together = await Promise.all(
    requests.map(({ model: each, feeds }) => runtime.run(each, feeds)),
  );
  await Promise.all(beside);
  expect(together).toEqual(alone);
  expect(alone[0]?.probabilities?.shape).toEqual([1, width]);
  expect(alone[1]?.label).toMatchObject({ dataType: "int64", shape: [6] });
  expect(alone[0]).not.toEqual(alone[21]);
});

test("feeds that do not fit the graph are inference errors that say what is wrong", async () => {
  const { runtime, model } = fixtures();
  const graph = model("layers", layers());
  const wrong: [Record<string, RunTensor>, RegExp][] = [
    [{}, /rows/],
    [{ rows: { dataType: "float64", shape: [1, width], data: new Float64Array(width) } }, /double/],
    [{ rows: { dataType: "float32", shape: [1, 2], data: new Float32Array(2) } }, /rows/],
    [{ rows: { dataType: "float32", shape: [3, width], data: new Float32Array(2) } }, /length/],
  ];
  for (const [feeds, message] of wrong) {
    const error = await runtime.run(graph, feeds).catch((reason: unknown) => reason);
    expect(InferenceError.is(error)).toBe(true);
    expect(error).toMatchObject({ modelId: "layers", message: expect.stringMatching(message) });
  }
  const right = await runtime.run(graph, { rows: rowsOf(2, 1) });
  expect(right.label?.shape).toEqual([2]);
});

test("a damaged and a missing file are model load errors, and a mended one loads", async () => {
  const { runtime, model } = fixtures();
  const { writeFileSync } = await import("node:fs");
  const feeds = { x: { dataType: "float32", shape: [1], data: Float32Array.of(2) } } as const;
  const damaged = model("damaged", doubler().subarray(0, 20));
  const missing = { ...damaged, id: "missing", modelPath: `${damaged.modelPath}.none` };
  await expect(runtime.run(damaged, feeds)).rejects.toThrow(ModelLoadError);
  await expect(runtime.run(missing, feeds)).rejects.toMatchObject({ reason: "missing" });
  writeFileSync(damaged.modelPath, doubler());
  expect((await runtime.run(damaged, feeds)).y?.data).toEqual(Float32Array.of(4));
});

test("a graph counts to the memory budget, and goes when it is unloaded", async () => {
  const { runtime, model } = fixtures();
  const graph = model("layers", layers());
  await runtime.run(graph, { rows: rowsOf(1, 1) });
  const { length: sizeBytes } = layers();
  expect(runtime.status().models).toEqual([{ id: "layers", copies: 1, sizeBytes }]);
  await runtime.unload("layers");
  expect(runtime.status().models).toEqual([]);
  const small = testRuntime({ memoryBudgetBytes: sizeBytes - 1 });
  await expect(small.run(graph, { rows: rowsOf(1, 1) })).rejects.toThrow(MemoryBudgetError);
  await small.close();
});

test("a call that is given up rejects at once and never runs; a full and a closed runtime refuse", async () => {
  const { models, model } = fixtures();
  const held = new HeldWorker();
  const options = resolveOptions({ device: "cpu", threads: 1, maxQueue: 1 });
  const runtime = new OnnxRuntime(options, () => held.worker);
  const graph = model("doubler", doubler());
  const feeds = { x: { dataType: "float32", shape: [1], data: Float32Array.of(2) } } as const;
  const holding = held.holding();
  const running = runtime.embed(models.embedding("held"), [[1]]);
  await holding;

  const controller = new AbortController();
  const waiting = runtime.run(graph, feeds, { signal: controller.signal });
  const waitingError = waiting.catch((reason: unknown) => reason);
  while (runtime.status().queue.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await expect(runtime.run(graph, feeds)).rejects.toThrow(QueueFullError);
  controller.abort(new Error("gone"));
  expect(await waitingError).toMatchObject({ message: "gone" });
  expect(runtime.status().queue.length).toBe(0);
  const aborted = AbortSignal.abort(new Error("never"));
  await expect(runtime.run(graph, feeds, { signal: aborted })).rejects.toThrow("never");

  held.release();
  await running;
  expect(runtime.status().models.map(({ id }) => id)).toEqual(["held"]);
  await runtime.close();
  await expect(runtime.run(graph, feeds)).rejects.toThrow(RuntimeClosedError);
});

test("feeds of another type than their array do not compile", () => {
  type Feeds = Parameters<Runtime["run"]>[1];
  expectTypeOf<{ x: { dataType: "int32"; shape: number[]; data: Int32Array } }>().toExtend<Feeds>();
  expectTypeOf<{
    x: { dataType: "int32"; shape: number[]; data: Float32Array };
  }>().not.toExtend<Feeds>();
  expectTypeOf<{
    x: { dataType: "string"; shape: number[]; data: string[] };
  }>().not.toExtend<Feeds>();
});
