import type { GraphBuilder, Value } from "@understudy/onnx";
import { intOf, intsOf, textOf } from "./attributes.ts";
import { refuse } from "./refuse.ts";
import type { RuleContext } from "./rule.ts";

/** How a window moves over the spatial axes, with `auto_pad` worked out. */
export interface Window {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** Before each axis, then behind each axis. */
  readonly pads: readonly number[];
}

/** The window of a convolution or pool over x, whose kernel has these sizes. */
export function windowOf(
  { graph, node }: RuleContext,
  x: Value,
  kernel: readonly number[],
): Window {
  const ones = kernel.map(() => 1);
  const strides = intsOf(node, "strides") ?? ones;
  const dilations = intsOf(node, "dilations") ?? ones;
  const zeros = [...kernel, ...kernel].map(() => 0);
  const autoPad = textOf(node, "auto_pad", "NOTSET");
  if (autoPad === "NOTSET") {
    return { kernel, strides, dilations, pads: intsOf(node, "pads") ?? zeros };
  }
  if (autoPad === "VALID") return { kernel, strides, dilations, pads: zeros };
  // SAME: as many steps as the input has strides, and the odd one of the padding before or behind.
  const totals = kernel.map((size, axis) => {
    const [stride, dilation] = [strides[axis] ?? 1, dilations[axis] ?? 1];
    const length = spatialSizes(graph, x)[axis];
    if (typeof length !== "number") {
      return refuse(
        node,
        `auto_pad is ${autoPad}, and axis ${axis + 2} has no known size; give pads`,
      );
    }
    const steps = Math.ceil(length / stride);
    return Math.max(0, (steps - 1) * stride + (size - 1) * dilation + 1 - length);
  });
  const larger = totals.map((total) => Math.ceil(total / 2));
  const smaller = totals.map((total) => Math.floor(total / 2));
  const pads = autoPad === "SAME_UPPER" ? [...smaller, ...larger] : [...larger, ...smaller];
  return { kernel, strides, dilations, pads };
}

/** The sizes after batch and channels. */
export function spatialSizes(graph: GraphBuilder, value: Value) {
  return graph.shapeOf(value)?.slice(2) ?? [];
}

/** The sizes of the kernel: from the weights, or the attribute. */
export function kernelSizes(
  { graph, node }: RuleContext,
  weights: Value | undefined,
): readonly number[] {
  const given = intsOf(node, "kernel_shape");
  const sizes = given ?? (weights && graph.shapeOf(weights)?.slice(2));
  if (sizes?.every((size) => typeof size === "number")) return sizes;
  return refuse(node, "the size of its kernel is not known");
}

/** What a transposed convolution must add behind each axis, to give the sizes of x again. */
export function outputPadding(context: RuleContext, x: Value, d: Value, window: Window) {
  const [whole, steps] = [spatialSizes(context.graph, x), spatialSizes(context.graph, d)];
  return window.kernel.map((size, axis) => {
    const [stride, dilation] = [window.strides[axis] ?? 1, window.dilations[axis] ?? 1];
    if (stride === 1) return 0;
    const [length, count] = [whole[axis], steps[axis]];
    if (typeof length !== "number" || typeof count !== "number") {
      return refuse(context.node, `with strides, the size of axis ${axis + 2} has to be known`);
    }
    const padding = (window.pads[axis] ?? 0) + (window.pads[axis + window.kernel.length] ?? 0);
    return length + padding - ((count - 1) * stride + (size - 1) * dilation + 1);
  });
}

/** Refuses `ceil_mode`, with which a last window may lie partly outside. */
export function refuseCeilMode({ node }: RuleContext): void {
  if (intOf(node, "ceil_mode", 0) !== 0) {
    refuse(node, "ceil_mode is 1; expected 0 (with pads, where the last window is wanted)");
  }
}
