import { atLeast, operator, required, type Signature } from "./signature.ts";

/** Operators on lists of tensors. */
export const sequenceOperators = {
  ConcatFromSequence: operator(11, 1, 1, { axis: required("int"), new_axis: "int" }),
  SequenceAt: operator(11, 2),
  SequenceConstruct: operator(11, atLeast(1)),
  SequenceEmpty: operator(11, 0, 1, { dtype: "dataType" }),
  SequenceErase: operator(11, [1, 2]),
  SequenceInsert: operator(11, [2, 3]),
  SequenceLength: operator(11, 1),
  SplitToSequence: operator(11, [1, 2], 1, { axis: "int", keepdims: "int" }),
} as const satisfies Record<string, Signature>;
