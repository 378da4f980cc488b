import type { OperatorName, Value } from "@understudy/onnx";
import { Arithmetic, floatTypeOf } from "./arithmetic.ts";
import { logarithm } from "./reproducible-functions.ts";
import type { Differentiability, GradientRule, RuleContext } from "./rule.ts";
import { unbroadcast } from "./shapes.ts";

interface Binary {
  readonly m: Arithmetic;
  readonly a: Value;
  readonly b: Value;
  readonly y: Value;
  readonly d: Value;
}

/** A function of two variables that broadcast: each gradient is given in the shape of the output. */
function binary(
  ofFirst: (terms: Binary) => Value,
  ofSecond: (terms: Binary) => Value,
): GradientRule {
  return {
    backward({ graph, inputs: [a, b], wanted }, [y], [d]) {
      if (a === undefined || b === undefined || y === undefined || d === undefined) return [];
      const terms = { m: new Arithmetic(graph), a, b, y, d };
      const full = graph.shapeOf(y);
      return [
        wanted[0] ? unbroadcast(graph, ofFirst(terms), full, a) : undefined,
        wanted[1] ? unbroadcast(graph, ofSecond(terms), full, b) : undefined,
      ];
    },
  };
}

/** A function of any number of variables that broadcast; `prepare` is done once for all of them. */
function variadic<T>(
  prepare: (terms: { m: Arithmetic; inputs: readonly Value[]; y: Value; d: Value }) => T,
  gradient: (m: Arithmetic, input: Value, prepared: T) => Value,
): GradientRule {
  return {
    backward(context, [y], [d]) {
      const { graph, wanted } = context;
      if (y === undefined || d === undefined) return [];
      const m = new Arithmetic(graph);
      const inputs = presentInputs(context);
      const prepared = prepare({ m, inputs, y, d });
      const full = graph.shapeOf(y);
      return inputs.map((input, index) =>
        wanted[index] ? unbroadcast(graph, gradient(m, input, prepared), full, input) : undefined,
      );
    },
  };
}

function presentInputs({ inputs }: RuleContext): readonly Value[] {
  return inputs.filter((input) => input !== undefined);
}

/** Among equal ones the gradient is shared out, so that it is neither lost nor counted twice. */
const extremum = variadic(
  ({ m, inputs, y, d }) => {
    const shares = inputs.map((input) => m.indicator(m.equal(input, y), d));
    return { y, share: m.div(d, m.graph.node("Sum", shares)) };
  },
  (m, input, { y, share }) => m.where(m.equal(input, y), share, 0),
);

/** Gradients of operators on elements that broadcasting pairs. In the comments y is the output. */
export const broadcastRules = {
  // a + b: 1, 1
  Add: binary(
    ({ d }) => d,
    ({ d }) => d,
  ),
  And: "constant",
  BitShift: "constant",
  BitwiseAnd: "constant",
  BitwiseOr: "constant",
  BitwiseXor: "constant",
  // a / b: 1 / b, -a / b² = -y / b
  Div: binary(
    ({ m, b, d }) => m.div(d, b),
    ({ m, b, y, d }) => m.map("Neg", m.div(m.mul(d, y), b)),
  ),
  Equal: "constant",
  Greater: "constant",
  GreaterOrEqual: "constant",
  Less: "constant",
  LessOrEqual: "constant",
  // a - b trunc(a / b), with fmod: 1, -trunc(a / b)
  Mod: binary(
    ({ d }) => d,
    ({ m, a, b, d }) => {
      const quotient = m.div(a, b);
      const whole = m.mul(m.map("Sign", quotient), m.map("Floor", m.map("Abs", quotient)));
      return m.map("Neg", m.mul(d, whole));
    },
  ),
  // a b: b, a
  Mul: binary(
    ({ m, b, d }) => m.mul(d, b),
    ({ m, a, d }) => m.mul(d, a),
  ),
  Or: "constant",
  // a^b: b a^(b - 1), y ln a (0 where a is 0 or less, where the power has no derivative in b)
  Pow: binary(
    ({ m, a, b, d }) => m.mul(d, m.mul(sameType(m, b, a), m.pow(a, m.sub(sameType(m, b, a), 1)))),
    ({ m, a, b, y, d }) => {
      const isPositive = m.greater(a, 0);
      const ofBase = logarithm(m, m.where(isPositive, a, 1));
      return sameType(m, m.mul(d, m.where(isPositive, m.mul(y, ofBase), 0)), b);
    },
  ),
  // a where a > 0, else b a: 1, else b; 0, else a
  PRelu: binary(
    ({ m, a, b, d }) => m.where(m.greater(a, 0), d, m.mul(d, b)),
    ({ m, a, d }) => m.where(m.greater(a, 0), 0, m.mul(d, a)),
  ),
  // a - b: 1, -1
  Sub: binary(
    ({ d }) => d,
    ({ m, d }) => m.map("Neg", d),
  ),
  Xor: "constant",
  // 1 for the largest, shared out among equals; 0 for the others
  Max: extremum,
  // 1 / n each
  Mean: variadic(
    ({ m, inputs, d }) => m.div(d, inputs.length),
    (_m, _input, share) => share,
  ),
  // as Max, for the smallest
  Min: extremum,
  // 1 each
  Sum: variadic(
    ({ d }) => d,
    (_m, _input, d) => d,
  ),
  // c ? a : b: 1 for the one that was taken, 0 for the other
  Where: {
    backward({ graph, inputs: [condition, a, b], wanted }, [y], [d]) {
      if (!condition || !a || !b || !y || !d) return [];
      const m = new Arithmetic(graph);
      const full = graph.shapeOf(y);
      return [
        undefined,
        wanted[1] ? unbroadcast(graph, m.where(condition, d, 0), full, a) : undefined,
        wanted[2] ? unbroadcast(graph, m.where(condition, 0, d), full, b) : undefined,
      ];
    },
  },
} as const satisfies Partial<Record<OperatorName, Differentiability>>;

/** A value in the float type of another one. */
function sameType(m: Arithmetic, value: Value, like: Value): Value {
  const type = m.graph.typeOf(value);
  const to = floatTypeOf(m.graph, like);
  if (type?.kind === "tensor" && type.dataType === to) return value;
  return m.graph.node("Cast", [value], { to });
}
