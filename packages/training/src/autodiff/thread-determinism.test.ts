import { elementCount, encodeModel, GraphBuilder, tensor, type Value } from "@understudy/onnx";
import { expect, test } from "vitest";
import type { RunTensor } from "../graph-runner.ts";
import { Random } from "../random/random.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { differentiate } from "./differentiate.ts";

interface Work {
  /** Whether the graph knows no first size of 1 either. */
  readonly isOpen?: true;
  /** Shapes of float inputs; the first axis is the batch, of unknown size, where it is 64. */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  /** Row numbers below `limit`, of this shape, as an input `ids`. */
  readonly ids?: { readonly shape: readonly number[]; readonly limit: number };
  forward(graph: GraphBuilder, inputs: Readonly<Record<string, Value>>): Value;
}

/** Large enough that ONNX Runtime shares the work among its threads. */
const works: Readonly<Record<string, Work>> = {
  "a dense layer": {
    inputs: { x: [64, 784], w: [784, 256], b: [256] },
    forward: (graph, { x, w, b }) => graph.node("Gemm", [x, w, b]),
  },
  "a product over time": {
    inputs: { x: [64, 32, 128], w: [128, 200] },
    forward: (graph, { x, w }) => graph.node("MatMul", [x, w]),
  },
  "products of batches": {
    inputs: { q: [64, 4, 32, 16], k: [64, 4, 16, 32] },
    forward: (graph, { q, k }) => graph.node("Softmax", [graph.node("MatMul", [q, k])]),
  },
  "an embedding": {
    inputs: { table: [500, 64] },
    ids: { shape: [64, 100], limit: 50 },
    forward: (graph, { table, ids }) => graph.node("Gather", [table, ids]),
  },
  "a convolution": {
    inputs: { x: [64, 16, 14, 14], w: [32, 16, 3, 3], b: [32] },
    forward: (graph, { x, w, b }) => graph.node("Conv", [x, w, b], { pads: [1, 1, 1, 1] }),
  },
  "a convolution with a large kernel and strides": {
    inputs: { x: [64, 3, 28, 28], w: [8, 3, 7, 7] },
    forward: (graph, { x, w }) => graph.node("Conv", [x, w], { strides: [2, 2] }),
  },
  "a convolution in groups": {
    inputs: { x: [64, 16, 14, 14], w: [32, 4, 3, 3] },
    forward: (graph, { x, w }) => graph.node("Conv", [x, w], { group: 4 }),
  },
  // The last batch of an epoch may have one example.
  "a convolution of one image": {
    inputs: { x: [1, 32, 13, 13], w: [48, 32, 3, 3] },
    forward: (graph, { x, w }) => graph.node("Conv", [x, w]),
  },
  "a convolution of a batch that has one image": {
    inputs: { x: [1, 32, 13, 13], w: [48, 32, 3, 3], b: [48] },
    isOpen: true,
    forward: (graph, { x, w, b }) => graph.node("Conv", [x, w, b], { pads: [1, 1, 1, 1] }),
  },
  "a transposed convolution of one image": {
    inputs: { x: [1, 48, 11, 11], w: [48, 32, 3, 3] },
    isOpen: true,
    forward: (graph, { x, w }) => graph.node("ConvTranspose", [x, w]),
  },
  "one channel under a large kernel": {
    inputs: { x: [2, 1, 28, 28], w: [16, 1, 9, 9] },
    forward: (graph, { x, w }) => graph.node("Conv", [x, w]),
  },
  "a product of few rows": {
    inputs: { x: [1, 10, 500], w: [500, 100] },
    isOpen: true,
    forward: (graph, { x, w }) => graph.node("MatMul", [x, w]),
  },
  "a product of few rows, of matrices": {
    inputs: { x: [20, 256], w: [256, 130] },
    isOpen: true,
    forward: (graph, { x, w }) => graph.node("MatMul", [x, w]),
  },
  "products of a batch of one": {
    inputs: { a: [1, 10, 500], b: [1, 500, 100] },
    isOpen: true,
    forward: (graph, { a, b }) => graph.node("MatMul", [a, b]),
  },
  "pools side by side": {
    inputs: { x: [64, 16, 28, 28] },
    forward: (graph, { x }) =>
      graph.node("MaxPool", [x], { kernel_shape: [2, 2], strides: [2, 2] }),
  },
  "pools that overlap": {
    inputs: { x: [64, 16, 28, 28] },
    forward: (graph, { x }) => {
      const most = graph.node("MaxPool", [x], { kernel_shape: [3, 3], strides: [2, 2] });
      return graph.node("AveragePool", [most], { kernel_shape: [3, 3] });
    },
  },
  normalizations: {
    inputs: { x: [64, 32, 10, 10], scale: [32], bias: [32], w: [100], shift: [100] },
    forward: (graph, { x, scale, bias, w, shift }) => {
      const zeros = graph.constant(tensor("float32", [32], new Float32Array(32)));
      const ones = graph.constant(tensor("float32", [32], new Float32Array(32).fill(1)));
      const [y] = graph.node(
        "BatchNormalization",
        [x, scale, bias, zeros, ones],
        { training_mode: 1 },
        { outputs: 3 },
      );
      const rows = graph.node("Reshape", [y, graph.constant(tensor("int64", [3], [-1, 32, 100]))]);
      return graph.node("LayerNormalization", [rows, w, shift]);
    },
  },
  "logarithms and exponential units": {
    inputs: { x: [3, 50_000] },
    forward: (graph, { x }) => {
      const names = ["Softplus", "Elu", "Selu", "Celu", "Mish"];
      const units = names.map((name) => graph.node(name, [x]));
      return graph.node("Sum", [graph.node("Log", [graph.node("Abs", [x])]), ...units]);
    },
  },
  "sums over broadcast axes": {
    inputs: { x: [64, 100, 50], row: [50], column: [100, 1], one: [1] },
    forward: (graph, { x, row, column, one }) =>
      [row, column, one].reduce<Value>(
        (sum, value) => graph.node("Mul", [graph.node("Add", [sum, value]), value]),
        x as Value,
      ),
  },
};

function bytesOf(held: RunTensor | undefined): Buffer {
  if (held === undefined) throw new RangeError("There is no such output.");
  return Buffer.from(held.data.buffer, held.data.byteOffset, held.data.byteLength);
}

/** The loss and all gradients, one after the other, of some runs with so many threads. */
async function runsOf(work: Work, threads: number): Promise<readonly Buffer[]> {
  const isBatch = (size: number) => size === 64 || (work.isOpen === true && size === 1);
  const declare = (graph: GraphBuilder) => {
    const floats = Object.entries(work.inputs).map(([name, [first = 1, ...others]]) => [
      name,
      graph.input(name, "float32", [isBatch(first) ? "batch" : first, ...others]),
    ]);
    const ids = work.ids && graph.input("ids", "int64", ["batch", ...work.ids.shape.slice(1)]);
    return Object.fromEntries(ids === undefined ? floats : [...floats, ["ids", ids]]);
  };
  const builder = new GraphBuilder({ name: "forward" });
  const y = work.forward(builder, declare(builder));
  const squares = builder.node("Mul", [y, builder.node("Sin", [y])]);
  builder.output("loss", builder.node("ReduceMean", [squares], { keepdims: 0 }));
  const graph = new GraphBuilder({ name: "training" });
  const { outputs, gradients } = differentiate({
    forward: builder.build().graph,
    graph,
    inputs: declare(graph),
    loss: "loss",
    wrt: Object.keys(work.inputs),
  });
  graph.output("loss", outputs.loss as Value);
  for (const [name, gradient] of Object.entries(gradients)) graph.output(`d_${name}`, gradient);

  const random = new Random(5, "initialization");
  const feeds: Record<string, RunTensor> = {};
  for (const [name, shape] of Object.entries(work.inputs)) {
    const data = Float32Array.from({ length: elementCount(shape) }, () => random.normal());
    feeds[name] = { dataType: "float32", shape, data };
  }
  if (work.ids !== undefined) {
    const { shape, limit } = work.ids;
    const draw = () => BigInt(random.integer(limit));
    const data = BigInt64Array.from({ length: elementCount(shape) }, draw);
    feeds.ids = { dataType: "int64", shape, data };
  }
  const names = ["loss", ...Object.keys(work.inputs).map((name) => `d_${name}`)];
  await using loaded = await ortRunner({ threads }).load(encodeModel(graph.build()));
  const runs: Buffer[] = [];
  for (let run = 0; run < 4; run++) {
    const results = await loaded.run(feeds, names);
    runs.push(Buffer.concat(names.map((name) => bytesOf(results[name]))));
  }
  return runs;
}

test.each(Object.entries(works))(
  "%s has the same bytes with one thread, with two, and each time",
  async (_, work) => {
    const runs = [
      ...(await runsOf(work, 1)),
      ...(await runsOf(work, 2)),
      ...(await runsOf(work, 3)),
    ];
    const [first] = runs;
    for (const run of runs) expect(first?.equals(run)).toBe(true);
  },
);
