import { scalar, tensor } from "@understudy/onnx";
import type { matrixRules } from "../matrix-rules.ts";
import type { reductionRules } from "../reduction-rules.ts";
import type { rowRules } from "../row-rules.ts";
import type { RuledOperator } from "../rules.ts";
import {
  batched,
  exactly,
  f32,
  type GradientCase,
  i64,
  inner,
  oneNode,
  positive,
  whole,
  wide,
} from "./gradient-case.ts";

/** One axis and several, kept and not, negative, as an input, all of them, and none. */
function folds(opType: string, values: typeof f32 = f32): readonly GradientCase[] {
  const x = batched(values(3, 2, 4));
  return [
    oneNode(opType, [x], {}, { constants: [i64(1)] }),
    oneNode(opType, [x], { keepdims: 0 }, { constants: [i64(-1, 0)] }),
    oneNode(opType, [x], { keepdims: 0 }, { constants: [i64(0, 1, 2)] }),
    oneNode(opType, [x, whole([1], [2])], { keepdims: 0 }),
    oneNode(opType, [x]),
    oneNode(opType, [x], { keepdims: 0 }),
    oneNode(opType, [x], { noop_with_empty_axes: 1 }),
    oneNode(opType, [x], { noop_with_empty_axes: 1, keepdims: 0 }, { constants: [i64()] }),
  ];
}

export const reductionCases = {
  ReduceL1: folds("ReduceL1"),
  ReduceL2: folds("ReduceL2"),
  ReduceLogSum: folds("ReduceLogSum", positive),
  ReduceLogSumExp: folds("ReduceLogSumExp"),
  ReduceMax: folds("ReduceMax"),
  ReduceMean: folds("ReduceMean"),
  ReduceMin: folds("ReduceMin"),
  ReduceProd: [
    ...folds("ReduceProd"),
    oneNode(
      "ReduceProd",
      [exactly([3, 3], [2, 0, 3, 0, 0, 5, 2, 3, 4])],
      {},
      { constants: [i64(1)] },
    ),
  ],
  ReduceSum: folds("ReduceSum"),
  ReduceSumSquare: folds("ReduceSumSquare"),
  TopK: [
    oneNode("TopK", [batched(f32(3, 4))], {}, { constants: [i64(2)], outputs: 2 }),
    oneNode(
      "TopK",
      [batched(f32(4, 3))],
      { axis: 0, largest: 0 },
      { constants: [i64(1)], outputs: 2 },
    ),
  ],
} as const satisfies Record<RuledOperator<typeof reductionRules>, readonly GradientCase[]>;

export const matrixCases = {
  Einsum: [
    oneNode("Einsum", [batched(f32(3, 4)), f32(4, 2)], { equation: "ij,jk->ik" }),
    oneNode("Einsum", [batched(f32(2, 3, 4)), batched(inner(2, 4, 2))], { equation: "bij,bjk" }),
    oneNode("Einsum", [batched(f32(2, 3))], { equation: "ij->i" }),
    oneNode("Einsum", [batched(f32(2, 3)), f32(4)], { equation: "ij, k -> jk" }),
    oneNode("Einsum", [batched(f32(2, 3)), f32(3, 2), inner(2)], { equation: "ij,jk,k->i" }),
  ],
  Gemm: [
    oneNode("Gemm", [batched(f32(3, 4)), f32(4, 2)]),
    oneNode("Gemm", [batched(f32(3, 4)), f32(4, 2), inner(2)], { alpha: 0.5, beta: 2 }),
    oneNode("Gemm", [f32(4, 3), f32(4, 2), inner(3, 1)], { transA: 1, alpha: 2 }),
    oneNode("Gemm", [batched(f32(3, 4)), f32(2, 4), inner()], { transB: 1 }),
    oneNode("Gemm", [f32(4, 3), f32(2, 4), inner(3, 2)], { transA: 1, transB: 1, alpha: 0.7 }),
    oneNode("Gemm", [f32(3, 4), f32(4, 2), inner(1, 2)]),
  ],
  MatMul: [
    oneNode("MatMul", [batched(f32(3, 4)), f32(4, 2)]),
    oneNode("MatMul", [batched(f32(2, 3, 4)), f32(4, 2)]),
    oneNode("MatMul", [batched(f32(2, 3, 4)), batched(f32(2, 4, 2))]),
    oneNode("MatMul", [f32(3, 4), batched(f32(2, 4, 2))]),
    oneNode("MatMul", [batched(f32(2, 1, 3, 4)), f32(3, 4, 2)]),
    oneNode("MatMul", [batched(f32(1, 3, 3, 4)), batched(f32(1, 1, 4, 2))]),
    oneNode("MatMul", [f32(4), f32(4)]),
    oneNode("MatMul", [f32(4), f32(4, 2)]),
    oneNode("MatMul", [batched(f32(3, 4)), f32(4)]),
    oneNode("MatMul", [batched(f32(2, 3, 4)), f32(4)]),
    oneNode("MatMul", [f32(4), batched(f32(2, 4, 3))]),
  ],
} as const satisfies Record<RuledOperator<typeof matrixRules>, readonly GradientCase[]>;

const training = tensor("bool", [], [true]);

export const rowCases = {
  Clip: [
    oneNode(
      "Clip",
      [batched(f32(3, 4))],
      {},
      {
        constants: [scalar("float32", -0.5), scalar("float32", 0.4)],
      },
    ),
    oneNode("Clip", [batched(f32(3, 4)), exactly([], [-0.5]), exactly([], [0.4])]),
    oneNode("Clip", [batched(f32(3, 4))], {}, { constants: [undefined, scalar("float32", 0.4)] }),
    oneNode("Clip", [batched(f32(3, 4))]),
  ],
  CumSum: [
    oneNode("CumSum", [batched(f32(3, 4))], {}, { constants: [scalar("int64", 1)] }),
    oneNode("CumSum", [batched(f32(3, 4))], { exclusive: 1 }, { constants: [scalar("int64", 0)] }),
    oneNode("CumSum", [batched(f32(3, 4))], { reverse: 1 }, { constants: [scalar("int64", -1)] }),
  ],
  Dropout: [
    oneNode(
      "Dropout",
      [batched(f32(5, 8))],
      {},
      {
        constants: [scalar("float32", 0.3), training],
        seed: 17n,
      },
    ),
    oneNode(
      "Dropout",
      [batched(f32(5, 8))],
      {},
      {
        constants: [undefined, training],
        outputs: 2,
        seed: -3n,
      },
    ),
    oneNode("Dropout", [batched(f32(5, 8))]),
  ],
  LogSoftmax: [
    oneNode("LogSoftmax", [batched(wide(3, 4))]),
    oneNode("LogSoftmax", [batched(wide(2, 3, 4))], { axis: 1 }),
    oneNode("LogSoftmax", [wide(3, 4)], { axis: 0 }),
  ],
  Softmax: [
    oneNode("Softmax", [batched(wide(3, 4))]),
    oneNode("Softmax", [batched(wide(2, 3, 4))], { axis: 1 }),
    oneNode("Softmax", [wide(3, 4)], { axis: 0 }),
  ],
  Trilu: [
    oneNode("Trilu", [batched(f32(2, 3, 3))]),
    oneNode("Trilu", [batched(f32(3, 4))], { upper: 0 }, { constants: [scalar("int64", -1)] }),
  ],
} as const satisfies Record<RuledOperator<typeof rowRules>, readonly GradientCase[]>;
