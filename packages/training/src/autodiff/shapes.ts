import { type Dim, type GraphBuilder, type Shape, tensor, type Value } from "@understudy/onnx";
import { floatTypeOf, integers } from "./arithmetic.ts";
import { refuse } from "./refuse.ts";
import type { RuleContext } from "./rule.ts";

/** The shape of a value as an int64 list: a constant where it is known. */
export function shapeNode(graph: GraphBuilder, value: Value): Value {
  const shape = graph.shapeOf(value);
  return isKnown(shape) ? integers(graph, shape) : graph.node("Shape", [value]);
}

/** One size as an int64 list of length 1. */
export function sizeNode(graph: GraphBuilder, value: Value, axis: number): Value {
  const dim = graph.shapeOf(value)?.[axis];
  if (typeof dim === "number") return integers(graph, [dim]);
  return graph.node("Shape", [value], { start: axis, end: axis + 1 });
}

/** Whether every size is a number. */
export function isKnown(shape: Shape | undefined): shape is readonly number[] {
  return shape?.every((dim) => typeof dim === "number") ?? false;
}

/** Whether two shapes are certainly equal. */
function isSame(a: Shape | undefined, b: Shape | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.length === b.length &&
    a.every((dim, axis) => dim !== undefined && dim === b[axis])
  );
}

/** The number of axes of an input, or `not_differentiable` where inference does not know it. */
export function rankOf({ graph, node }: RuleContext, value: Value): number {
  const shape = graph.shapeOf(value);
  return shape?.length ?? refuse(node, `the number of axes of "${value.name}" is not known`);
}

/** An axis counted from the front. */
export function axisOf(context: RuleContext, value: Value, axis: number): number {
  return axis < 0 ? axis + rankOf(context, value) : axis;
}

/** The axes from one up to another, which is not among them. */
export function axesFrom(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** The same elements in the shape of another value. */
export function reshapeLike(graph: GraphBuilder, value: Value, like: Value): Value {
  if (isSame(graph.shapeOf(value), graph.shapeOf(like))) return value;
  return graph.node("Reshape", [value, shapeNode(graph, like)]);
}

/** A value repeated until it has the shape of another one. */
export function expandLike(graph: GraphBuilder, value: Value, like: Value): Value {
  if (isSame(graph.shapeOf(value), graph.shapeOf(like))) return value;
  return graph.node("Expand", [value, shapeNode(graph, like)]);
}

/** Zeros of the type and shape of another value. */
export function zerosLike(graph: GraphBuilder, like: Value): Value {
  return filled(graph, shapeNode(graph, like), like, 0);
}

/** One number everywhere, in the type of `like`; `shape` is an int64 list. */
export function filled(graph: GraphBuilder, shape: Value, like: Value, number: number): Value {
  const value = tensor(floatTypeOf(graph, like), [1], [number]);
  return graph.node("ConstantOfShape", [shape], { value });
}

/**
 * The sum over some axes.
 *
 * Over all but the last it is a product with ones, as ONNX Runtime reads columns two to five times as fast
 * that way as in a ReduceSum; with one thread and with two it gave the same bytes for all shapes tried.
 */
export function sumOver(
  graph: GraphBuilder,
  value: Value,
  axes: readonly number[],
  keepdims: boolean,
): Value {
  if (axes.length === 0) return value;
  const rank = graph.shapeOf(value)?.length;
  const isOfColumns = rank === axes.length + 1 && axes.every((axis, index) => axis === index);
  if (isOfColumns && !keepdims) {
    const rows = rowsOf(graph, value);
    const count = graph.node("Shape", [rows], { start: 0, end: 1 });
    return graph.node("MatMul", [filled(graph, count, value, 1), rows]);
  }
  return graph.node("ReduceSum", [value, integers(graph, axes)], { keepdims: keepdims ? 1 : 0 });
}

/** A matrix of all rows: the outer axes and the rows as one axis. */
export function rowsOf(graph: GraphBuilder, value: Value): Value {
  const shape = graph.shapeOf(value);
  if (shape?.length === 2) return value;
  const width = shape?.at(-1);
  return typeof width === "number"
    ? graph.node("Reshape", [value, integers(graph, [-1, width])])
    : graph.node("Flatten", [value], { axis: -1 });
}

/** The axes in another order. */
export function transpose(graph: GraphBuilder, value: Value, perm: readonly number[]): Value {
  if (perm.every((from, to) => from === to)) return value;
  return graph.node("Transpose", [value], { perm });
}

/** A matrix, or each of many, with rows and columns exchanged. */
export function transposeMatrix(graph: GraphBuilder, value: Value, rank: number): Value {
  const outer = Array.from({ length: rank - 2 }, (_, axis) => axis);
  return transpose(graph, value, [...outer, rank - 1, rank - 2]);
}

/** What broadcasting did to an axis: nothing, a repetition, or that only the run can tell. */
type Broadcast = "kept" | "repeated" | "undecided";

function broadcastOf(full: Dim, target: Dim): Broadcast {
  if (target === 1) return full === 1 ? "kept" : "repeated";
  if (typeof target === "number" || full === 1) return "kept";
  return target !== undefined && target === full ? "kept" : "undecided";
}

/**
 * Undoes broadcasting: sums a gradient over the axes along which the target was repeated.
 *
 * `full` is the shape after broadcasting. Which axes these are is decided here where sizes or names
 * tell (axes of one name are not repeated), and by the shapes at run time where they do not.
 */
export function unbroadcast(
  graph: GraphBuilder,
  gradient: Value,
  full: Shape | undefined,
  target: Value,
): Value {
  const wanted = graph.shapeOf(target);
  if (full === undefined || wanted === undefined)
    return unbroadcastAtRunTime(graph, gradient, target);
  const lead = full.length - wanted.length;
  const kinds = wanted.map((dim, axis) => broadcastOf(full[lead + axis], dim));
  if (kinds.includes("undecided")) return unbroadcastAtRunTime(graph, gradient, target);
  const added = Array.from({ length: lead }, (_, axis) => axis);
  const repeated = kinds.flatMap((kind, axis) => (kind === "repeated" ? [lead + axis] : []));
  if (repeated.length === 0) return sumOver(graph, gradient, added, false);
  if (lead === 0) return sumOver(graph, gradient, repeated, true);
  return reshapeLike(graph, sumOver(graph, gradient, [...added, ...repeated], false), target);
}

/** Sums over the axes where the target, with ones in front of its shape, has size 1. */
function unbroadcastAtRunTime(graph: GraphBuilder, gradient: Value, target: Value): Value {
  const wanted = shapeNode(graph, target);
  const missing = graph.node("Sub", [
    graph.node("Size", [graph.node("Shape", [gradient])]),
    graph.node("Size", [wanted]),
  ]);
  const ones = graph.node(
    "ConstantOfShape",
    [graph.node("Unsqueeze", [missing, integers(graph, [0])])],
    { value: tensor("int64", [1], [1]) },
  );
  const padded = graph.node("Concat", [ones, wanted], { axis: 0 });
  const isOne = graph.node("Equal", [padded, integers(graph, [1])]);
  const axes = graph.node("Reshape", [graph.node("NonZero", [isOne]), integers(graph, [-1])]);
  const attributes = { keepdims: 1, noop_with_empty_axes: 1 };
  return graph.node("Reshape", [graph.node("ReduceSum", [gradient, axes], attributes), wanted]);
}
