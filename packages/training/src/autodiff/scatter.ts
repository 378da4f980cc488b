import type { GraphBuilder, Value } from "@understudy/onnx";
import { integers, scalarConstant } from "./arithmetic.ts";
import { filled, isKnown, reshapeLike, shapeNode, zerosLike } from "./shapes.ts";

/**
 * Zeros of the shape of `like`, with each update added where its index says, along one axis.
 *
 * By ScatterElements, whose sums come in one order on any number of threads. ScatterND's do not: with
 * repeated indices its threads overwrite each other (ONNX Runtime 1.30).
 */
export function scatterAdd(
  graph: GraphBuilder,
  like: Value,
  indices: Value,
  updates: Value,
  axis: number,
): Value {
  return graph.node("ScatterElements", [zerosLike(graph, like), indices, updates], {
    axis,
    reduction: "add",
  });
}

/**
 * The gradient of an operator that only moves elements: `move` does with the numbers of the elements
 * of x what the operator does with the elements, and each gradient is added where its number says.
 */
export function scatterMoved(
  graph: GraphBuilder,
  x: Value,
  gradient: Value,
  move: (positions: Value) => Value,
): Value {
  const whole = (value: number) => scalarConstant(graph, "int64", value);
  const count = graph.node("Size", [x]);
  const numbers = graph.node("Range", [whole(0), count, whole(1)]);
  const moved = move(graph.node("Reshape", [numbers, shapeNode(graph, x)]));
  return scatterFlat(graph, x, moved, gradient);
}

/** Adds each gradient to the element of x, counted through its flattened form, that its index names. */
export function scatterFlat(graph: GraphBuilder, x: Value, indices: Value, gradient: Value): Value {
  const list = integers(graph, [-1]);
  const shape = graph.shapeOf(x);
  const size = isKnown(shape)
    ? integers(graph, [shape.reduce((product, dim) => product * dim, 1)])
    : graph.node("Reshape", [graph.node("Size", [x]), list]);
  const updates = [indices, gradient].map((value) => graph.node("Reshape", [value, list]));
  const flat = graph.node("ScatterElements", [filled(graph, size, gradient, 0), ...updates], {
    axis: 0,
    reduction: "add",
  });
  return reshapeLike(graph, flat, x);
}
