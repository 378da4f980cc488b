import type { Dim, GraphBuilder, Value } from "@understudy/onnx";
import { integers } from "./arithmetic.ts";

export interface GemmOptions {
  readonly transA?: boolean;
  readonly transB?: boolean;
  readonly alpha?: number;
  readonly beta?: number;
  /** Added to the product, times beta. */
  readonly c?: Value | undefined;
}

/** Up to this inner size ONNX Runtime sums up each element in one go. */
const SAFE_INNER_SIZE = 128;

/** From this width on, the half of the columns that one of two threads gets is summed like the whole. */
const SAFE_WIDTH = 145;

/** From this width on, what a Gemm with `transA` loses is more than to transpose its narrower factor first takes. */
const WIDE = 300;

/**
 * alpha op(a) op(b) + beta c, where op may transpose, with bytes that are the same with one thread and
 * with two.
 *
 * ONNX Runtime (MLAS, `MlasSgemmOperation`) adds up an inner size above 128 in blocks that are longer
 * where it has fewer columns to fill, and where there are more columns than rows each thread gets some
 * of them. From 145 columns on, the half that one of two threads gets is blocked like the whole; below,
 * it need not be. With `transA` it always is: over 1,800 shapes the bytes were the same with one, two
 * and four threads, and a sixth of them not without. So a left factor is transposed first where that
 * may happen. With three or more threads the bytes may be others than with one, from 145 columns on.
 *
 * `transA` reads a anew for every few columns of b: a matrix of weights has its gradient aᵀ b a quarter to a
 * third sooner where the narrower of a and b is transposed first, as aᵀ times b or as (bᵀ a)ᵀ.
 */
export function reproducibleGemm(
  graph: GraphBuilder,
  a: Value,
  b: Value,
  { transA = false, transB = false, alpha = 1, beta = 1, c }: GemmOptions,
): Value {
  const attributes = { alpha, beta, transB: transB ? 1 : 0 };
  const narrow = transA && !transB && c === undefined ? narrower(graph, a, b) : undefined;
  if (narrow === "a") return graph.node("Gemm", [transposed(graph, a), b], { alpha });
  if (narrow === "b") {
    return transposed(graph, graph.node("Gemm", [transposed(graph, b), a], { alpha }));
  }
  if (transA || isSafe(graph, a, b, transB)) {
    return graph.node("Gemm", [a, b, c], { ...attributes, transA: transA ? 1 : 0 });
  }
  return graph.node("Gemm", [transposed(graph, a), b, c], { ...attributes, transA: 1 });
}

/**
 * A matrix with rows and columns exchanged, which ONNX Runtime merges neither into a product nor with other
 * transpositions into one that is slow: a Reshape or an Einsum is in the way.
 */
export function transposed(graph: GraphBuilder, matrix: Value): Value {
  const width = known(graph.shapeOf(matrix)?.[1]);
  if (width === undefined) return graph.node("Einsum", [matrix], { equation: "ij->ji" });
  const single = graph.node("Reshape", [matrix, integers(graph, [1, -1, width])]);
  const turned = graph.node("Transpose", [single], { perm: [0, 2, 1] });
  return graph.node("Reshape", [turned, integers(graph, [width, -1])]);
}

/** Which factor of aᵀ b is narrower, where the other is wide enough that it is worth transposing. */
function narrower(graph: GraphBuilder, a: Value, b: Value): "a" | "b" | undefined {
  const [height, width] = [a, b].map((factor) => known(graph.shapeOf(factor)?.[1]));
  if (height === undefined || width === undefined || Math.max(height, width) < WIDE) return;
  return height <= width ? "a" : "b";
}

/** Whether the sizes say that no thread's share is summed up otherwise than the whole. */
function isSafe(graph: GraphBuilder, a: Value, b: Value, transB: boolean): boolean {
  const [rows, inner] = graph.shapeOf(a) ?? [];
  const [first, second] = graph.shapeOf(b) ?? [];
  const [innerOfB, columns] = transB ? [second, first] : [first, second];
  const size = known(inner) ?? known(innerOfB);
  if (size !== undefined && size <= SAFE_INNER_SIZE) return true;
  const [height, width] = [known(rows), known(columns)];
  if (width === undefined || width === 1) return false;
  return width >= SAFE_WIDTH || (height !== undefined && height >= width);
}

function known(dim: Dim | undefined): number | undefined {
  return typeof dim === "number" ? dim : undefined;
}
