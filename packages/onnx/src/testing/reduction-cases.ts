import type { reductionOperators } from "../operators/reduction.ts";
import { counts, f32, i64, type OperatorCase, oneNode, positive, single } from "./operator-case.ts";

const reduce = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [positive(2, 3, 4)], {}, { constants: [i64(-1)] }),
  oneNode(opType, [positive(2, 3, 4)], { keepdims: 0 }, { constants: [i64(0, 2)] }),
  oneNode(opType, [positive(2, 3)]),
  oneNode(opType, [positive(2, 3)], { noop_with_empty_axes: 1 }),
  oneNode(opType, [positive(2, 3, 4)], { axes: [1], keepdims: 0 }, { opset: 11 }),
];
const einsum = (equation: string, ...shapes: readonly (readonly number[])[]): OperatorCase =>
  oneNode(
    "Einsum",
    shapes.map((dims) => f32(...dims)),
    { equation },
  );

/** Uses of every operator that folds axes, and of the matrix products. */
export const reductionCases = {
  ArgMax: [
    oneNode("ArgMax", [f32(2, 3)], { axis: 1, keepdims: 0 }),
    oneNode("ArgMax", [f32(2, 3)], { select_last_index: 1 }),
  ],
  ArgMin: [oneNode("ArgMin", [f32(2, 3)], { axis: -1 })],
  ReduceL1: reduce("ReduceL1"),
  ReduceL2: reduce("ReduceL2"),
  ReduceLogSum: reduce("ReduceLogSum"),
  ReduceLogSumExp: reduce("ReduceLogSumExp"),
  ReduceMax: reduce("ReduceMax"),
  ReduceMean: reduce("ReduceMean"),
  ReduceMin: reduce("ReduceMin"),
  ReduceProd: reduce("ReduceProd"),
  ReduceSum: reduce("ReduceSum"),
  ReduceSumSquare: reduce("ReduceSumSquare"),
  TopK: [
    oneNode("TopK", [f32(2, 5)], { axis: 1, largest: 0 }, { constants: [i64(3)], outputs: 2 }),
    oneNode("TopK", [f32(2, 5), i64(3)], {}, { outputs: 2, exact: false }),
  ],
  Einsum: [
    einsum("ij,jk->ik", [2, 3], [3, 4]),
    einsum("bhqd,bhkd->bhqk", [2, 4, 3, 5], [2, 4, 6, 5]),
    einsum("...ij,...jk->...ik", [2, 1, 3, 4], [2, 5, 4, 6]),
    einsum("ij,jk", [2, 3], [3, 4]),
    einsum("ij->", [2, 3]),
    einsum("ii->i", [3, 3]),
  ],
  Gemm: [
    oneNode("Gemm", [f32(2, 3), f32(3, 4), f32(4)], { alpha: 1, beta: 2 }),
    oneNode("Gemm", [f32(3, 2), f32(4, 3)], { transA: 1, transB: 1 }),
  ],
  MatMul: [
    oneNode("MatMul", [f32(2, 3), f32(3, 4)]),
    oneNode("MatMul", [f32(5, 1, 2, 3), f32(4, 3, 6)]),
    oneNode("MatMul", [f32(3), f32(3, 4)]),
    oneNode("MatMul", [f32(2, 3), f32(3)]),
    oneNode("MatMul", [f32(3), f32(3)]),
  ],
  MatMulInteger: [
    oneNode(
      "MatMulInteger",
      [counts("uint8", 2, 3), counts("uint8", 3, 4)],
      {},
      {
        constants: [single("uint8", 1)],
      },
    ),
  ],
} satisfies Record<keyof typeof reductionOperators, readonly OperatorCase[]>;
