import type { Shape, Value } from "@understudy/onnx";
import { integers } from "./arithmetic.ts";
import type { GradientRule, RuleContext } from "./rule.ts";
import { scatterMoved } from "./scatter.ts";
import { sizeNode } from "./shapes.ts";

/** Zeros around the gradient where whole runs were cut out; with other steps, by the elements' numbers. */
export const sliceRule: GradientRule = {
  backward(context, [y], [d]) {
    const { graph, inputs } = context;
    const [x, ...bounds] = inputs;
    if (!x || !y || !d) return [];
    const starts = startsOf(context, graph.shapeOf(x));
    if (starts === undefined) {
      const slice = (positions: Value) => graph.node("Slice", [positions, ...bounds]);
      return [scatterMoved(graph, x, d, slice)];
    }
    const before = starts.map(({ start }) => integers(graph, [start]));
    const after = starts.map(({ axis, start }) => {
      const sizes = [graph.shapeOf(x)?.[axis], graph.shapeOf(y)?.[axis]];
      const [whole, part] = sizes;
      if (typeof whole === "number" && typeof part === "number") {
        return integers(graph, [whole - start - part]);
      }
      const rest = graph.node("Sub", [sizeNode(graph, x, axis), sizeNode(graph, y, axis)]);
      return start === 0 ? rest : graph.node("Sub", [rest, integers(graph, [start])]);
    });
    const pads = graph.node("Concat", [...before, ...after], { axis: 0 });
    const axes = integers(
      graph,
      starts.map(({ axis }) => axis),
    );
    return [graph.node("Pad", [d, pads, undefined, axes])];
  },
};

/** Where each run starts, counted from the front; undefined unless all that is known, and all steps are 1. */
function startsOf(
  { constant, inputs }: RuleContext,
  shape: Shape | undefined,
): readonly { readonly axis: number; readonly start: number }[] | undefined {
  const isOpen = (input: number) => inputs[input] !== undefined && constant(input) === undefined;
  if (isOpen(3) || isOpen(4)) return undefined;
  const numbers = (input: number) => {
    const held = constant(input);
    return held?.dataType === "int64" || held?.dataType === "int32"
      ? Array.from(held.data, Number)
      : undefined;
  };
  const [starts, axes, steps] = [numbers(1), numbers(3), numbers(4)];
  if (shape === undefined || starts === undefined) return undefined;
  if (steps?.some((step) => step !== 1)) return undefined;
  const found = starts.map((given, index) => {
    const named = axes === undefined ? index : axes[index];
    if (named === undefined) return undefined;
    const axis = named < 0 ? named + shape.length : named;
    const size = shape[axis];
    if (typeof size === "number") {
      return { axis, start: Math.min(size, Math.max(0, given < 0 ? given + size : given)) };
    }
    return given < 0 ? undefined : { axis, start: given };
  });
  return found.every((run) => run !== undefined) ? found : undefined;
}
