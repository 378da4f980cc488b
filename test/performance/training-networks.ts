/** The networks whose training is measured: what RUNTIME.md and the papers call them, built by hand. */
import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { Parameter, RunTensor } from "@understudy/training";
import { seededRandom } from "./random.ts";

export interface MeasuredNetwork {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Adds the inputs and the forward pass. */
  logits(graph: GraphBuilder, parameters: Readonly<Record<string, Value>>): Value;
  /** Adds the mean loss. */
  loss(graph: GraphBuilder, logits: Value): Value;
  /** A batch. */
  readonly inputs: Readonly<Record<string, RunTensor>>;
  /** What the loss takes besides the logits. */
  readonly truth: Readonly<Record<string, RunTensor>>;
}

const draw = seededRandom(12);

function weights(...shape: readonly number[]): Parameter {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const bound = Math.sqrt(3 / (shape.at(-2) ?? size));
  const initial = Float32Array.from({ length: size }, () => (draw() * 2 - 1) * bound);
  return { shape, initial, trainable: true, decays: shape.length > 1 };
}

function filled(value: number, ...shape: readonly number[]): Parameter {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const initial = new Float32Array(size).fill(value);
  return { shape, initial, trainable: true, decays: false };
}

function integers(below: number, ...shape: readonly number[]): RunTensor {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const data = Int32Array.from({ length: size }, () => Math.floor(draw() * below));
  return { dataType: "int32", shape, data };
}

function floats(...shape: readonly number[]): RunTensor {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return { dataType: "float32", shape, data: Float32Array.from({ length: size }, draw) };
}

const ints = (graph: GraphBuilder, ...values: readonly number[]) =>
  graph.constant(tensor("int64", [values.length], values));
const float = (graph: GraphBuilder, value: number) => graph.constant(scalar("float32", value));

function binaryLoss(graph: GraphBuilder, logits: Value): Value {
  const label = graph.input("label", "float32", ["batch", 1]);
  const softplus = graph.node("Softplus", [logits]);
  const each = graph.node("Sub", [softplus, graph.node("Mul", [label, logits])]);
  return graph.node("ReduceMean", [each], { keepdims: 0 });
}

function categoricalLoss(graph: GraphBuilder, logits: Value): Value {
  const label = graph.input("label", "int32", ["rows"]);
  return graph.node("SoftmaxCrossEntropyLoss", [logits, label], { reduction: "mean" });
}

const steps = 100;
const units = 100;
const sequences = 32;

function recurrentParameters(inputs: number): Readonly<Record<string, Parameter>> {
  return {
    w: weights(1, 4 * units, inputs),
    r: weights(1, 4 * units, units),
    b: filled(0, 1, 8 * units),
    dense_w: weights(units, 1),
    dense_b: filled(0, 1),
  };
}

function lastOfLstm(graph: GraphBuilder, x: Value, p: Readonly<Record<string, Value>>): Value {
  const attributes = { hidden_size: units };
  const [, last] = graph.node("LSTM", [x, p["w"], p["r"], p["b"]], attributes, { outputs: 3 });
  const flat = graph.node("Reshape", [last, ints(graph, -1, units)]);
  return graph.node("Gemm", [flat, p["dense_w"], p["dense_b"]]);
}

const truthOfSequences = {
  label: {
    dataType: "float32",
    shape: [sequences, 1],
    data: Float32Array.from({ length: sequences }, (_, index) => index % 2),
  },
} as const;

/** Embedding(10000, 100) → LSTM(100) → Dense(1), 32 texts of 100 words: the Keras tutorial's. */
export const kerasLstm: MeasuredNetwork = {
  parameters: { embedding: weights(10_000, 100), ...recurrentParameters(100) },
  logits(graph, p) {
    const ids = graph.input("input_ids", "int32", ["batch", steps]);
    const timeMajor = graph.node("Transpose", [ids], { perm: [1, 0] });
    return lastOfLstm(graph, graph.node("Gather", [p["embedding"], timeMajor]), p);
  },
  loss: binaryLoss,
  inputs: { input_ids: integers(10_000, sequences, steps) },
  truth: truthOfSequences,
};

/** LSTM(100) → Dense(1), 32 sequences of 100 vectors of 100 numbers. */
export const lstmAlone: MeasuredNetwork = {
  parameters: recurrentParameters(100),
  logits(graph, p) {
    const x = graph.input("sequence", "float32", ["batch", steps, 100]);
    return lastOfLstm(graph, graph.node("Transpose", [x], { perm: [1, 0, 2] }), p);
  },
  loss: binaryLoss,
  inputs: { sequence: floats(sequences, steps, 100) },
  truth: truthOfSequences,
};

/** Two convolutions of 32 and 64 filters, each with a max pool of 2x2, on 64 images of 28x28. */
export const cnn: MeasuredNetwork = {
  parameters: {
    conv1_w: weights(32, 1, 3, 3),
    conv1_b: filled(0, 32),
    conv2_w: weights(64, 32, 3, 3),
    conv2_b: filled(0, 64),
    dense_w: weights(64 * 7 * 7, 10),
    dense_b: filled(0, 10),
  },
  logits(graph, p) {
    let x = graph.input("image", "float32", ["batch", 1, 28, 28]);
    for (const layer of ["conv1", "conv2"]) {
      const window = { kernel_shape: [3, 3], pads: [1, 1, 1, 1] };
      const convolved = graph.node("Conv", [x, p[`${layer}_w`], p[`${layer}_b`]], window);
      const active = graph.node("Relu", [convolved]);
      x = graph.node("MaxPool", [active], { kernel_shape: [2, 2], strides: [2, 2] });
    }
    return graph.node("Gemm", [graph.node("Flatten", [x]), p["dense_w"], p["dense_b"]]);
  },
  loss: categoricalLoss,
  inputs: { image: floats(64, 1, 28, 28) },
  truth: { label: integers(10, 64) },
};

const layers = 4;
const width = 256;
const heads = 4;
const headWidth = width / heads;
const context = 128;
const texts = 16;
const vocabulary = 4096;
/** Tokens in a batch. */
export const gptTokens = texts * context;

/** A language model like GPT-2: 4 layers, d 256, 16 texts of 128 tokens, 4,096 tokens to tell apart. */
export const gpt: MeasuredNetwork = {
  parameters: {
    token: weights(vocabulary, width),
    position: weights(context, width),
    final_scale: filled(1, width),
    final_bias: filled(0, width),
    head: weights(width, vocabulary),
    ...Object.fromEntries(
      Array.from({ length: layers }, (_, layer) =>
        Object.entries({
          norm1_scale: filled(1, width),
          norm1_bias: filled(0, width),
          qkv_w: weights(width, 3 * width),
          qkv_b: filled(0, 3 * width),
          out_w: weights(width, width),
          out_b: filled(0, width),
          norm2_scale: filled(1, width),
          norm2_bias: filled(0, width),
          up_w: weights(width, 4 * width),
          up_b: filled(0, 4 * width),
          down_w: weights(4 * width, width),
          down_b: filled(0, width),
        }).map(([name, parameter]) => [`${layer}_${name}`, parameter] as const),
      ).flat(),
    ),
  },
  logits(graph, p) {
    const ids = graph.input("input_ids", "int32", ["batch", context]);
    const embedded = graph.node("Add", [graph.node("Gather", [p["token"], ids]), p["position"]]);
    let x = graph.node("Reshape", [embedded, ints(graph, -1, width)]);
    for (let layer = 0; layer < layers; layer++) {
      const of = (name: string) => p[`${layer}_${name}`];
      const norm = (value: Value, name: string) =>
        graph.node("LayerNormalization", [value, of(`${name}_scale`), of(`${name}_bias`)]);
      const dense = (value: Value, name: string) =>
        graph.node("Gemm", [value, of(`${name}_w`), of(`${name}_b`)]);
      const qkv = dense(norm(x, "norm1"), "qkv");
      x = graph.node("Add", [x, dense(attention(graph, qkv), "out")]);
      const up = graph.node("Gelu", [dense(norm(x, "norm2"), "up")], { approximate: "tanh" });
      x = graph.node("Add", [x, dense(up, "down")]);
    }
    const normed = graph.node("LayerNormalization", [x, p["final_scale"], p["final_bias"]]);
    return graph.node("MatMul", [normed, p["head"]]);
  },
  loss: categoricalLoss,
  inputs: { input_ids: integers(vocabulary, texts, context) },
  truth: { label: integers(vocabulary, gptTokens) },
};

/** Causal self-attention of [rows, 3 · width] → [rows, width]. */
function attention(graph: GraphBuilder, qkv: Value): Value {
  const split = graph.node("Reshape", [qkv, ints(graph, -1, context, 3, heads, headWidth)]);
  const byKind = graph.node("Transpose", [split], { perm: [2, 0, 3, 1, 4] });
  const parts = graph.node("Split", [byKind, ints(graph, 1, 1, 1)], { axis: 0 }, { outputs: 3 });
  const [q, k, v] = parts.map((part) => graph.node("Squeeze", [part, ints(graph, 0)]));
  if (q === undefined || k === undefined) throw new TypeError("Expected three parts.");
  const scaled = graph.node("Mul", [q, float(graph, 1 / Math.sqrt(headWidth))]);
  const scores = graph.node("MatMul", [
    scaled,
    graph.node("Transpose", [k], { perm: [0, 1, 3, 2] }),
  ]);
  const mask = Float32Array.from({ length: context * context }, (_, index) =>
    index % context > Math.floor(index / context) ? -1e9 : 0,
  );
  const masked = graph.node("Add", [
    scores,
    graph.constant(tensor("float32", [context, context], mask), "mask"),
  ]);
  const mixed = graph.node("MatMul", [graph.node("Softmax", [masked]), v]);
  const joined = graph.node("Transpose", [mixed], { perm: [0, 2, 1, 3] });
  return graph.node("Reshape", [joined, ints(graph, -1, width)]);
}
