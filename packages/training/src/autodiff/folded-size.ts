import { elementCount, type Shape, type Value } from "@understudy/onnx";
import { type Arithmetic, floatTypeOf } from "./arithmetic.ts";
import { isKnown } from "./shapes.ts";

/**
 * How many elements of x go into one of y, of which each axis is that of x or 1: a number where the sizes
 * say so, else a float of the type of x.
 */
export function foldedSize({ graph }: Arithmetic, x: Value, y: Value): Value | number {
  const sizes = foldedSizes(graph.shapeOf(x), graph.shapeOf(y));
  if (sizes !== undefined) return elementCount(sizes);
  const count = graph.node("Div", [graph.node("Size", [x]), graph.node("Size", [y])]);
  return graph.node("Cast", [count], { to: floatTypeOf(graph, x) });
}

/** The sizes of the axes that became 1, where they and all others are known well enough to tell. */
function foldedSizes(before: Shape | undefined, after: Shape | undefined) {
  if (isKnown(before) && after?.length === 0) return before;
  if (before === undefined || before.length !== after?.length) return undefined;
  const folded = before.filter((dim, axis) => dim === undefined || dim !== after[axis]);
  return isKnown(folded) ? folded : undefined;
}
