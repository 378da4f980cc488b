import { float, type GraphBuilder, int, tensor, type Value } from "@understudy/onnx";
import type { Precision } from "../../manifest/manifest.ts";
import type { StepSizes } from "./attention-mask.ts";
import type { DecoderConfig } from "./decoder-config.ts";
import type { DecoderWeights, Linear } from "./decoder-weights.ts";
import { matrixConstant, microsoft, product, sizes } from "./linear-nodes.ts";
import type { Rotation } from "./rotation.ts";

/** What the attention of every layer uses. */
export interface AttentionContext {
  readonly config: DecoderConfig;
  readonly precision: Precision;
  readonly step: StepSizes;
  readonly rotation: Rotation | undefined;
  /** Of each layer: float32[batch, 1, group * sequence, capacity + sequence]. */
  readonly masks: readonly Value[];
  /** batch, sequence, heads of queries, keys and values together, head_dim. */
  readonly headsShape: Value;
  /** Query heads seen as rows of the key head that they share, and again apart; where any share. */
  readonly grouping: { readonly grouped: Value; readonly apart: Value } | undefined;
  readonly flatShape: Value;
  /** How the scores divide into those of the cache and those of the new tokens. */
  readonly scoreSplit: Value;
}

/**
 * Grouped-query attention (Ainslie et al., 2023) with a split cache, up to its last map.
 *
 * Cache and new tokens are scored apart, and only the scores are joined, so that the cache is never
 * copied; the query heads that share keys are seen as further rows, so that keys are not repeated.
 * `mixed` is float32[batch * sequence, heads * head_dim]; `keys` and `values`, those of the new tokens,
 * are float32[batch, kv_heads, sequence, head_dim].
 */
export function attend(
  graph: GraphBuilder,
  context: AttentionContext,
  weights: DecoderWeights,
  layer: number,
  normal: Value,
  cache: { readonly keys: Value; readonly values: Value },
): { readonly mixed: Value; readonly keys: Value; readonly values: Value } {
  const { config, precision } = context;
  const { heads, kvHeads } = config;
  const scale = config.scales[layer] ?? 1;
  const qkv = config.queryKeyNorm
    ? weights.qkv(layer)
    : withScaledQueries(weights.qkv(layer), heads * config.headDim, scale);
  const matrix = matrixConstant(graph, `layer_${layer}_qkv`, qkv, precision);
  const projected = product(graph, normal, matrix, qkv.bias);
  const split = graph.node("Reshape", [projected, context.headsShape]);
  const byHead = graph.node("Transpose", [split], { perm: [0, 2, 1, 3] });
  const headCounts = sizes(graph, [heads + kvHeads, kvHeads], "head_counts");
  const [queriesAndKeys, values] = graph.node(
    "Split",
    [byHead, headCounts],
    { axis: 1 },
    { outputs: 2 },
  );
  const normed = config.queryKeyNorm
    ? normaliseHeads(graph, config, weights, layer, queriesAndKeys, scale)
    : queriesAndKeys;
  const [rotated, keys] = graph.node(
    "Split",
    [rotate(graph, context, normed), sizes(graph, [heads, kvHeads], "head_counts")],
    { axis: 1 },
    { outputs: 2 },
  );
  const { grouping } = context;
  const queries = grouping ? graph.node("Reshape", [rotated, grouping.grouped]) : rotated;
  const pastScores = graph.node("MatMul", [queries, cache.keys]);
  const freshScores = graph.node("FusedMatMul", [queries, keys], { transB: int(1) }, microsoft);
  const scores = graph.node("Concat", [pastScores, freshScores], { axis: 3 });
  const shares = graph.node("Softmax", [graph.node("Add", [scores, maskOf(context, layer)])], {
    axis: -1,
  });
  const [pastShares, freshShares] = graph.node(
    "Split",
    [shares, context.scoreSplit],
    { axis: 3 },
    { outputs: 2 },
  );
  const sum = graph.node("Add", [
    graph.node("MatMul", [pastShares, cache.values]),
    graph.node("MatMul", [freshShares, values]),
  ]);
  const perHead = grouping ? graph.node("Reshape", [sum, grouping.apart]) : sum;
  const byToken = graph.node("Transpose", [perHead], { perm: [0, 2, 1, 3] });
  return { mixed: graph.node("Reshape", [byToken, context.flatShape]), keys, values };
}

function maskOf({ masks }: AttentionContext, layer: number): Value {
  const mask = masks[layer];
  if (mask === undefined) throw new RangeError(`there is no mask for layer ${layer}`);
  return mask;
}

/** Scores are products with the queries, so that their scale can be in the queries' weights. */
function withScaledQueries({ outputs, inputs, matrix, bias }: Linear, rows: number, scale: number) {
  const scaled = (values: Float32Array, count: number) =>
    values.map((value, index) => (index < count ? value * scale : value));
  return {
    outputs,
    inputs,
    matrix: scaled(matrix, rows * inputs),
    bias: bias && scaled(bias, rows),
  };
}

/** float32[batch, heads, sequence, head_dim] turned by the tokens' positions. */
function rotate(graph: GraphBuilder, { config, rotation }: AttentionContext, heads: Value): Value {
  if (rotation === undefined) return heads;
  const partial =
    rotation.dims === config.headDim
      ? {}
      : {
          rotary_embedding_dim: int(rotation.dims),
          num_heads: int(config.heads + config.kvHeads),
        };
  return graph.node(
    "RotaryEmbedding",
    [heads, rotation.rows, rotation.cosines, rotation.sines],
    partial,
    microsoft,
  );
}

/** RMS norm of each head's dimensions, queries and keys with factors of their own, in one go. */
function normaliseHeads(
  graph: GraphBuilder,
  { heads, kvHeads, headDim, epsilon }: DecoderConfig,
  weights: DecoderWeights,
  layer: number,
  queriesAndKeys: Value,
  scale: number,
): Value {
  const ones = tensor("float32", [headDim], new Float32Array(headDim).fill(1));
  const plain = graph.node(
    "SimplifiedLayerNormalization",
    [queriesAndKeys, graph.constant(ones, "ones")],
    { axis: int(-1), epsilon: float(epsilon) },
  );
  const factors = new Float32Array((heads + kvHeads) * headDim);
  const queryFactors = weights.queryNorm(layer).map((value) => value * scale);
  const keyFactors = weights.keyNorm(layer);
  for (let head = 0; head < heads + kvHeads; head++) {
    factors.set(head < heads ? queryFactors : keyFactors, head * headDim);
  }
  const shape = [heads + kvHeads, 1, headDim];
  const constant = graph.initializer(
    `layer_${layer}_head_norm_scale`,
    tensor("float32", shape, factors),
  );
  return graph.node("Mul", [plain, constant]);
}
