import type { Node, OperatorName, Value } from "@understudy/onnx";
import { Arithmetic, floatTypeOf } from "./arithmetic.ts";
import { floatOf, textOf } from "./attributes.ts";
import { refuse } from "./refuse.ts";
import { exponentialUnit, logarithm, softplus } from "./reproducible-functions.ts";
import type { Differentiability, GradientRule } from "./rule.ts";

/** What a derivative may be written in: x the input, y the output, d the gradient of the output. */
interface Unary {
  readonly m: Arithmetic;
  readonly x: Value;
  readonly y: Value;
  readonly d: Value;
  readonly node: Node;
}

/**
 * A function of one variable: `gradient` gives d times the derivative. `forward`, where it is given,
 * stands for the node always.
 */
function unary(
  gradient: (terms: Unary) => Value,
  forward?: (terms: Pick<Unary, "m" | "x" | "node">) => Value,
): GradientRule {
  return {
    ...(forward && {
      replaces: "always",
      forward({ graph, node, inputs: [x] }) {
        if (x === undefined) return refuse(node, "it has no input");
        return { outputs: [forward({ m: new Arithmetic(graph), x, node })], saved: [] };
      },
    }),
    backward({ graph, node, inputs: [x] }, [y], [d]) {
      if (x === undefined || y === undefined || d === undefined) return [];
      return [gradient({ m: new Arithmetic(graph), x, y, d, node })];
    },
  };
}

/** sigma(x) = 1 / (1 + e^-x), the logistic function. */
const sigmoid = (m: Arithmetic, x: Value) => m.map("Sigmoid", x);

/** Phi(x), the normal distribution function: (1 + erf(x / sqrt 2)) / 2. */
function normalCdf(m: Arithmetic, x: Value): Value {
  return m.mul(m.add(m.map("Erf", m.mul(x, Math.SQRT1_2)), 1), 0.5);
}

/** phi(x), the normal density: e^(-x²/2) / sqrt(2 pi). */
function normalDensity(m: Arithmetic, x: Value): Value {
  return m.mul(m.map("Exp", m.mul(m.square(x), -0.5)), 1 / Math.sqrt(2 * Math.PI));
}

function geluDerivative(m: Arithmetic, x: Value, y: Value, node: Node): Value {
  // x Phi(x): Phi(x) + x phi(x)
  if (textOf(node, "approximate", "none") === "none") {
    return m.add(normalCdf(m, x), m.mul(x, normalDensity(m, x)));
  }
  // x (1 + tanh u) / 2 = x (1 - n) with u = k (x + c x³) and n = sigma(-2 u):
  // 1 - n + x (1 - n) n 2 u' = 1 + n (y (2 k + 6 k c x²) - 1)
  const k = Math.sqrt(2 / Math.PI);
  const c = 0.044715;
  const squared = m.square(x);
  const n = sigmoid(m, m.mul(x, m.sub(m.mul(squared, -2 * k * c), 2 * k)));
  const slope = m.add(m.mul(squared, 6 * k * c), 2 * k);
  return m.add(m.mul(m.sub(m.mul(y, slope), 1), n), 1);
}

function selu(node: Node) {
  return {
    alpha: floatOf(node, "alpha", 1.6732632423543772),
    gamma: floatOf(node, "gamma", 1.0507009873554805),
  };
}

/** Gradients of operators on each element alone. In the comments x is the input, y the output. */
export const unaryRules = {
  // |x|: sign x
  Abs: unary(({ m, x, d }) => m.mul(d, m.map("Sign", x))),
  // -1 / sqrt(1 - x²)
  Acos: unary(({ m, x, d }) => m.div(m.map("Neg", d), m.map("Sqrt", m.sub(1, m.square(x))))),
  // 1 / sqrt(x² - 1)
  Acosh: unary(({ m, x, d }) => m.div(d, m.map("Sqrt", m.sub(m.square(x), 1)))),
  // 1 / sqrt(1 - x²)
  Asin: unary(({ m, x, d }) => m.div(d, m.map("Sqrt", m.sub(1, m.square(x))))),
  // 1 / sqrt(x² + 1)
  Asinh: unary(({ m, x, d }) => m.div(d, m.map("Sqrt", m.add(m.square(x), 1)))),
  // 1 / (1 + x²)
  Atan: unary(({ m, x, d }) => m.div(d, m.add(m.square(x), 1))),
  // 1 / (1 - x²)
  Atanh: unary(({ m, x, d }) => m.div(d, m.sub(1, m.square(x)))),
  BitwiseNot: "constant",
  Ceil: "constant",
  // max(0, x) + min(0, a (e^(x/a) - 1)): 1 where x > 0, else e^(x/a)
  Celu: unary(
    ({ m, x, d, node }) => {
      const alpha = floatOf(node, "alpha", 1);
      return m.mul(d, m.map("Exp", m.graph.node("Min", [m.div(x, alpha), m.number(0, x)])));
    },
    ({ m, x, node }) => {
      const alpha = floatOf(node, "alpha", 1);
      return exponentialUnit(m, x, { alpha, width: alpha });
    },
  ),
  // -sin x
  Cos: unary(({ m, x, d }) => m.mul(m.map("Neg", d), m.map("Sin", x))),
  // sinh x
  Cosh: unary(({ m, x, d }) => m.mul(d, m.map("Sinh", x))),
  // x where x > 0, else a (e^x - 1): 1, else y + a
  Elu: unary(
    ({ m, x, y, d, node }) =>
      m.where(m.greater(x, 0), d, m.mul(d, m.add(y, floatOf(node, "alpha", 1)))),
    ({ m, x, node }) => exponentialUnit(m, x, { alpha: floatOf(node, "alpha", 1) }),
  ),
  // 2 e^(-x²) / sqrt pi
  Erf: unary(({ m, x, d }) =>
    m.mul(d, m.mul(m.map("Exp", m.map("Neg", m.square(x))), 2 / Math.sqrt(Math.PI))),
  ),
  // y
  Exp: unary(({ m, y, d }) => m.mul(d, y)),
  Floor: "constant",
  Gelu: unary(({ m, x, y, d, node }) => m.mul(d, geluDerivative(m, x, y, node))),
  // min(1, max(0, a x + b)): a where 0 < y < 1, else 0
  HardSigmoid: unary(({ m, y, d, node }) => {
    const isInside = m.graph.node("And", [m.greater(y, 0), m.less(y, 1)]);
    return m.where(isInside, m.mul(d, floatOf(node, "alpha", 0.2)), 0);
  }),
  // x min(1, max(0, x/6 + 1/2)): 0 where x <= -3, 1 where x >= 3, else x/3 + 1/2
  HardSwish: unary(({ m, x, d }) => {
    const slope = m.where(m.less(x, 3), m.add(m.div(x, 3), 0.5), 1);
    return m.mul(d, m.where(m.greater(x, -3), slope, 0));
  }),
  // 1
  Identity: unary(({ d }) => d),
  // 1 where x > 0, else a
  LeakyRelu: unary(({ m, x, d, node }) =>
    m.where(m.greater(x, 0), d, m.mul(d, floatOf(node, "alpha", 0.01))),
  ),
  // 1 / x
  Log: unary(
    ({ m, x, d }) => m.div(d, x),
    ({ m, x }) => logarithm(m, x),
  ),
  // x t with t = tanh(softplus x): t + x (1 - t²) sigma(x)
  Mish: unary(
    ({ m, x, d }) => {
      const t = m.map("Tanh", softplus(m, x));
      const slope = m.mul(m.mul(x, m.sub(1, m.square(t))), sigmoid(m, x));
      return m.mul(d, m.add(t, slope));
    },
    ({ m, x }) => m.mul(x, m.map("Tanh", softplus(m, x))),
  ),
  // -1
  Neg: unary(({ m, d }) => m.map("Neg", d)),
  Not: "constant",
  // -1 / x² = -y²
  Reciprocal: unary(({ m, y, d }) => m.mul(m.map("Neg", d), m.square(y))),
  // 1 where x > 0, else 0
  Relu: unary(({ m, y, d }) => m.mul(d, m.indicator(m.greater(y, 0), d))),
  Round: "constant",
  // g x where x > 0, else g a (e^x - 1): g, else y + g a
  Selu: unary(
    ({ m, x, y, d, node }) => {
      const { alpha, gamma } = selu(node);
      return m.mul(d, m.where(m.greater(x, 0), gamma, m.add(y, gamma * alpha)));
    },
    ({ m, x, node }) => exponentialUnit(m, x, selu(node)),
  ),
  // y (1 - y)
  Sigmoid: unary(({ m, y, d }) => m.mul(d, m.sub(y, m.square(y)))),
  Sign: "constant",
  // cos x
  Sin: unary(({ m, x, d }) => m.mul(d, m.map("Cos", x))),
  // cosh x
  Sinh: unary(({ m, x, d }) => m.mul(d, m.map("Cosh", x))),
  // ln(1 + e^x): sigma(x)
  Softplus: unary(
    ({ m, x, d }) => m.mul(d, sigmoid(m, x)),
    ({ m, x }) => softplus(m, x),
  ),
  // x / (1 + |x|): 1 / (1 + |x|)² = (1 - |y|)²
  Softsign: unary(({ m, y, d }) => m.mul(d, m.square(m.sub(1, m.map("Abs", y))))),
  // 1 / (2 sqrt x) = 1 / (2 y)
  Sqrt: unary(({ m, y, d }) => m.div(m.mul(d, 0.5), y)),
  // 1 + y²
  Tan: unary(({ m, y, d }) => m.mul(d, m.add(m.square(y), 1))),
  // 1 - y²
  Tanh: unary(({ m, y, d }) => m.sub(d, m.mul(d, m.square(y)))),
  // x where x > a, else 0: 1, else 0
  ThresholdedRelu: unary(({ m, x, d, node }) =>
    m.where(m.greater(x, floatOf(node, "alpha", 1)), d, 0),
  ),

  // 1
  Cast: unary(({ m, x, d }) => m.graph.node("Cast", [d], { to: floatTypeOf(m.graph, x) })),
  // 1; nothing comes of the input that is only a type
  CastLike: unary(({ m, x, d }) => m.graph.node("Cast", [d], { to: floatTypeOf(m.graph, x) })),
  IsInf: "constant",
  IsNaN: "constant",
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
