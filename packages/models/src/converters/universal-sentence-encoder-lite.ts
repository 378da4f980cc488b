import { encodeModel, GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import {
  type ConvertedFiles,
  type ConverterFunction,
  fileWithRole,
  jsonOf,
  SourceFormatError,
} from "./converter.ts";
import { parseVocabulary, toTokenizerJson } from "./sentencepiece-tokenizer.ts";
import { readShards } from "./shards.ts";
import { readWeights, type Weights } from "./tensorflow-weights.ts";

const graphPrefix = "module_apply_default/Encoder_en/";
const encoder = `${graphPrefix}KonaTransformer/`;
const stack = `${encoder}Encode/TransformerStack/`;
const variables = "module/Encoder_en/";

/**
 * Universal Sentence Encoder lite, a TensorFlow.js graph model, as dense ONNX.
 *
 * The source takes a batch of texts as a sparse tensor of ids and gathers and scatters around
 * every layer to skip the padding. This makes the same network on dense `input_ids` and
 * `attention_mask` (both int32[batch, sequence], 1 for a token and 0 for padding; id 0 is a token
 * like any other) with the padding masked; the output is `sentence_embedding`,
 * float32[batch, dimensions], of length 1. Weights and constants are the source's. A sequence
 * longer than the position table is an error at run time; the source cuts it silently.
 *
 * Daniel Cer et al., Universal Sentence Encoder, arXiv:1803.11175.
 */
export const convertUniversalSentenceEncoderLite: ConverterFunction = (manifest, sources) => {
  if (manifest.task !== "embedding") {
    throw new SourceFormatError("the Universal Sentence Encoder makes embeddings");
  }
  const source = fileWithRole(sources, "model");
  const description = jsonOf(source);
  const groups =
    typeof description === "object" && description !== null
      ? Reflect.get(description, "weightsManifest")
      : undefined;
  const weights = readWeights(groups, readShards(sources, source.path));
  const vocabularyFile = fileWithRole(sources, "vocabulary");
  const vocabulary = parseVocabulary(jsonOf(vocabularyFile), vocabularyFile.path);
  const model = buildEncoder(weights, manifest.id, manifest.limits);
  return new Map([
    ["model.onnx", model],
    ["tokenizer.json", new TextEncoder().encode(toTokenizerJson(vocabulary))],
  ]) satisfies ConvertedFiles;
};

function buildEncoder(
  weights: Weights,
  name: string,
  limits: { readonly max_tokens: number; readonly dimensions: number },
): Uint8Array {
  const graph = new GraphBuilder({ name });
  const ids = graph.input("input_ids", "int32", ["batch", "sequence"]);
  const mask = graph.input("attention_mask", "int32", ["batch", "sequence"]);
  const shared = sharedValues(graph, weights, mask);

  const embeddings = weights.floats("module/Embeddings_en", [-1, -1]);
  const table = graph.initializer(
    "embeddings",
    tensor("float32", embeddings.shape, embeddings.data),
  );
  const embedded = graph.node("Gather", [table, ids], { axis: 0 }, { name: "embed" });
  const positions = positionSignals(graph, weights, ids, limits.max_tokens);
  // The source adds the embedding twice: to the signal, and as that sum's residual.
  const signalled = graph.node("Add", [embedded, positions], {}, { name: "add_positions" });
  let hidden = graph.node("Add", [embedded, signalled], {}, { name: "add_embedding_again" });
  for (let layer = 0; weights.has(layerNames(layer).ffnInputBias); layer++) {
    hidden = transformerLayer(graph, weights, shared, hidden, layer);
  }
  const sentence = poolAndProject(graph, weights, shared, hidden, limits.dimensions);
  graph.output("sentence_embedding", sentence);
  return encodeModel(graph.build({ producerName: "@understudy/models" }));
}

/** Values that every layer uses. */
interface SharedValues {
  /** 1 for tokens, 0 for padding: float32[batch, sequence]. */
  readonly mask: Value;
  /** What to add to attention scores: 0 or minus a billion, float32[batch, 1, 1, sequence]. */
  readonly bias: Value;
  readonly heads: number;
  readonly epsilon: number;
}

function sharedValues(graph: GraphBuilder, weights: Weights, intMask: Value): SharedValues {
  const attention = `${stack}Layer_1/TransformerLayer/MultiheadAttention/`;
  const penalty = weights.number(
    `${attention}DotProductAttention/attention_bias_ignore_padding/mul/y`,
  );
  const mask = graph.node("Cast", [intMask], { to: "float32" }, { name: "mask" });
  const padding = graph.node("Sub", [graph.constant(scalar("float32", 1)), mask]);
  const penalties = graph.node("Mul", [padding, graph.constant(scalar("float32", penalty))]);
  return {
    mask,
    bias: graph.node("Unsqueeze", [penalties, axes(graph, 1, 2)], {}, { name: "attention_bias" }),
    heads: weights.number(`${attention}split_heads/split_last_dimension/Reshape/shape/2`),
    epsilon: weights.number(
      `${stack}Layer_1/TransformerLayer/FFN/layer_prepostprocess/layer_norm/Cast/x`,
    ),
  };
}

/**
 * The sinusoids of "Attention Is All You Need", all positions at once: float32[sequence, width].
 *
 * The angles are rounded to 32 bits first, as the source's are.
 */
function positionSignals(
  graph: GraphBuilder,
  weights: Weights,
  ids: Value,
  maxTokens: number,
): Value {
  const limit = weights.number(`${encoder}ClipToMaxLength/Less/y`);
  if (maxTokens > limit) {
    throw new SourceFormatError(
      `limits.max_tokens is ${maxTokens}, and the model was made for ${limit} at most`,
    );
  }
  const frequencies = weights.floats(
    `${stack}Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`,
    [1, -1],
  ).data;
  const half = frequencies.length;
  const signals = new Float32Array(maxTokens * 2 * half);
  for (let position = 0; position < maxTokens; position++) {
    frequencies.forEach((frequency, index) => {
      const angle = Math.fround(position * frequency);
      signals[position * 2 * half + index] = Math.sin(angle);
      signals[position * 2 * half + half + index] = Math.cos(angle);
    });
  }
  const table = graph.initializer("positions", tensor("float32", [maxTokens, 2 * half], signals));
  const length = graph.node("Shape", [ids], { start: 1, end: 2 }, { name: "sequence_length" });
  return graph.node(
    "Slice",
    [table, axes(graph, 0), length, axes(graph, 0)],
    {},
    {
      name: "position_signals",
    },
  );
}

function layerNames(layer: number) {
  const plain = `${encoder}Encode/Layer_${layer}/TransformerLayer/`;
  const stacked = `${stack}Layer_${layer}/TransformerLayer/`;
  const variable = `${variables}KonaTransformer/Encode/Layer_${layer}/TransformerLayer/`;
  const part = "ConcatPartitions/concat";
  return {
    attentionNorm: `${plain}layer_prepostprocess/layer_norm/`,
    qkvKernel: `${variable}MultiheadAttention/qkv_transform_single/kernel/part_0`,
    qkvBias: `${plain}MultiheadAttention/qkv_transform_single/bias/${part}`,
    queryScale: `${stacked}MultiheadAttention/mul/y`,
    outputKernel: `${variable}MultiheadAttention/output_transform_single/kernel/part_0`,
    outputBias: `${plain}MultiheadAttention/output_transform_single/bias/${part}`,
    residualKernel: `${plain}dense/kernel/${part}`,
    residualBias: `${plain}dense/bias/${part}`,
    ffnNorm: `${plain}FFN/layer_prepostprocess/layer_norm/`,
    ffnInputKernel: `${stacked}FFN/conv1/Tensordot/Reshape_1`,
    ffnInputBias: `${plain}FFN/conv1/bias/${part}`,
    ffnOutputKernel: `${stacked}FFN/conv2/Tensordot/Reshape_1`,
    ffnOutputBias: `${plain}FFN/conv2/bias/${part}`,
  };
}

/** Pre-norm attention and feed-forward; where the width grows, the residual is projected to it. */
function transformerLayer(
  graph: GraphBuilder,
  weights: Weights,
  shared: SharedValues,
  input: Value,
  layer: number,
): Value {
  const names = layerNames(layer);
  const label = `layer_${layer}`;
  const linear = (value: Value, kernel: string, bias: string, name: string) =>
    dense(graph, weights, value, kernel, bias, `${label}_${name}`);
  const normalise = (value: Value, prefix: string, name: string) =>
    layerNorm(graph, weights, value, prefix, shared.epsilon, `${label}_${name}`);

  const normalised = normalise(input, names.attentionNorm, "attention_norm");
  const qkv = linear(normalised, names.qkvKernel, names.qkvBias, "qkv");
  const attended = attend(graph, shared, qkv, {
    width: weights.floats(names.qkvBias, [-1]).data.length / 3,
    scale: weights.number(names.queryScale),
    label,
  });
  const mixed = linear(attended, names.outputKernel, names.outputBias, "attention_output");
  const residual = weights.has(names.residualKernel)
    ? linear(input, names.residualKernel, names.residualBias, "residual")
    : input;
  const middle = graph.node("Add", [mixed, residual], {}, { name: `${label}_add_attention` });
  const forward = normalise(middle, names.ffnNorm, "ffn_norm");
  const inner = linear(forward, names.ffnInputKernel, names.ffnInputBias, "ffn_input");
  const active = graph.node("Relu", [inner], {}, { name: `${label}_ffn_relu` });
  const outer = linear(active, names.ffnOutputKernel, names.ffnOutputBias, "ffn_output");
  return graph.node("Add", [outer, middle], {}, { name: `${label}_add_ffn` });
}

/** softmax(scale · Q Kᵀ + bias) V, for each head. */
function attend(
  graph: GraphBuilder,
  { heads, bias }: SharedValues,
  qkv: Value,
  { width, scale, label }: { width: number; scale: number; label: string },
): Value {
  const sizes = graph.constant(tensor("int64", [3], [width, width, width]));
  const parts = graph.node(
    "Split",
    [qkv, sizes],
    { axis: 2 },
    {
      name: `${label}_split`,
      outputs: 3,
    },
  );
  const perHead = graph.constant(tensor("int64", [4], [0, 0, heads, width / heads]));
  const byHead = (value: Value, perm: readonly number[], name: string) =>
    graph.node(
      "Transpose",
      [graph.node("Reshape", [value, perHead])],
      { perm },
      {
        name: `${label}_${name}`,
      },
    );
  const query = byHead(parts[0], [0, 2, 1, 3], "query");
  const key = byHead(parts[1], [0, 2, 3, 1], "key");
  const value = byHead(parts[2], [0, 2, 1, 3], "value");
  const scaled = graph.node("Mul", [query, graph.constant(scalar("float32", scale))]);
  const scores = graph.node("MatMul", [scaled, key], {}, { name: `${label}_scores` });
  const weighted = graph.node(
    "Softmax",
    [graph.node("Add", [scores, bias])],
    { axis: -1 },
    { name: `${label}_attention` },
  );
  const context = graph.node("MatMul", [weighted, value], {}, { name: `${label}_context` });
  const joined = graph.node("Transpose", [context], { perm: [0, 2, 1, 3] });
  return graph.node("Reshape", [joined, graph.constant(tensor("int64", [3], [0, 0, width]))]);
}

/** The mean of the tokens, one tanh layer, and length 1. */
function poolAndProject(
  graph: GraphBuilder,
  weights: Weights,
  { mask }: SharedValues,
  hidden: Value,
  dimensions: number,
): Value {
  const columns = graph.node("Unsqueeze", [mask, axes(graph, 2)]);
  const masked = graph.node("Mul", [hidden, columns], {}, { name: "drop_padding" });
  const sum = graph.node("ReduceSum", [masked, axes(graph, 1)], { keepdims: 0 }, { name: "sum" });
  const tokens = graph.node("ReduceSum", [mask, axes(graph, 1)], { keepdims: 1 });
  const atLeastOne = graph.node("Max", [tokens, graph.constant(scalar("float32", 1))]);
  const mean = graph.node("Div", [sum, atLeastOne], {}, { name: "mean" });
  const layer = `${variables}hidden_layers/tanh_layer_0/`;
  weights.floats(`${layer}bias`, [dimensions]);
  const projected = dense(graph, weights, mean, `${layer}weights`, `${layer}bias`, "projection");
  const vector = graph.node("Tanh", [projected], {}, { name: "tanh" });
  const floor = weights.number(`${graphPrefix}hidden_layers/l2_normalize/Maximum/y`);
  const squares = graph.node("Mul", [vector, vector]);
  const power = graph.node("ReduceSum", [squares, axes(graph, 1)], { keepdims: 1 });
  const positive = graph.node("Max", [power, graph.constant(scalar("float32", floor))]);
  return graph.node("Div", [vector, graph.node("Sqrt", [positive])], {}, { name: "normalise" });
}

/** x W + b. Kernels of 1x1 convolutions have two leading axes of size 1, which are dropped. */
function dense(
  graph: GraphBuilder,
  weights: Weights,
  input: Value,
  kernelName: string,
  biasName: string,
  label: string,
): Value {
  const kernel = weights.floats(kernelName);
  const [rows, columns] = kernel.shape.slice(-2);
  if (rows === undefined || columns === undefined || rows * columns !== kernel.data.length) {
    throw new SourceFormatError(`the weight "${kernelName}" is not a matrix`);
  }
  const bias = weights.floats(biasName, [columns]);
  const matrix = tensor("float32", [rows, columns], kernel.data);
  const product = graph.node(
    "MatMul",
    [input, graph.initializer(`${label}_kernel`, matrix)],
    {},
    { name: `${label}_matmul` },
  );
  const offset = graph.initializer(`${label}_bias`, tensor("float32", [columns], bias.data));
  return graph.node("Add", [product, offset], {}, { name: label });
}

function layerNorm(
  graph: GraphBuilder,
  weights: Weights,
  input: Value,
  prefix: string,
  epsilon: number,
  label: string,
): Value {
  const parameter = (name: string) => {
    const weight = weights.floats(`${prefix}layer_norm_${name}/ConcatPartitions/concat`, [-1]);
    return graph.initializer(`${label}_${name}`, tensor("float32", weight.shape, weight.data));
  };
  return graph.node(
    "LayerNormalization",
    [input, parameter("scale"), parameter("bias")],
    { axis: -1, epsilon },
    { name: label },
  );
}

function axes(graph: GraphBuilder, ...values: number[]): Value {
  return graph.constant(tensor("int64", [values.length], values), "axes");
}
