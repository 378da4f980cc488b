import type { OperatorName, Value } from "@understudy/onnx";
import { Arithmetic } from "./arithmetic.ts";
import { intOf } from "./attributes.ts";
import { foldedSize } from "./folded-size.ts";
import type { Differentiability, GradientRule, RuleContext } from "./rule.ts";
import { scatterAdd } from "./scatter.ts";
import { expandLike } from "./shapes.ts";

/** x the input; y the output and d its gradient, with folded axes of size 1 where they are gone. */
interface Reduction {
  readonly m: Arithmetic;
  readonly x: Value;
  readonly y: Value;
  readonly d: Value;
  /** Folds another value over the same axes. */
  fold(opType: string, value: Value): Value;
}

/** A fold over axes: `gradient` gives what is then repeated to the input's shape, or has it already. */
function reduction(gradient: (terms: Reduction) => Value): GradientRule {
  return {
    backward(context, [y], [d]) {
      const { graph, node, inputs } = context;
      const [x, axes] = inputs;
      if (x === undefined || y === undefined || d === undefined) return [];
      const m = new Arithmetic(graph);
      const noop = intOf(node, "noop_with_empty_axes", 0);
      const terms = {
        m,
        x,
        y: withFoldedAxes(context, x, y),
        d: withFoldedAxes(context, x, d),
        fold: (opType: string, value: Value) =>
          graph.node(opType, [value, axes], { keepdims: 1, noop_with_empty_axes: noop }),
      };
      return [expandLike(graph, gradient(terms), x)];
    },
  };
}

/** A result of the reduction with the axes that are gone back as ones, so that it broadcasts to the input. */
function withFoldedAxes(
  { graph, node, inputs, constant }: RuleContext,
  x: Value,
  result: Value,
): Value {
  const axes = inputs[1];
  const rank = graph.shapeOf(x)?.length;
  if (intOf(node, "keepdims", 1) === 1) return result;
  // Of all axes there is one number, which broadcasts as it is; with no axes nothing was folded.
  if (axes === undefined || constant(1)?.data.length === 0) return result;
  if (rank !== undefined && constant(1)?.data.length === rank) return result;
  return graph.node("Unsqueeze", [result, axes]);
}

/** Among equal ones the gradient is shared out. */
const extremum = reduction(({ m, x, y, d, fold }) => {
  const isExtreme = m.equal(x, y);
  const count = fold("ReduceSum", m.indicator(isExtreme, d));
  return m.where(isExtreme, m.div(d, count), 0);
});

/** The product of all others along the axes; right also where one or more of them are 0. */
function productOfOthers({ m, x, fold }: Reduction): Value {
  const isZero = m.equal(x, 0);
  const zeros = m.indicator(isZero, x);
  const zeroCount = fold("ReduceSum", zeros);
  const product = fold("ReduceProd", m.where(isZero, 1, x));
  // With k zeros in all, an element that is not 0 has k among the others; one that is 0 has k - 1.
  const zerosElsewhere = m.sub(zeroCount, zeros);
  return m.where(m.equal(zerosElsewhere, 0), m.div(product, m.where(isZero, 1, x)), 0);
}

/** Gradients of `reductionOperators` but the products. In the comments x is the input, y the output. */
export const reductionRules = {
  ArgMax: "constant",
  ArgMin: "constant",
  // sum |x|: sign x
  ReduceL1: reduction(({ m, x, d }) => m.mul(d, m.map("Sign", x))),
  // sqrt(sum x²): x / y, and 0 where y is 0
  ReduceL2: reduction(({ m, x, y, d }) => m.mul(x, m.where(m.greater(y, 0), m.div(d, y), 0))),
  // ln(sum x): 1 / sum x = e^-y
  ReduceLogSum: reduction(({ m, y, d }) => m.mul(d, m.map("Exp", m.map("Neg", y)))),
  // ln(sum e^x): e^(x - y)
  ReduceLogSumExp: reduction(({ m, x, y, d }) => m.mul(d, m.map("Exp", m.sub(x, y)))),
  // 1 for the largest, shared out among equals; 0 for the others
  ReduceMax: extremum,
  // 1 / n
  ReduceMean: reduction((terms) => terms.m.div(terms.d, foldedSize(terms.m, terms.x, terms.y))),
  // as ReduceMax, for the smallest
  ReduceMin: extremum,
  // the product of the others
  ReduceProd: reduction((terms) => terms.m.mul(terms.d, productOfOthers(terms))),
  // 1
  ReduceSum: reduction(({ d }) => d),
  // sum x²: 2 x
  ReduceSumSquare: reduction(({ m, x, d }) => m.mul(m.mul(d, 2), x)),
  // 1 where the value came from
  TopK: {
    backward({ graph, node, inputs: [x] }, [, indices], [d]) {
      if (x === undefined || indices === undefined || d === undefined) return [];
      return [scatterAdd(graph, x, indices, d, intOf(node, "axis", -1))];
    },
  },
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
