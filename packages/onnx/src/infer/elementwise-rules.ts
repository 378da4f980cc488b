import type { DataType } from "../data-type.ts";
import type { elementwiseOperators } from "../operators/elementwise.ts";
import type { Dim } from "../value-type.ts";
import { broadcast } from "./dims.ts";
import { tensorFacts, type ValueFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";
import type { InferenceRule } from "./rule.ts";

/** One output, of the type and shape of the first input. */
export const sameAsInput: InferenceRule = (context) => [
  tensorFacts(context.dataType(0), context.shape(0)),
];

/** As `sameAsInput`, for operators with an `axis`, which has to exist. */
const sameWithAxis: InferenceRule = (context) => {
  const shape = context.shape(0);
  const axis = context.int("axis");
  if (axis !== undefined && shape !== undefined) context.axis(axis, shape.length);
  return sameAsInput(context);
};

/** Arithmetic of two or more inputs of one type; `fold` computes shapes that are made of sizes. */
function arithmetic(fold?: (a: number, b: number) => number | undefined): InferenceRule {
  return (context) => {
    const indices = context.node.inputs.map((_, index) => index);
    const dataType = context.sameDataType(...indices);
    const shape = broadcast(
      context,
      indices.map((index) => context.shape(index)),
    );
    return [tensorFacts(dataType, shape, fold && foldElements(context, fold))];
  };
}

function foldElements(
  context: NodeContext,
  fold: (a: number, b: number) => number | undefined,
): readonly Dim[] | undefined {
  const lists = context.inputs.map((input) => input?.elements);
  const length = Math.max(...lists.map((list) => list?.length ?? 0));
  const [first, ...others] = lists;
  if (first === undefined || others.includes(undefined)) return undefined;
  return Array.from({ length }, (_, index) =>
    others.reduce<Dim>(
      (result, list) => {
        const other = list?.length === 1 ? list[0] : list?.[index];
        if (typeof result === "number" && typeof other === "number") return fold(result, other);
        return undefined;
      },
      first.length === 1 ? first[0] : first[index],
    ),
  );
}

/** A comparison or a logical operation: bools of the broadcast shape. */
function predicate(operands: "bool" | "same"): InferenceRule {
  return (context) => {
    const dataType = context.sameDataType(0, 1);
    if (operands === "bool" && dataType !== undefined && dataType !== "bool") {
      context.fail(`expected bool inputs, got ${dataType}`);
    }
    return [tensorFacts("bool", broadcast(context, [context.shape(0), context.shape(1)]))];
  };
}

const test: InferenceRule = (context) => [tensorFacts("bool", context.shape(0))];

function cast(context: NodeContext, dataType: DataType | undefined): readonly ValueFacts[] {
  return [tensorFacts(dataType, context.shape(0), context.elements(0))];
}

/** Truncation toward zero, as ONNX divides integers; nothing is known of a division by zero. */
const divide = (a: number, b: number) => (b === 0 ? undefined : Math.trunc(a / b));

/** Shapes and types of `elementwiseOperators`. https://onnx.ai/onnx/operators/ */
export const elementwiseRules = {
  Abs: sameAsInput,
  Acos: sameAsInput,
  Acosh: sameAsInput,
  Asin: sameAsInput,
  Asinh: sameAsInput,
  Atan: sameAsInput,
  Atanh: sameAsInput,
  BitwiseNot: sameAsInput,
  Ceil: sameAsInput,
  Celu: sameAsInput,
  Cos: sameAsInput,
  Cosh: sameAsInput,
  Elu: sameAsInput,
  Erf: sameAsInput,
  Exp: sameAsInput,
  Floor: sameAsInput,
  Gelu: sameAsInput,
  HardSigmoid: sameAsInput,
  HardSwish: sameAsInput,
  LeakyRelu: sameAsInput,
  Log: sameAsInput,
  Mish: sameAsInput,
  Neg: (context) => [
    tensorFacts(
      context.dataType(0),
      context.shape(0),
      context.elements(0)?.map((element) => (typeof element === "number" ? -element : undefined)),
    ),
  ],
  Not: test,
  Reciprocal: sameAsInput,
  Relu: sameAsInput,
  Round: sameAsInput,
  Selu: sameAsInput,
  Sigmoid: sameAsInput,
  Sign: sameAsInput,
  Sin: sameAsInput,
  Sinh: sameAsInput,
  Softplus: sameAsInput,
  Softsign: sameAsInput,
  Sqrt: sameAsInput,
  Tan: sameAsInput,
  Tanh: sameAsInput,
  ThresholdedRelu: sameAsInput,

  // The value itself, of whatever kind, with all that is known of it.
  Identity: (context) => [context.input(0)],
  Clip: (context) => {
    context.sameDataType(0, 1, 2);
    return sameAsInput(context);
  },
  CumSum: sameAsInput,
  // The second output says which elements stayed.
  Dropout: (context) => [...sameAsInput(context), tensorFacts("bool", context.shape(0))],
  Trilu: sameAsInput,
  Hardmax: sameWithAxis,
  LogSoftmax: sameWithAxis,
  Softmax: sameWithAxis,

  IsInf: test,
  IsNaN: test,
  Cast: (context) => cast(context, context.dataTypeAttribute("to")),
  CastLike: (context) => cast(context, context.dataType(1)),

  Add: arithmetic((a, b) => a + b),
  And: predicate("bool"),
  BitShift: arithmetic(),
  BitwiseAnd: arithmetic(),
  BitwiseOr: arithmetic(),
  BitwiseXor: arithmetic(),
  Div: arithmetic(divide),
  Equal: predicate("same"),
  Greater: predicate("same"),
  GreaterOrEqual: predicate("same"),
  Less: predicate("same"),
  LessOrEqual: predicate("same"),
  Mod: arithmetic(),
  Mul: arithmetic((a, b) => a * b),
  Or: predicate("bool"),
  // The exponent may be of another type; the result has the base's.
  Pow: (context) => [
    tensorFacts(context.dataType(0), broadcast(context, [context.shape(0), context.shape(1)])),
  ],
  // The slope broadcasts to the input, never the other way round.
  PRelu: (context) => {
    context.sameDataType(0, 1);
    return sameAsInput(context);
  },
  Sub: arithmetic((a, b) => a - b),
  Xor: predicate("bool"),
  Max: arithmetic(Math.max),
  Mean: arithmetic(),
  Min: arithmetic(Math.min),
  Sum: arithmetic((a, b) => a + b),
  Where: (context) => {
    const condition = context.dataType(0);
    if (condition !== undefined && condition !== "bool") {
      context.fail(`the condition should be bool, it is ${condition}`);
    }
    const dataType = context.sameDataType(1, 2);
    const shapes = [0, 1, 2].map((index) => context.shape(index));
    return [tensorFacts(dataType, broadcast(context, shapes))];
  },
} satisfies Record<keyof typeof elementwiseOperators, InferenceRule>;
