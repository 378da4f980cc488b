import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import { axes, dense, scopes } from "./sentence-encoder-parts.ts";
import type { Weights } from "./tensorflow-weights.ts";

/** Values that every layer uses. */
export interface SharedValues {
  /** 1 for tokens, 0 for padding: float32[batch, sequence]. */
  readonly mask: Value;
  /** What to add to attention scores: 0 or minus a billion, float32[batch, 1, 1, sequence]. */
  readonly bias: Value;
  readonly heads: number;
  readonly epsilon: number;
}

export function sharedValues(graph: GraphBuilder, weights: Weights, intMask: Value): SharedValues {
  const attention = `${scopes.stack}Layer_1/TransformerLayer/MultiheadAttention/`;
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
      `${scopes.stack}Layer_1/TransformerLayer/FFN/layer_prepostprocess/layer_norm/Cast/x`,
    ),
  };
}

/** Pre-norm attention and feed-forward; where the width grows, the residual is projected to it. */
export function transformerLayer(
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

/** Whether the source has a layer of this number. */
export function hasLayer(weights: Weights, layer: number): boolean {
  return weights.has(layerNames(layer).ffnInputBias);
}

function layerNames(layer: number) {
  const plain = `${scopes.encoder}Encode/Layer_${layer}/TransformerLayer/`;
  const stacked = `${scopes.stack}Layer_${layer}/TransformerLayer/`;
  const variable = `${scopes.variables}KonaTransformer/Encode/Layer_${layer}/TransformerLayer/`;
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
