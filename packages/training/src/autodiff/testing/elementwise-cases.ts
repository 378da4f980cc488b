import { scalar } from "@understudy/onnx";
import type { broadcastRules } from "../broadcast-rules.ts";
import type { RuledOperator } from "../rules.ts";
import type { unaryRules } from "../unary-rules.ts";
import {
  batched,
  bools,
  exactly,
  f32,
  fixed,
  type GradientCase,
  inner,
  oneNode,
  positive,
  wide,
} from "./gradient-case.ts";

/** A function of one variable: on a list with symbols, and on a scalar. */
function map(
  opType: string,
  values: typeof f32 = f32,
  attributes: Parameters<typeof oneNode>[2] = {},
): readonly GradientCase[] {
  return [
    oneNode(opType, [batched(values(3, 4))], attributes),
    oneNode(opType, [values()], attributes),
  ];
}

/** Two that broadcast: equal, the second smaller in various ways, both repeated. */
function pair(opType: string, first: typeof f32, second: typeof f32): readonly GradientCase[] {
  return [
    oneNode(opType, [batched(first(3, 4)), batched(second(3, 4))]),
    oneNode(opType, [batched(first(3, 4)), second(4)]),
    oneNode(opType, [first(), batched(second(3, 4))]),
    oneNode(opType, [batched(first(3, 1)), second(1, 4)]),
    oneNode(opType, [first(2, 3, 4), second(3, 1)]),
    oneNode(opType, [batched(first(3, 1, 4)), batched(second(3, 2, 1))]),
  ];
}

/** Any number that broadcast. */
function several(opType: string): readonly GradientCase[] {
  return [
    oneNode(opType, [batched(f32(3, 4))]),
    oneNode(opType, [batched(f32(3, 4)), batched(positive(3, 4))]),
    oneNode(opType, [batched(f32(3, 4)), exactly([4], [0.11, -0.2, 0.5, -0.6]), inner()]),
  ];
}

/** Numbers of more than 1. */
const above: typeof f32 = (...shape) => {
  const { tensor } = positive(...shape);
  const values = Array.from(tensor.data, Number);
  return exactly(
    shape,
    values.map((value) => 1.2 + value),
  );
};

export const unaryCases = {
  Abs: map("Abs"),
  Acos: map("Acos", inner),
  Acosh: map("Acosh", above),
  Asin: map("Asin", inner),
  Asinh: map("Asinh", wide),
  Atan: map("Atan", wide),
  Atanh: map("Atanh", inner),
  Celu: [...map("Celu"), ...map("Celu", wide, { alpha: 0.7 })],
  Cos: map("Cos", wide),
  Cosh: map("Cosh"),
  Elu: [...map("Elu"), ...map("Elu", wide, { alpha: 1.7 })],
  Erf: map("Erf", wide),
  Exp: map("Exp"),
  Gelu: [...map("Gelu", wide), ...map("Gelu", wide, { approximate: "tanh" })],
  HardSigmoid: [
    ...map("HardSigmoid", wide),
    ...map("HardSigmoid", wide, { alpha: 0.4, beta: 0.33 }),
  ],
  HardSwish: [oneNode("HardSwish", [batched(exactly([7], [-4, -2.9, -1, 0.1, 1, 2.9, 4]))])],
  Identity: map("Identity"),
  LeakyRelu: [...map("LeakyRelu"), ...map("LeakyRelu", f32, { alpha: 0.2 })],
  Log: map("Log", positive),
  Mish: map("Mish", wide),
  Neg: map("Neg"),
  Reciprocal: map("Reciprocal", positive),
  Relu: map("Relu"),
  Selu: [...map("Selu"), ...map("Selu", wide, { alpha: 1.2, gamma: 0.8 })],
  Sigmoid: map("Sigmoid", wide),
  Sin: map("Sin", wide),
  Sinh: map("Sinh"),
  Softplus: map("Softplus", wide),
  Softsign: map("Softsign", wide),
  Sqrt: map("Sqrt", positive),
  Tan: map("Tan"),
  Tanh: map("Tanh", wide),
  ThresholdedRelu: map("ThresholdedRelu", wide, { alpha: 0.5 }),
  Cast: [
    {
      inputs: [batched(f32(3, 2))],
      forward: (graph, [x]) =>
        graph.node("Cast", [graph.node("Exp", [graph.node("Cast", [x], { to: "float64" })])], {
          to: "float32",
        }),
    },
  ],
  CastLike: [oneNode("CastLike", [batched(f32(3, 2)), fixed(f32(1))])],
} as const satisfies Record<RuledOperator<typeof unaryRules>, readonly GradientCase[]>;

export const broadcastCases = {
  Add: pair("Add", f32, inner),
  Div: pair("Div", f32, positive),
  Mod: [
    oneNode("Mod", [exactly([4], [5.3, -5.3, 1.2, -0.4]), exactly([4], [2, 2, -0.7, 1])], {
      fmod: 1,
    }),
    oneNode("Mod", [batched(exactly([2, 2], [5.3, -5.3, 1.2, -0.5])), exactly([2], [2, 0.7])], {
      fmod: 1,
    }),
  ],
  Mul: pair("Mul", f32, inner),
  Pow: [
    ...pair("Pow", positive, f32),
    oneNode("Pow", [fixed(positive(3)), f32(3)]),
    oneNode("Pow", [batched(f32(3, 2))], {}, { constants: [scalar("float32", 3)] }),
    oneNode("Pow", [batched(f32(3, 2))], {}, { constants: [scalar("int64", 2)] }),
  ],
  PRelu: [
    oneNode("PRelu", [batched(f32(3, 4)), inner(4)]),
    oneNode("PRelu", [batched(f32(3, 4)), inner(1)]),
    oneNode("PRelu", [batched(f32(2, 3, 2)), inner(3, 1)]),
  ],
  Sub: pair("Sub", f32, inner),
  Max: several("Max"),
  Mean: several("Mean"),
  Min: several("Min"),
  Sum: several("Sum"),
  Where: [
    oneNode("Where", [bools([3], [1, 0, 1]), f32(3), inner(3)]),
    oneNode("Where", [bools([2, 1], [1, 0]), batched(f32(2, 3)), inner()]),
    oneNode("Where", [bools([2, 3], [1, 0, 0, 1, 1, 0]), f32(3), f32(2, 1)]),
  ],
} as const satisfies Record<RuledOperator<typeof broadcastRules>, readonly GradientCase[]>;
