import { operator, type Signature, since, until } from "./signature.ts";

/** Operators that fold whole axes, and matrix products. */
export const reductionOperators = {
  ArgMax: operator(1, 1, 1, { axis: "int", keepdims: "int", select_last_index: since(12, "int") }),
  ArgMin: operator(1, 1, 1, { axis: "int", keepdims: "int", select_last_index: since(12, "int") }),
  ReduceL1: reduce(18),
  ReduceL2: reduce(18),
  ReduceLogSum: reduce(18),
  ReduceLogSumExp: reduce(18),
  ReduceMax: reduce(18),
  ReduceMean: reduce(18),
  ReduceMin: reduce(18),
  ReduceProd: reduce(18),
  ReduceSum: reduce(13),
  ReduceSumSquare: reduce(18),
  TopK: operator(1, [1, 2], 2, {
    axis: "int",
    k: until(10, "int"),
    largest: since(11, "int"),
    sorted: since(11, "int"),
  }),
  Einsum: operator(12, [1, Number.POSITIVE_INFINITY], 1, { equation: "string" }),
  Gemm: operator(1, [2, 3], 1, { alpha: "float", beta: "float", transA: "int", transB: "int" }),
  MatMul: operator(1, 2),
  MatMulInteger: operator(10, [2, 4]),
} as const satisfies Record<string, Signature>;

/** `axes` was an attribute, and is an input from operator set `axesAreInput` on. */
function reduce(axesAreInput: number): Signature {
  return operator(1, [1, 2], 1, {
    axes: until(axesAreInput, "ints"),
    keepdims: "int",
    noop_with_empty_axes: since(axesAreInput, "int"),
  });
}
