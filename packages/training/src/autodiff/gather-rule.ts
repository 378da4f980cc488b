import { tensor, type Value } from "@understudy/onnx";
import { integers, scalarConstant } from "./arithmetic.ts";
import { intOf } from "./attributes.ts";
import type { GradientRule } from "./rule.ts";
import { scatterAdd, scatterFlat } from "./scatter.ts";
import { axesFrom, axisOf, isKnown, rankOf, shapeNode } from "./shapes.ts";

const MAX_INT32 = 2 ** 31 - 1;

/** y = x[…, indices, …]: each row's gradient is added to where the row came from. */
export const gatherRule: GradientRule = {
  backward(context, _outputs, [d]) {
    const { graph, node, inputs } = context;
    const [x, indices] = inputs;
    if (!x || !indices || !d) return [];
    const rank = rankOf(context, x);
    const axis = axisOf(context, x, intOf(node, "axis", 0));
    const flat = graph.node("Reshape", [indices, integers(graph, [-1])]);
    const behind = rank - axis - 1;
    const row = graph.shapeOf(x)?.slice(1);
    if (axis === 0 && isKnown(row)) return [scatterFlat(graph, x, placesOfRows(flat, row), d)];
    // The indices as one axis, in the place of the axis that they choose from, repeated along the others.
    const aligned =
      behind === 0
        ? flat
        : graph.node("Unsqueeze", [flat, integers(graph, axesFrom(1, 1 + behind))]);
    const shape = shapeWith(axis, flat);
    const updates = graph.node("Reshape", [d, shape]);
    return [scatterAdd(graph, x, graph.node("Expand", [aligned, shape]), updates, axis)];

    /**
     * Where in x, counted through its flattened form, each element of the chosen rows is. One list of places is
     * scattered in two thirds of the time that indices of two axes take, and sooner still as int32, where that
     * holds them all.
     */
    function placesOfRows(rows: Value, sizes: readonly number[]): Value {
      const width = sizes.reduce((product, size) => product * size, 1);
      const height = x && graph.shapeOf(x)?.[0];
      const isSmall = typeof height === "number" && height * width <= MAX_INT32;
      const dataType = isSmall ? "int32" : "int64";
      const whole = graph.node("Cast", [rows], { to: dataType });
      const starts = graph.node("Mul", [whole, scalarConstant(graph, dataType, width)]);
      const columns = Array.from({ length: width }, (_, column) => column);
      return graph.node("Add", [
        graph.node("Unsqueeze", [starts, integers(graph, [1])]),
        graph.constant(tensor(dataType, [width], columns), "columns"),
      ]);
    }

    /** The shape of x, with the number of indices in the place of one size. */
    function shapeWith(at: number, list: Value): Value {
      const count = graph.node("Shape", [list]);
      const sizes = (start: number, end: number): readonly Value[] => {
        if (start === end || x === undefined) return [];
        const known = graph.shapeOf(x)?.slice(start, end);
        if (isKnown(known)) return [integers(graph, known)];
        return [
          graph.node("Slice", [
            shapeNode(graph, x),
            integers(graph, [start]),
            integers(graph, [end]),
          ]),
        ];
      };
      const parts = [...sizes(0, at), count, ...sizes(at + 1, rank)];
      return parts.length === 1 ? count : graph.node("Concat", parts, { axis: 0 });
    }
  },
};
