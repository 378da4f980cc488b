import type { OperatorName, Value } from "@understudy/onnx";
import { Arithmetic, integers } from "./arithmetic.ts";
import { intOf } from "./attributes.ts";
import { foldedSize } from "./folded-size.ts";
import { maxPoolRule } from "./max-pool-rule.ts";
import type { Differentiability, RuleContext } from "./rule.ts";
import { axesFrom, expandLike, filled, rankOf, reshapeLike } from "./shapes.ts";
import { kernelSizes, outputPadding, refuseCeilMode, type Window, windowOf } from "./window.ts";

/** A list of sizes for a value seen as one channel: the given ones, then its spatial sizes. */
function withSpace({ graph }: RuleContext, value: Value, sizes: readonly number[]): Value {
  const space = graph.node("Shape", [value], { start: 2 });
  return graph.node("Concat", [integers(graph, sizes), space], { axis: 0 });
}

/** How many elements of x each window holds; padding counts only where the node says so. */
function windowCounts(
  context: RuleContext,
  x: Value,
  kernel: Value,
  window: Window,
): Value | number {
  const { graph, node } = context;
  const isPadded = window.pads.some((pad) => pad !== 0);
  if (!isPadded || intOf(node, "count_include_pad", 0) === 1) {
    return window.kernel.reduce((product, size) => product * size, 1);
  }
  const { kernel: kernel_shape, strides, dilations, pads } = window;
  const ones = filled(graph, withSpace(context, x, [1, 1]), x, 1);
  return graph.node("Conv", [ones, kernel], { kernel_shape, strides, dilations, pads });
}

/** Gradients of pools. d = dy. */
export const poolingRules = {
  // the mean of each window: d / n to every element of it
  AveragePool: {
    backward(context, _outputs, [d]) {
      const { graph, inputs } = context;
      const [x] = inputs;
      if (!x || !d) return [];
      refuseCeilMode(context);
      const window = windowOf(context, x, kernelSizes(context, undefined));
      const { kernel: kernel_shape, strides, dilations, pads } = window;
      const kernel = filled(graph, integers(graph, [1, 1, ...kernel_shape]), x, 1);
      const share = new Arithmetic(graph).div(d, windowCounts(context, x, kernel, window));
      // Channels are images of their own, since one kernel of ones serves them all.
      const images = graph.node("Reshape", [share, withSpace(context, d, [-1, 1])]);
      const spread = graph.node("ConvTranspose", [images, kernel], {
        kernel_shape,
        strides,
        dilations,
        pads,
        output_padding: outputPadding(context, x, d, window),
      });
      return [reshapeLike(graph, spread, x)];
    },
  },
  // the mean of a channel: d / n to every element of it
  GlobalAveragePool: {
    backward({ graph, inputs: [x] }, [y], [d]) {
      if (!x || !y || !d) return [];
      const m = new Arithmetic(graph);
      return [expandLike(graph, m.div(d, foldedSize(m, x, y)), x)];
    },
  },
  // the largest of a channel: d to it, shared out among equals
  GlobalMaxPool: {
    backward(context, [y], [d]) {
      const { graph, inputs } = context;
      const [x] = inputs;
      if (!x || !y || !d) return [];
      const m = new Arithmetic(graph);
      const isLargest = m.equal(x, y);
      const space = integers(graph, axesFrom(2, rankOf(context, x)));
      const count = graph.node("ReduceSum", [m.indicator(isLargest, d), space]);
      return [m.where(isLargest, m.div(d, count), 0)];
    },
  },
  MaxPool: maxPoolRule,
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
