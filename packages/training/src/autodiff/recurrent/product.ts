import type { GraphBuilder, Value } from "@understudy/onnx";
import { split } from "./shape-nodes.ts";

/** The right factor of a product, [inner, width], cut along its inner size where it must be. */
export interface RightFactor {
  readonly pieces: readonly Value[];
  /** The inner size of each piece. */
  readonly innerSizes: readonly number[];
  /** Whether what is there is [width, inner]. */
  readonly isTransposed: boolean;
}

/** Up to this inner size ONNX Runtime sums up each element in one go. */
const safeInnerSize = 128;
/** From this width on, the half of the columns that one of two threads gets is summed like the whole. */
const safeWidth = 145;

/**
 * Prepares the right factor of `product`, so that its bytes do not depend on the number of threads.
 *
 * ONNX Runtime (MLAS, `MlasSgemmOperation`) adds up a product in blocks of the inner size, which are
 * longer for narrower outputs; where there are more columns than rows each thread gets some columns as
 * its output. So a product of inner size above 128 and of less than 145 columns is rounded otherwise by
 * two threads than by one. In pieces of at most 128, added up in an order of ours, it is not. A product
 * whose left factor is transposed (`transA`) is not concerned.
 */
export function rightFactor(
  graph: GraphBuilder,
  value: Value,
  innerSize: number,
  width: number,
  { isTransposed = false }: { readonly isTransposed?: boolean } = {},
): RightFactor {
  const isSafe = innerSize <= safeInnerSize || width >= safeWidth;
  const count = isSafe ? 1 : Math.ceil(innerSize / safeInnerSize);
  const innerSizes = Array.from(
    { length: count },
    (_, index) =>
      Math.floor(((index + 1) * innerSize) / count) - Math.floor((index * innerSize) / count),
  );
  const pieces = split(graph, value, innerSizes, isTransposed ? 1 : 0);
  return { pieces, innerSizes, isTransposed };
}

/** left · right + addend, of matrices; the addend may be a row. */
export function product(
  graph: GraphBuilder,
  left: Value,
  { pieces, innerSizes, isTransposed }: RightFactor,
  addend?: Value,
): Value {
  const attributes = isTransposed ? { transB: 1 } : {};
  const parts = split(graph, left, innerSizes, 1);
  return parts.reduce<Value | undefined>(
    (sum, part, index) => graph.node("Gemm", [part, pieces[index], sum], attributes),
    addend,
  ) as Value;
}
