import type { reductionOperators } from "../operators/reduction.ts";
import type { Dim, Shape } from "../value-type.ts";
import { allNumbers, broadcast, sameDim, unknownShape, withDim } from "./dims.ts";
import { einsum } from "./einsum.ts";
import { tensorFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";
import type { InferenceRule } from "./rule.ts";

/** Axes become 1, or go. Without axes all are folded, unless told to do nothing then. */
const reduce: InferenceRule = (context) => {
  const shape = context.shape(0);
  const dataType = context.dataType(0);
  const given = context.ints("axes") ?? (context.has(1) ? allNumbers(context.elements(1)) : []);
  const keeps = (context.int("keepdims") ?? 1) === 1;
  if (shape === undefined || given === undefined) {
    return [tensorFacts(dataType, keeps && shape ? unknownShape(shape.length) : undefined)];
  }
  if (given.length === 0 && context.int("noop_with_empty_axes") === 1) {
    return [tensorFacts(dataType, shape)];
  }
  const axes = given.length === 0 ? [...shape.keys()] : context.axes(given, shape.length);
  return [tensorFacts(dataType, folded(shape, axes, keeps))];
};

function folded(shape: Shape, axes: readonly number[], keeps: boolean): Shape {
  return keeps
    ? shape.map((dim, axis) => (axes.includes(axis) ? 1 : dim))
    : shape.filter((_, axis) => !axes.includes(axis));
}

const argument: InferenceRule = (context) => {
  const shape = context.shape(0);
  if (shape === undefined) return [tensorFacts("int64", undefined)];
  const axis = context.axis(context.int("axis") ?? 0, shape.length);
  const keeps = (context.int("keepdims") ?? 1) === 1;
  return [tensorFacts("int64", folded(shape, [axis], keeps))];
};

/** NumPy's matmul: lists count as a row or a column, outer axes broadcast. */
function matrixProduct(context: NodeContext): Shape | undefined {
  const [a, b] = [context.shape(0), context.shape(1)];
  if (a === undefined || b === undefined) return undefined;
  if (a.length === 0 || b.length === 0) context.fail("scalars have no matrix product");
  const inner = b.length === 1 ? b[0] : b[b.length - 2];
  sameDim(context, "the inner sizes of the product", a[a.length - 1], inner);
  const outer = broadcast(context, [a.slice(0, -2), b.slice(0, -2)]) ?? [];
  const rows: Shape = a.length === 1 ? [] : [a[a.length - 2]];
  const columns: Shape = b.length === 1 ? [] : [b[b.length - 1]];
  return [...outer, ...rows, ...columns];
}

/** Shapes and types of `reductionOperators`. https://onnx.ai/onnx/operators/ */
export const reductionRules = {
  ArgMax: argument,
  ArgMin: argument,
  ReduceL1: reduce,
  ReduceL2: reduce,
  ReduceLogSum: reduce,
  ReduceLogSumExp: reduce,
  ReduceMax: reduce,
  ReduceMean: reduce,
  ReduceMin: reduce,
  ReduceProd: reduce,
  ReduceSum: reduce,
  ReduceSumSquare: reduce,
  // Values and their indices, k of them along the axis.
  TopK: (context) => {
    const shape = context.shape(0);
    const k: Dim = context.int("k") ?? context.elements(1)?.[0];
    const kept = shape && withDim(shape, context.axis(context.int("axis") ?? -1, shape.length), k);
    return [tensorFacts(context.dataType(0), kept), tensorFacts("int64", kept)];
  },
  Einsum: einsum,
  // alpha A' B' + beta C, where A' and B' may be transposed and C broadcasts to the product.
  Gemm: (context) => {
    const dataType = context.sameDataType(0, 1, 2);
    const [a0, a1] = context.shapeOfRank(0, 2);
    const [b0, b1] = context.shapeOfRank(1, 2);
    const [rows, innerA] = context.int("transA") === 1 ? [a1, a0] : [a0, a1];
    const [innerB, columns] = context.int("transB") === 1 ? [b1, b0] : [b0, b1];
    sameDim(context, "the inner sizes of the product", innerA, innerB);
    if (context.has(2)) broadcast(context, [[rows, columns], context.shape(2)]);
    return [tensorFacts(dataType, [rows, columns])];
  },
  MatMul: (context) => [tensorFacts(context.sameDataType(0, 1), matrixProduct(context))],
  MatMulInteger: (context) => [tensorFacts("int32", matrixProduct(context))],
} satisfies Record<keyof typeof reductionOperators, InferenceRule>;
