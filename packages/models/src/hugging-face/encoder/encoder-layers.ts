import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import { type MatrixConstant, rowsOf } from "../decoder/linear-nodes.ts";
import { readTensor, type WeightSource } from "../weight-source.ts";
import type { EncoderConfig } from "./encoder-config.ts";
import { weightNames } from "./encoder-weights.ts";
import type { LinearLayers } from "./linear-layers.ts";

/** What is added to the scores of padding: their weights are 0 exactly then. */
const padding = -1e9;

/** What the parts of an encoder's graph are built with. */
export interface EncoderParts {
  readonly graph: GraphBuilder;
  readonly config: EncoderConfig;
  readonly weights: WeightSource;
  readonly linear: LinearLayers;
  /** The matrix that embeds words, [vocabulary, width]; it may score them too. */
  readonly words: MatrixConstant;
}

/**
 * The vectors of all tokens: float32[batch, sequence, width].
 *
 * `ids` and `types` are whole numbers [batch, sequence]; without `types` every token is one of the
 * first text. `mask` is float32[batch, sequence], 1 for tokens and 0 for padding, which no token
 * attends to. A sequence longer than the position table is an error at run time.
 *
 * Devlin et al., "BERT", 2018; Sanh et al., "DistilBERT", 2019.
 */
export function encodeTokens(parts: EncoderParts, ids: Value, mask: Value, types?: Value): Value {
  const { graph, config } = parts;
  const rowShape = graph.constant(tensor("int64", [4], [0, 1, 1, -1]), "row_shape");
  const shown = graph.node("Sub", [mask, graph.constant(scalar("float32", 1))]);
  const penalty = graph.node("Mul", [shown, graph.constant(scalar("float32", -padding))]);
  const bias = graph.node("Reshape", [penalty, rowShape], {}, { name: "attention_bias" });
  let hidden = embed(parts, ids, types);
  for (let layer = 0; layer < config.layers; layer++) {
    hidden = encoderLayer(parts, hidden, bias, layer);
  }
  return hidden;
}

/** The words, their positions and their types, summed and normalised. */
function embed(parts: EncoderParts, ids: Value, types: Value | undefined): Value {
  const { graph, config, weights, words } = parts;
  const { width, positions, tokenTypes } = config;
  const { embeddings } = weightNames(config.family, weights);
  const byWord = rowsOf(graph, words, ids);

  const table = readTensor(weights, `${embeddings}position_embeddings.weight`, [positions, width]);
  const kinds =
    tokenTypes === 0
      ? undefined
      : readTensor(weights, `${embeddings}token_type_embeddings.weight`, [tokenTypes, width]);
  const length = graph.node("Shape", [ids], { start: 1, end: 2 }, { name: "sequence_length" });
  const start = graph.constant(tensor("int64", [1], [0]), "start");
  const slice = (rows: Float32Array) => {
    const all = graph.initializer("positions", tensor("float32", [positions, width], rows));
    return graph.node("Slice", [all, start, length, start], {}, { name: "embed_positions" });
  };
  let sum: Value;
  if (kinds === undefined || types === undefined) {
    // All tokens are of the first type: its vector is added to each position once and for all.
    const rows = table.map((value, index) => value + (kinds?.[index % width] ?? 0));
    sum = graph.node("Add", [byWord, slice(rows)], {}, { name: "embed" });
  } else {
    const all = graph.initializer("types", tensor("float32", [tokenTypes, width], kinds));
    const byType = graph.node("Gather", [all, types], { axis: 0 }, { name: "embed_types" });
    const both = graph.node("Add", [byWord, byType], {}, { name: "add_types" });
    sum = graph.node("Add", [both, slice(table)], {}, { name: "embed" });
  }
  return layerNorm(parts, sum, `${embeddings}LayerNorm`, "embeddings_norm");
}

/** Attention and a feed-forward network, each added to what it was given and then normalised. */
function encoderLayer(parts: EncoderParts, input: Value, bias: Value, layer: number): Value {
  const { graph, config, weights, linear } = parts;
  const { width, inner } = config;
  const { inLayer } = weightNames(config.family, weights);
  const label = `layer_${layer}`;
  const projections = [inLayer(layer, "query"), inLayer(layer, "key"), inLayer(layer, "value")];
  const qkv = linear.apply(input, projections, { rows: width, columns: width }, `${label}_qkv`);
  const context = attend(parts, qkv, bias, label);
  const square = { rows: width, columns: width };
  const mixed = linear.apply(context, [inLayer(layer, "attentionOutput")], square, `${label}_mix`);
  const attended = graph.node("Add", [mixed, input], {}, { name: `${label}_add_attention` });
  const middle = layerNorm(parts, attended, inLayer(layer, "attentionNorm"), `${label}_norm`);
  const up = { rows: inner, columns: width };
  const widened = linear.apply(middle, [inLayer(layer, "inner")], up, `${label}_inner`);
  const active = activate(parts, widened, `${label}_activation`);
  const down = { rows: width, columns: inner };
  const narrowed = linear.apply(active, [inLayer(layer, "outer")], down, `${label}_outer`);
  const sum = graph.node("Add", [narrowed, middle], {}, { name: `${label}_add_inner` });
  return layerNorm(parts, sum, inLayer(layer, "outerNorm"), `${label}_output`);
}

/** softmax(Q Kᵀ / √d + bias) V of each head, the heads joined again. */
function attend({ graph, config }: EncoderParts, qkv: Value, bias: Value, label: string): Value {
  const { width, heads } = config;
  const size = width / heads;
  const split = graph.constant(tensor("int64", [3], [width, width, width]));
  const options = { name: `${label}_split`, outputs: 3 } as const;
  const [queries, keys, values] = graph.node("Split", [qkv, split], { axis: 2 }, options);
  const perHead = graph.constant(tensor("int64", [4], [0, 0, heads, size]));
  const byHead = (value: Value, perm: readonly number[]) =>
    graph.node("Transpose", [graph.node("Reshape", [value, perHead])], { perm });
  const factor = graph.constant(scalar("float32", 1 / Math.sqrt(size)));
  const scaled = graph.node("Mul", [byHead(queries, [0, 2, 1, 3]), factor]);
  const scores = graph.node("MatMul", [scaled, byHead(keys, [0, 2, 3, 1])]);
  const masked = graph.node("Add", [scores, bias], {}, { name: `${label}_scores` });
  const attention = graph.node("Softmax", [masked], { axis: -1 }, { name: `${label}_attention` });
  const context = graph.node("MatMul", [attention, byHead(values, [0, 2, 1, 3])]);
  const turned = graph.node("Transpose", [context], { perm: [0, 2, 1, 3] });
  const joined = graph.constant(tensor("int64", [3], [0, 0, width]));
  return graph.node("Reshape", [turned, joined], {}, { name: `${label}_context` });
}

/** The activation that config.json names. */
export function activate({ graph, config }: EncoderParts, input: Value, name: string): Value {
  switch (config.activation) {
    case "gelu":
      return graph.node("Gelu", [input], { approximate: "none" }, { name });
    case "gelu_tanh":
      return graph.node("Gelu", [input], { approximate: "tanh" }, { name });
    case "relu":
      return graph.node("Relu", [input], {}, { name });
    default:
      return config.activation satisfies never;
  }
}

/**
 * Layer normalisation over the width, by the weights `prefix.weight` and `prefix.bias`, or as
 * checkpoints that were once TensorFlow's call them, `prefix.gamma` and `prefix.beta`.
 */
export function layerNorm(
  { graph, config, weights }: EncoderParts,
  input: Value,
  prefix: string,
  name: string,
): Value {
  const { width, epsilon } = config;
  const [scale, offset] =
    weights.dimsOf(`${prefix}.gamma`) === undefined ? ["weight", "bias"] : ["gamma", "beta"];
  const parameter = (part: string, as: string) => {
    const data = readTensor(weights, `${prefix}.${part}`, [width]);
    return graph.initializer(`${name}_${as}`, tensor("float32", [width], data));
  };
  const inputs = [input, parameter(scale, "scale"), parameter(offset, "bias")];
  return graph.node("LayerNormalization", inputs, { axis: -1, epsilon }, { name });
}
