import type { sequenceOperators } from "../operators/sequences.ts";
import { formatType, tensorType, type ValueType } from "../value-type.ts";
import { unknownShape } from "./dims.ts";
import { tensorFacts, type ValueFacts } from "./facts.ts";
import { commonType } from "./merge-types.ts";
import type { NodeContext } from "./node-context.ts";
import type { InferenceRule } from "./rule.ts";

/** What the elements of a sequence have in common. */
function elementOf(context: NodeContext): ValueType | undefined {
  const { type } = context.input(0);
  if (type === undefined || type.kind === "unknown") return undefined;
  if (type.kind === "sequence") return type.element;
  return context.fail(`input 0 should be a sequence, it is ${formatType(type)}`);
}

function sequenceOf(element: ValueType | undefined): ValueFacts {
  return { type: { kind: "sequence", element } };
}

/** Shapes and types of `sequenceOperators`. https://onnx.ai/onnx/operators/ */
export const sequenceRules = {
  // Elements may differ along the axis; a new axis is as long as the sequence.
  ConcatFromSequence: (context) => {
    const element = elementOf(context);
    if (element?.kind !== "tensor") return [tensorFacts(undefined, undefined)];
    if (element.shape === undefined) return [tensorFacts(element.dataType, undefined)];
    const isNew = context.int("new_axis") === 1;
    const rank = element.shape.length + (isNew ? 1 : 0);
    const axis = context.axis(context.int("axis") ?? 0, rank);
    const joined = element.shape.toSpliced(axis, isNew ? 0 : 1, undefined);
    return [tensorFacts(element.dataType, joined)];
  },
  SequenceAt: (context) => [{ type: elementOf(context) }],
  SequenceConstruct: (context) => {
    const [first, ...others] = context.inputs.map((input) => input?.type);
    return [sequenceOf(others.reduce(commonType, first))];
  },
  SequenceEmpty: (context) => [
    sequenceOf(tensorType(context.dataTypeAttribute("dtype") ?? "float32")),
  ],
  SequenceErase: (context) => [sequenceOf(elementOf(context))],
  // An element of another shape leaves only the element type in common.
  SequenceInsert: (context) => [sequenceOf(commonType(elementOf(context), context.input(1).type))],
  SequenceLength: () => [tensorFacts("int64", [])],
  SplitToSequence: (context) => {
    const shape = context.shape(0);
    const dataType = context.dataType(0);
    if (shape === undefined) return [sequenceOf(tensorType(dataType))];
    const axis = context.axis(context.int("axis") ?? 0, shape.length);
    const keeps = context.has(1) || (context.int("keepdims") ?? 1) === 1;
    const size = context.has(1) ? unknownShape(1) : [1];
    return [sequenceOf(tensorType(dataType, shape.toSpliced(axis, 1, ...(keeps ? size : []))))];
  },
} satisfies Record<keyof typeof sequenceOperators, InferenceRule>;
