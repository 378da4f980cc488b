import { ints, tensorType, type Value } from "@understudy/onnx";
import { floatTypeOf } from "./arithmetic.ts";
import { intOf, intsOf, textOf, valueAttributes } from "./attributes.ts";
import { refuse } from "./refuse.ts";
import type { GradientRule, RuleContext } from "./rule.ts";
import { scatterFlat } from "./scatter.ts";

/** The largest of each window: d to it. The forward pass says where it was; of equals, the first. */
export const maxPoolRule: GradientRule = {
  forward({ graph, node, inputs }) {
    if (intOf(node, "storage_order", 0) !== 0) refuse(node, "storage_order is 1; expected 0");
    const outputs = graph.node("MaxPool", inputs, valueAttributes(node), { outputs: 2 });
    return { outputs, saved: outputs };
  },
  backward(context, _outputs, [d], [, indices]) {
    const { graph, inputs } = context;
    const [x] = inputs;
    if (!x || !d || !indices) return [];
    // Where windows overlap, one element may be the largest of several.
    if (!isTiling(context)) return [scatterFlat(graph, x, indices, d)];
    return [unpool(context, x, d, indices)];
  },
};

/** Each element of d where its index says, zeros elsewhere; a third of the time of a scatter. */
function unpool({ graph, node }: RuleContext, x: Value, d: Value, indices: Value): Value {
  const kernel = ints(intsOf(node, "kernel_shape") ?? []);
  const type = tensorType(floatTypeOf(graph, x), graph.shapeOf(x));
  return graph.node(
    "MaxUnpool",
    [d, indices, graph.node("Shape", [x])],
    { kernel_shape: kernel, strides: kernel },
    { types: [type] },
  );
}

/** Whether windows lie side by side, all of them within x, so that no element lies in two. */
function isTiling({ node }: RuleContext): boolean {
  const kernel = intsOf(node, "kernel_shape") ?? [];
  const ones = kernel.map(() => 1);
  const strides = intsOf(node, "strides") ?? ones;
  const dilations = intsOf(node, "dilations") ?? ones;
  return (
    kernel.every((size, axis) => size === strides[axis]) &&
    dilations.every((dilation) => dilation === 1) &&
    (intsOf(node, "pads") ?? []).every((pad) => pad === 0) &&
    !textOf(node, "auto_pad", "NOTSET").startsWith("SAME") &&
    intOf(node, "ceil_mode", 0) === 0
  );
}
