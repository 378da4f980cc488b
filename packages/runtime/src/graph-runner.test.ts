import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { afterEach, expect, test, vi } from "vitest";
import { RuntimeOptionError } from "./errors/capacity-errors.ts";
import { createGraphRunner, type RunTensor } from "./graph-runner.ts";
import { randomNumbers } from "./testing/test-models.ts";

afterEach(() => {
  vi.doUnmock("onnxruntime-node");
  vi.resetModules();
});

/** `y = x * w + x`, with the weights as an input: a graph as training has them. */
function graphBytes(): Uint8Array {
  const graph = new GraphBuilder({ name: "step" });
  const x = graph.input("x", "float32", ["batch", 64]);
  const w = graph.input("w", "float32", [64, 64]);
  const y = graph.node("Add", [graph.node("MatMul", [x, w]), x]);
  graph.output("y", y);
  const axes = graph.constant(tensor("int64", [1], [0]));
  graph.output("sum", graph.node("ReduceSum", [y, axes], { keepdims: 0 }));
  graph.output("half", graph.node("Cast", [y], { to: "float16" }));
  return encodeModel(graph.build());
}

function matrix(rows: number, columns: number, seed: number): RunTensor {
  const data = Float32Array.from({ length: rows * columns }, randomNumbers(seed));
  return { dataType: "float32", shape: [rows, columns], data };
}

test("a graph gives the outputs that are asked for, at any batch size, and leaves the feeds alone", async () => {
  await using graph = await createGraphRunner({ threads: 1 }).load(graphBytes());
  const w: RunTensor = { ...matrix(64, 64, 1), dataType: "float32", data: new Float32Array(4096) };
  for (const batch of [3, 1, 5]) {
    const x = matrix(batch, 64, batch);
    const before = structuredClone(x);
    const outputs = await graph.run({ x, w }, ["y"]);
    expect(outputs).toEqual({ y: before });
    expect(x).toEqual(before);
    expect(outputs.y?.data).not.toBe(x.data);
  }
  const first = await graph.run({ x: matrix(2, 64, 1), w }, ["sum"]);
  const kept = structuredClone(first);
  await graph.run({ x: matrix(2, 64, 2), w }, ["sum"]);
  expect(first).toEqual(kept);
});

test("one thread and two give the same bytes", async () => {
  const feeds = { x: matrix(200, 64, 1), w: matrix(64, 64, 2) };
  const results: unknown[] = [];
  for (const threads of [1, 2]) {
    await using graph = await createGraphRunner({ threads }).load(graphBytes());
    results.push(await graph.run(feeds, ["y", "sum"]));
  }
  expect(results[1]).toEqual(results[0]);
});

test("every type goes in and comes out as it is", async () => {
  const feeds = {
    float32: { dataType: "float32", shape: [2], data: Float32Array.of(1.5, -2) },
    float64: { dataType: "float64", shape: [2], data: Float64Array.of(1.1, 2.2) },
    int32: { dataType: "int32", shape: [2], data: Int32Array.of(-3, 4) },
    int64: { dataType: "int64", shape: [2], data: BigInt64Array.of(-(2n ** 60n), 4n) },
    uint8: { dataType: "uint8", shape: [2], data: Uint8Array.of(0, 255) },
    bool: { dataType: "bool", shape: [2], data: Uint8Array.of(1, 0) },
  } as const satisfies Record<string, RunTensor>;
  const graph = new GraphBuilder({ name: "identities" });
  const names = Object.keys(feeds) as (keyof typeof feeds)[];
  for (const name of names) {
    graph.output(`${name}_out`, graph.node("Identity", [graph.input(name, name, ["n"])]));
  }
  await using loaded = await createGraphRunner({ threads: 1 }).load(encodeModel(graph.build()));
  const outputs = await loaded.run(
    feeds,
    names.map((name) => `${name}_out`),
  );
  for (const name of names) expect(outputs[`${name}_out`]).toEqual(feeds[name]);
});

test("a failed run and a failed load reject with what ONNX Runtime says, and the next run works", async () => {
  const runner = createGraphRunner({ threads: 1 });
  await expect(runner.load(Uint8Array.of(1, 2, 3))).rejects.toThrow(/protobuf/i);
  await using graph = await runner.load(graphBytes());
  const w = matrix(64, 64, 1);
  await expect(graph.run({ w }, ["y"])).rejects.toThrow("'x' is missing");
  await expect(graph.run({ x: matrix(1, 63, 1), w }, ["y"])).rejects.toThrow("Got invalid dim");
  await expect(graph.run({ x: matrix(1, 64, 1), w }, ["z"])).rejects.toThrow("z");
  await expect(graph.run({ x: matrix(1, 64, 1), w }, ["half"])).rejects.toThrow(
    "Expected half to be of a type that graphs are fed, got float16",
  );
  expect((await graph.run({ x: matrix(1, 64, 1), w }, ["y"])).y?.shape).toEqual([1, 64]);
});

test("a graph that was released runs no more", async () => {
  const graph = await createGraphRunner({ threads: 1 }).load(graphBytes());
  await graph[Symbol.asyncDispose]();
  const feeds = { x: matrix(1, 64, 1), w: matrix(64, 64, 1) };
  await expect(graph.run(feeds, ["y"])).rejects.toThrow();
});

test("a provider that is not there is refused when a graph is loaded", async () => {
  const missing = createGraphRunner({ threads: 1, provider: "no-such-provider" as "cuda" });
  await expect(missing.load(graphBytes())).rejects.toThrow("no-such-provider");
});

test.each([0, -1, 1.5, Number.NaN])("%s threads are refused", (threads) => {
  expect(() => createGraphRunner({ threads })).toThrow(RuntimeOptionError);
  expect(() => createGraphRunner({ threads })).toThrow("threads to be an integer from 1");
});

test("a runner costs nothing before its first graph, which says when the native part is missing", async () => {
  vi.resetModules();
  vi.doMock("onnxruntime-node", () => {
    throw new Error("libonnxruntime.so.1: cannot open shared object file");
  });
  const fresh = await import("./graph-runner.ts");
  const { NativeModuleError } = await import("./errors/engine-errors.ts");
  const runner = fresh.createGraphRunner({ threads: 1 });
  const error = await runner.load(graphBytes()).catch((reason: unknown) => reason);
  expect(NativeModuleError.is(error)).toBe(true);
  expect(error).toMatchObject({ code: "native_module", module: "onnxruntime-node" });
});
