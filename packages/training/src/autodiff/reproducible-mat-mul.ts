import { type GraphBuilder, type Shape, tensorType, type Value } from "@understudy/onnx";
import { floatTypeOf, integers } from "./arithmetic.ts";
import { reproducibleGemm } from "./reproducible-gemm.ts";
import { transposeMatrix } from "./shapes.ts";

/** Up to this inner size ONNX Runtime sums up each element in one go. */
const safeInnerSize = 128;

/** From this width on, the half of the columns that one of two threads gets is summed like the whole. */
const safeWidth = 145;

/**
 * The product on the last two axes of values with two axes or more, with bytes that are the same with one
 * thread and with two.
 *
 * See `reproducibleGemm` for what ONNX Runtime does otherwise. Where sizes do not rule that out, one
 * matrix on the right makes the rows of all on the left a Gemm; of several, the left ones are transposed
 * twice, the second time by a Transpose, which ONNX Runtime merges into the product.
 */
export function reproducibleMatMul(graph: GraphBuilder, a: Value, b: Value): Value {
  const [left, right] = [graph.shapeOf(a), graph.shapeOf(b)];
  if (left === undefined || right === undefined || isSafe(left, right)) {
    return graph.node("MatMul", [a, b]);
  }
  if (right.length === 2) return throughRows(graph, a, b, left);
  const letters = "abcdefghijklmnopqrstuvwxyz".slice(0, left.length);
  const [rows = "", inner = ""] = letters.slice(-2);
  const swapped = `${letters.slice(0, -2)}${inner}${rows}`;
  const transposed = graph.node("Einsum", [a], { equation: `${letters}->${swapped}` });
  const axes = [...left.keys()];
  const perm = [...axes.slice(0, -2), left.length - 1, left.length - 2];
  return graph.node("MatMul", [graph.node("Transpose", [transposed], { perm }), b]);
}

/**
 * The product on the last two axes where one factor is transposed on those, as gradients of products have it.
 * ONNX Runtime's FusedMatMul reads a factor the other way round: without it, ONNX Runtime would merge the
 * transposition with others into one that is slow and that nothing else can share. It knows float32 alone.
 *
 * A wide factor read that way times one of a quarter of its width takes nearly twice as long as the narrow one
 * read that way times the wide one: Aᵀ B is then (Bᵀ A)ᵀ. From a third on that costs more than it gains.
 */
export function transposedMatMul(
  graph: GraphBuilder,
  a: Value,
  b: Value,
  transposed: "a" | "b",
): Value {
  const [left, right] = [graph.shapeOf(a), graph.shapeOf(b)];
  if (left === undefined || right === undefined) {
    throw new TypeError("Expected the number of axes of both factors to be known.");
  }
  const isNarrow = isFarNarrower(right, left) && isSafe(swap(right), left);
  if (transposed === "a" && isNarrow && floatTypeOf(graph, a) === "float32") {
    const product = fusedMatMul(graph, b, a, { transA: 1n }, [swap(right), left]);
    return transposeMatrix(graph, product, Math.max(left.length, right.length));
  }
  const isKept = transposed === "a" ? isSafe(swap(left), right) : isSafe(left, swap(right));
  if (!isKept || floatTypeOf(graph, a) !== "float32") {
    return transposed === "a"
      ? reproducibleMatMul(graph, transposeMatrix(graph, a, left.length), b)
      : reproducibleMatMul(graph, a, transposeMatrix(graph, b, right.length));
  }
  return transposed === "a"
    ? fusedMatMul(graph, a, b, { transA: 1n }, [swap(left), right])
    : fusedMatMul(graph, a, b, { transB: 1n }, [left, swap(right)]);
}

/** `shapes` are those of the factors as the product takes them. */
function fusedMatMul(
  graph: GraphBuilder,
  a: Value,
  b: Value,
  attributes: { readonly transA: bigint } | { readonly transB: bigint },
  shapes: readonly [Shape, Shape],
): Value {
  return graph.node("FusedMatMul", [a, b], attributes, {
    domain: "com.microsoft",
    types: [tensorType("float32", productShape(...shapes))],
  });
}

function swap(shape: Shape): Shape {
  return [...shape.slice(0, -2), shape.at(-1), shape.at(-2)];
}

/** Of values with two axes or more; an outer axis of one of them, of size 1 or missing, is that of the other. */
function productShape(left: Shape, right: Shape): Shape {
  const rank = Math.max(left.length, right.length);
  const outer = Array.from({ length: rank - 2 }, (_, axis) => {
    const one = axis < rank - left.length ? 1 : left[axis - rank + left.length];
    const other = axis < rank - right.length ? 1 : right[axis - rank + right.length];
    if (one === 1 || one === other) return other;
    if (other === 1) return one;
    return typeof one === "number" ? one : typeof other === "number" ? other : undefined;
  });
  return [...outer, left.at(-2), right.at(-1)];
}

function isFarNarrower(one: Shape, other: Shape): boolean {
  const [width, wider] = [one.at(-1), other.at(-1)];
  return typeof width === "number" && typeof wider === "number" && 4 * width <= wider;
}

/** Whether the sizes say that no thread's share is summed up otherwise than the whole. */
function isSafe(left: Shape, right: Shape): boolean {
  const [inner, innerOfB] = [left.at(-1), right.at(-2)];
  const size = typeof inner === "number" ? inner : innerOfB;
  if (typeof size === "number" && size <= safeInnerSize) return true;
  const width = right.at(-1);
  if (typeof width !== "number" || width === 1) return false;
  // One matrix on the right takes all the rows on the left at once. An open size is 1 at least.
  const leading = right.length === 2 ? left.slice(0, -1) : left.slice(-2, -1);
  const height = leading.reduce<number>(
    (product, dim) => product * (typeof dim === "number" ? dim : 1),
    1,
  );
  return width >= safeWidth || height >= width;
}

function throughRows(graph: GraphBuilder, a: Value, b: Value, left: Shape): Value {
  if (left.length === 2) return reproducibleGemm(graph, a, b, {});
  const inner = graph.node("Shape", [a], { start: -1 });
  const one = integers(graph, [-1]);
  const flat = graph.node("Reshape", [a, graph.node("Concat", [one, inner], { axis: 0 })]);
  const outer = graph.node("Shape", [a], { start: 0, end: -1 });
  const width = graph.node("Shape", [b], { start: 1 });
  const shape = graph.node("Concat", [outer, width], { axis: 0 });
  return graph.node("Reshape", [reproducibleGemm(graph, flat, b, {}), shape]);
}
