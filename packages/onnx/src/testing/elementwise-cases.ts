import type { elementwiseOperators } from "../operators/elementwise.ts";
import {
  bools,
  counts,
  f32,
  i64,
  type OperatorCase,
  oneNode,
  positive,
  shaped,
  single,
} from "./operator-case.ts";

const unary = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [f32(2, 3)]),
  oneNode(opType, [f32()]),
];
const binary = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [f32(2, 3, 4), f32(3, 1)]),
  oneNode(opType, [f32(4), f32(2, 1, 4)]),
  oneNode(opType, [f32(), f32(1, 5)]),
];
const logical = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [bools(2, 3), bools(3)]),
];
const bitwise = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [counts("int32", 2, 1, 3), counts("int32", 4, 1)]),
];
const variadic = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [f32(2, 3)]),
  oneNode(opType, [f32(2, 1), f32(3), f32(4, 1, 1)]),
];

/** Uses of every element-wise operator. */
export const elementwiseCases = {
  Abs: unary("Abs"),
  Acos: unary("Acos"),
  Acosh: [oneNode("Acosh", [positive(2, 3)])],
  Asin: unary("Asin"),
  Asinh: unary("Asinh"),
  Atan: unary("Atan"),
  Atanh: unary("Atanh"),
  BitwiseNot: [oneNode("BitwiseNot", [counts("int32", 2, 3)])],
  Ceil: unary("Ceil"),
  Celu: [oneNode("Celu", [f32(2, 3)], { alpha: 2 })],
  Cos: unary("Cos"),
  Cosh: unary("Cosh"),
  Elu: [oneNode("Elu", [f32(2, 3)], { alpha: 1 })],
  Erf: unary("Erf"),
  Exp: unary("Exp"),
  Floor: unary("Floor"),
  Gelu: [oneNode("Gelu", [f32(2, 3)], { approximate: "tanh" })],
  HardSigmoid: [oneNode("HardSigmoid", [f32(2, 3)], { alpha: 0.5, beta: 1 })],
  HardSwish: unary("HardSwish"),
  Identity: [...unary("Identity"), oneNode("Identity", [counts("int64", 2)])],
  LeakyRelu: [oneNode("LeakyRelu", [f32(2, 3)], { alpha: 0.1 })],
  Log: [oneNode("Log", [positive(2, 3)])],
  Mish: unary("Mish"),
  Neg: unary("Neg"),
  Not: [oneNode("Not", [bools(2, 3)])],
  Reciprocal: unary("Reciprocal"),
  Relu: unary("Relu"),
  Round: unary("Round"),
  Selu: [oneNode("Selu", [f32(2, 3)], { alpha: 1.5, gamma: 1 })],
  Sigmoid: unary("Sigmoid"),
  Sign: unary("Sign"),
  Sin: unary("Sin"),
  Sinh: unary("Sinh"),
  Softplus: unary("Softplus"),
  Softsign: unary("Softsign"),
  Sqrt: [oneNode("Sqrt", [positive(2, 3)])],
  Tan: unary("Tan"),
  Tanh: unary("Tanh"),
  ThresholdedRelu: [oneNode("ThresholdedRelu", [f32(2, 3)], { alpha: 0.5 })],

  Clip: [
    oneNode("Clip", [f32(2, 3)], {}, { constants: [single("float32", 0), single("float32", 6)] }),
    oneNode("Clip", [f32(2, 3)], {}, { constants: [undefined, single("float32", 0)] }),
    oneNode("Clip", [f32(2, 3)], { min: 0, max: 6 }, { opset: 10 }),
  ],
  CumSum: [oneNode("CumSum", [f32(2, 3)], { reverse: 1 }, { constants: [single("int64", 1)] })],
  Dropout: [oneNode("Dropout", [f32(2, 3)], {}, { outputs: 2 })],
  Trilu: [oneNode("Trilu", [f32(2, 3, 3)], { upper: 0 }, { constants: [single("int64", 1)] })],
  Hardmax: [oneNode("Hardmax", [f32(2, 3)], { axis: 1 })],
  LogSoftmax: [oneNode("LogSoftmax", [f32(2, 3)], { axis: 0 })],
  Softmax: [oneNode("Softmax", [f32(2, 3, 4)], { axis: -1 }), oneNode("Softmax", [f32(2, 3)])],

  IsInf: [oneNode("IsInf", [f32(2, 3)], { detect_negative: 0 })],
  IsNaN: unary("IsNaN"),
  Cast: [
    oneNode("Cast", [f32(2, 3)], { to: "int64" }),
    oneNode("Cast", [counts("int32", 3)], { to: "bool" }),
  ],
  CastLike: [oneNode("CastLike", [f32(2, 3), counts("int32", 1)])],

  Add: binary("Add"),
  And: logical("And"),
  BitShift: [
    oneNode("BitShift", [counts("uint8", 2, 3), counts("uint8", 3)], { direction: "LEFT" }),
  ],
  BitwiseAnd: bitwise("BitwiseAnd"),
  BitwiseOr: bitwise("BitwiseOr"),
  BitwiseXor: bitwise("BitwiseXor"),
  Div: binary("Div"),
  Equal: binary("Equal"),
  Greater: binary("Greater"),
  GreaterOrEqual: binary("GreaterOrEqual"),
  Less: binary("Less"),
  LessOrEqual: binary("LessOrEqual"),
  Mod: [oneNode("Mod", [f32(2, 3), positive(3)], { fmod: 1 })],
  Mul: binary("Mul"),
  Or: logical("Or"),
  Pow: [oneNode("Pow", [positive(2, 3), shaped(i64(2), 1)])],
  PRelu: [oneNode("PRelu", [f32(2, 3, 4), f32(3, 1)])],
  Sub: binary("Sub"),
  Xor: logical("Xor"),
  Max: variadic("Max"),
  Mean: variadic("Mean"),
  Min: variadic("Min"),
  Sum: variadic("Sum"),
  Where: [oneNode("Where", [bools(2, 1), f32(3), f32(4, 1, 1)])],
} satisfies Record<keyof typeof elementwiseOperators, readonly OperatorCase[]>;
