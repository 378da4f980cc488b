import type { GraphBuilder, OperatorName, Shape, Value } from "@understudy/onnx";
import { Arithmetic, integers } from "./arithmetic.ts";
import { floatOf, intOf } from "./attributes.ts";
import { einsumRule } from "./einsum-rule.ts";
import { refuse } from "./refuse.ts";
import { reproducibleGemm } from "./reproducible-gemm.ts";
import { reproducibleMatMul, transposedMatMul } from "./reproducible-mat-mul.ts";
import { factoredOf } from "./row-factor.ts";
import type { Differentiability, GradientRule } from "./rule.ts";
import { rankOf, reshapeLike, rowsOf, unbroadcast } from "./shapes.ts";

/** alpha op(a) op(b), where op may transpose. */
function gemm(
  graph: GraphBuilder,
  [a, transA]: readonly [Value, boolean],
  [b, transB]: readonly [Value, boolean],
  alpha: number,
): Value {
  return reproducibleGemm(graph, a, b, { transA, transB, alpha });
}

/**
 * y = alpha A B + beta C, with A = a or aᵀ, B = b or bᵀ, and d = dy:
 * dA = alpha d Bᵀ, dB = alpha Aᵀ d, and a transposed input has the transposed gradient. dC = beta d.
 */
const gemmRule: GradientRule = {
  replaces: "always",
  forward(context) {
    const { graph, node, inputs } = context;
    const [a, b, c] = inputs;
    if (!a || !b) return refuse(node, "it has no factors");
    const output = reproducibleGemm(graph, a, b, {
      transA: intOf(node, "transA", 0) === 1,
      transB: intOf(node, "transB", 0) === 1,
      alpha: floatOf(node, "alpha", 1),
      beta: floatOf(node, "beta", 1),
      c,
    });
    return { outputs: [output], saved: [] };
  },
  backward({ graph, node, inputs: [a, b, c], wanted }, [y], [d]) {
    if (!a || !b || !y || !d) return [];
    const alpha = floatOf(node, "alpha", 1);
    const beta = floatOf(node, "beta", 1);
    const transA = intOf(node, "transA", 0) === 1;
    const transB = intOf(node, "transB", 0) === 1;
    const ofA = () =>
      transA
        ? gemm(graph, [b, transB], [d, true], alpha)
        : gemm(graph, [d, false], [b, !transB], alpha);
    const ofB = () =>
      transB
        ? gemm(graph, [d, true], [a, transA], alpha)
        : gemm(graph, [a, !transA], [d, false], alpha);
    const ofC = (bias: Value) => {
      const sum = unbroadcast(graph, d, graph.shapeOf(y), bias);
      return beta === 1 ? sum : new Arithmetic(graph).mul(sum, beta);
    };
    return [
      wanted[0] ? ofA() : undefined,
      wanted[1] ? ofB() : undefined,
      wanted[2] && c ? ofC(c) : undefined,
    ];
  },
};

/** y = A B on the last two axes: dA = d Bᵀ, dB = Aᵀ d, summed over outer axes that were repeated. */
const matMulRule: GradientRule = {
  replaces: "always",
  forward({ graph, node, inputs: [a, b] }) {
    if (!a || !b) return refuse(node, "it has no factors");
    const [isRow, isColumn] = [a, b].map((factor) => graph.shapeOf(factor)?.length === 1);
    const left = isRow ? unsqueeze(graph, a, 0) : a;
    const right = isColumn ? unsqueeze(graph, b, 1) : b;
    const product = reproducibleMatMul(graph, left, right);
    const gone = [...(isRow ? [-2] : []), ...(isColumn ? [-1] : [])];
    const output =
      gone.length === 0 ? product : graph.node("Squeeze", [product, integers(graph, gone)]);
    return { outputs: [output], saved: [] };
  },
  backward(context, [y], [d]) {
    const { graph, inputs, wanted } = context;
    const [a, b] = inputs;
    if (!a || !b || !y || !d) return [];
    const [rankA, rankB] = [rankOf(context, a), rankOf(context, b)];
    // A list counts as a row on the left and as a column on the right; its axis is gone in y.
    const left = rankA === 1 ? unsqueeze(graph, a, 0) : a;
    const right = rankB === 1 ? unsqueeze(graph, b, 1) : b;
    const asColumn = rankB === 1 ? unsqueeze(graph, d, -1) : d;
    const inner = rankA === 1 ? unsqueeze(graph, asColumn, -2) : asColumn;
    const rightRank = Math.max(rankB, 2);
    const outer = outerShape(graph, y, rankA, rankB);
    const narrow = factoredOfWide(graph, a, d);
    if (narrow !== undefined && rankB === 2) {
      // d = diag(w) e: dA = diag(w) e Bᵀ, dB = (diag(w) A)ᵀ e
      const m = new Arithmetic(graph);
      const { rows, factor } = narrow;
      return [
        wanted[0] ? m.mul(transposedMatMul(graph, rows, b, "b"), factor) : undefined,
        wanted[1] ? gemm(graph, [m.mul(a, factor), true], [rows, false], 1) : undefined,
      ];
    }
    const ofA = () => {
      const product = transposedMatMul(graph, inner, right, "b");
      const full = outer && [...outer, ...lastTwo(graph, left)];
      return reshapeLike(graph, unbroadcast(graph, product, full, left), a);
    };
    const ofB = () => {
      if (rightRank === 2) {
        const flat = rowsOf(graph, left);
        const flatD = rowsOf(graph, inner);
        return reshapeLike(graph, gemm(graph, [flat, true], [flatD, false], 1), b);
      }
      const product = transposedMatMul(graph, left, inner, "a");
      const full = outer && [...outer, ...lastTwo(graph, right)];
      return reshapeLike(graph, unbroadcast(graph, product, full, right), b);
    };
    return [wanted[0] ? ofA() : undefined, wanted[1] ? ofB() : undefined];
  },
};

/** What d = dA B is made of, where both are matrices and d is so wide that its factor is better on the other side. */
function factoredOfWide(graph: GraphBuilder, a: Value, d: Value) {
  const [inner, width] = [a, d].map((matrix) => {
    const shape = graph.shapeOf(matrix);
    return shape?.length === 2 ? shape[1] : undefined;
  });
  const isWide = typeof inner === "number" && typeof width === "number" && 2 * inner <= width;
  return isWide ? factoredOf(d) : undefined;
}

function unsqueeze(graph: GraphBuilder, value: Value, axis: number): Value {
  return graph.node("Unsqueeze", [value, integers(graph, [axis])]);
}

/** The axes of a product before its rows and columns. */
function outerShape(
  graph: GraphBuilder,
  product: Value,
  rankA: number,
  rankB: number,
): Shape | undefined {
  const inner = (rankA === 1 ? 0 : 1) + (rankB === 1 ? 0 : 1);
  const shape = graph.shapeOf(product);
  return shape?.slice(0, shape.length - inner);
}

function lastTwo(graph: GraphBuilder, value: Value): Shape {
  return graph.shapeOf(value)?.slice(-2) ?? [];
}

/** Gradients of matrix products. */
export const matrixRules = {
  Einsum: einsumRule,
  Gemm: gemmRule,
  MatMul: matMulRule,
  // whole numbers
  MatMulInteger: "constant",
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
