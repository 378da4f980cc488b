import type { Value } from "@understudy/onnx";
import { declareDense, dense } from "./dense.ts";
import { dropout } from "./dropout.ts";
import { glorotUniform } from "./initializers.ts";
import { type LayerScope, number, reshape } from "./layer-scope.ts";
import type { ParameterList } from "./parameter-list.ts";

const projections = ["query", "key", "value", "output"] as const;

/** Declares the four projections of an attention layer. */
export function declareSelfAttention(list: ParameterList, name: string, width: number): void {
  for (const projection of projections) {
    declareDense(list, `${name}.${projection}`, width, width, glorotUniform(width, width));
  }
}

export interface SelfAttentionOptions {
  readonly width: number;
  /** Divides the width. */
  readonly heads: number;
  /** Steps of each example. */
  readonly length: number;
  /** float32 [batch, 1, 1, length], added to the scores: 0 for a step, far below it for padding. */
  readonly bias: Value;
  /** The part of the weights that is dropped in training. */
  readonly dropout: number;
}

/**
 * softmax(Q Kᵀ / √d + bias) V for each head of d numbers, joined and projected (A. Vaswani and others,
 * 2017, section 3.2), over x of [batch * length, width].
 *
 * The rows of a batch lie under one another, so that each projection is one product.
 */
export function selfAttention(
  scope: LayerScope,
  name: string,
  x: Value,
  options: SelfAttentionOptions,
): Value {
  const { graph } = scope;
  const { width, heads, length } = options;
  const size = width / heads;
  const headsOf = (projection: "query" | "key" | "value", perm: readonly number[]): Value => {
    const rows = dense(scope, `${name}.${projection}`, x);
    const apart = reshape(graph, rows, [-1, length, heads, size]);
    return graph.node("Transpose", [apart], { perm });
  };
  const query = graph.node("Mul", [
    headsOf("query", [0, 2, 1, 3]),
    number(graph, 1 / Math.sqrt(size)),
  ]);
  const scores = graph.node("MatMul", [query, headsOf("key", [0, 2, 3, 1])]);
  const masked = graph.node("Add", [scores, options.bias]);
  const weights = dropout(scope, graph.node("Softmax", [masked], { axis: -1 }), options.dropout);
  const mixed = graph.node("MatMul", [weights, headsOf("value", [0, 2, 1, 3])]);
  const joined = graph.node("Transpose", [mixed], { perm: [0, 2, 1, 3] });
  return dense(scope, `${name}.output`, reshape(graph, joined, [-1, width]));
}
