import type { GraphBuilder, Value } from "@understudy/onnx";
import { gateFactors, type Pass } from "./pass.ts";
import { product, type RightFactor } from "./product.ts";
import { join, sizes, split } from "./shape-nodes.ts";

/** Adds Σ da R over some gates, and an addend, to the body of a Scan; da is [batch, hidden size] each. */
export type GateProducts = (
  body: GraphBuilder,
  gradients: readonly Value[],
  addend: Value | undefined,
) => Value;

/** From this hidden size on one batch of products is sooner done than one product after the other, for 32 sequences. */
const batchedSize = 48;

/**
 * Prepares Σ da R for the body of a Scan, where `weights` are the rows of R that belong to so many gates.
 *
 * As one batched MatMul two threads take whole products each, so that the bytes are the same as with one, and
 * wait for each other once: an LSTM's backward Scan takes a fifth to a third less time. Gates of few units are
 * products that one thread does anyway (below 65,536 multiplications); of those one Gemm after the other, which
 * adds up as it goes, is done sooner.
 */
export function gateProducts(pass: Pass, weights: Value, gates: number): GateProducts {
  const { graph, hiddenSize } = pass;
  if (hiddenSize < batchedSize) {
    const factors = gateFactors(pass, weights, gates, hiddenSize);
    return (body, gradients, addend) =>
      gradients.reduce<Value | undefined>(
        (sum, gradient, gate) => product(body, gradient, factors[gate] as RightFactor, sum),
        addend,
      ) as Value;
  }
  const stacked = graph.node("Reshape", [weights, sizes(graph, [gates, hiddenSize, hiddenSize])]);
  return (body, gradients, addend) => {
    const shape = sizes(body, [gates, -1, hiddenSize]);
    const batch = body.node("Reshape", [join(body, gradients, 0), shape]);
    const products = body.node("MatMul", [batch, stacked]);
    const parts = split(body, products, new Array<number>(gates).fill(1), 0);
    const sum = body.node("Sum", addend === undefined ? parts : [...parts, addend]);
    return body.node("Reshape", [sum, sizes(body, [-1, hiddenSize])]);
  };
}
