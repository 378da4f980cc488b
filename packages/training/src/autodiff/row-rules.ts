import type { OperatorName } from "@understudy/onnx";
import { Arithmetic, integers } from "./arithmetic.ts";
import { intOf } from "./attributes.ts";
import { dropoutRule } from "./dropout-rule.ts";
import type { Differentiability } from "./rule.ts";
import { unbroadcast } from "./shapes.ts";

/** Gradients of operators on whole rows, and of those with limits. x is the input, y the output, d = dy. */
export const rowRules = {
  // min(hi, max(lo, x)): 1 for x from lo to hi, for lo below and for hi above
  Clip: {
    backward({ graph, inputs: [x, low, high], wanted }, _outputs, [d]) {
      if (!x || !d) return [];
      const m = new Arithmetic(graph);
      const isBelow = low && m.less(x, low);
      const isAbove = high && m.greater(x, high);
      const outside = [isBelow, isAbove].filter((condition) => condition !== undefined);
      const where = (condition: typeof d) => m.where(condition, d, 0);
      const total = (condition: typeof d, limit: typeof d) =>
        unbroadcast(graph, where(condition), graph.shapeOf(x), limit);
      return [
        wanted[0] ? outside.reduce((left, condition) => m.where(condition, 0, left), d) : undefined,
        wanted[1] && low && isBelow ? total(isBelow, low) : undefined,
        wanted[2] && high && isAbove ? total(isAbove, high) : undefined,
      ];
    },
  },
  // y_i sums x_j for j <= i: x_j takes part in every y_i with i >= j, so it is the sum the other way
  CumSum: {
    backward({ graph, node, inputs: [, axis] }, _outputs, [d]) {
      if (!axis || !d) return [];
      const exclusive = intOf(node, "exclusive", 0);
      const reverse = 1 - intOf(node, "reverse", 0);
      return [graph.node("CumSum", [d, axis], { exclusive, reverse })];
    },
  },
  Dropout: dropoutRule,
  Hardmax: "constant",
  // x - ln(sum e^x): d - e^y sum d
  LogSoftmax: {
    backward({ graph, node }, [y], [d]) {
      if (!y || !d) return [];
      const m = new Arithmetic(graph);
      const total = graph.node("ReduceSum", [d, integers(graph, [intOf(node, "axis", -1)])]);
      return [m.sub(d, m.mul(m.map("Exp", y), total))];
    },
  },
  // e^x / sum e^x: y (d - sum d y)
  Softmax: {
    backward({ graph, node }, [y], [d]) {
      if (!y || !d) return [];
      const m = new Arithmetic(graph);
      const weighted = m.mul(d, y);
      const total = graph.node("ReduceSum", [weighted, integers(graph, [intOf(node, "axis", -1)])]);
      return [m.sub(weighted, m.mul(y, total))];
    },
  },
  // the same triangle of d
  Trilu: {
    backward({ graph, node, inputs: [, k] }, _outputs, [d]) {
      return d ? [graph.node("Trilu", [d, k], { upper: intOf(node, "upper", 1) })] : [];
    },
  },
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
