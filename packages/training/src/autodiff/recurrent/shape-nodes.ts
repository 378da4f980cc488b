import { type GraphBuilder, tensor, type Value } from "@understudy/onnx";

/** An int64 list as a constant: axes, sizes, a shape. */
export function sizes(graph: GraphBuilder, values: readonly number[]): Value {
  return graph.constant(tensor("int64", [values.length], values), "sizes");
}

/** Parts of the given sizes along an axis; the value itself where there is one part. */
export function split(
  graph: GraphBuilder,
  value: Value,
  parts: readonly number[],
  axis: number,
): readonly Value[] {
  if (parts.length === 1) return [value];
  return graph.node("Split", [value, sizes(graph, parts)], { axis }, { outputs: parts.length });
}

/** Parts put together along an axis; the part itself where there is one. */
export function join(graph: GraphBuilder, parts: readonly Value[], axis: number): Value {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : graph.node("Concat", parts, { axis });
}

/** Cuts a new axis out: `count` values without the axis. */
export function unstack(
  graph: GraphBuilder,
  value: Value,
  count: number,
  axis: number,
): readonly Value[] {
  const ones = new Array<number>(count).fill(1);
  return split(graph, value, ones, axis).map((part) =>
    graph.node("Squeeze", [part, sizes(graph, [axis])]),
  );
}

/** Puts values side by side along a new axis. */
export function stack(graph: GraphBuilder, values: readonly Value[], axis: number): Value {
  const parts = values.map((value) => graph.node("Unsqueeze", [value, sizes(graph, [axis])]));
  return join(graph, parts, axis);
}

/** The first two axes as one: [steps, batch, width] to [steps * batch, width]. */
export function rowsOf(graph: GraphBuilder, value: Value, width: number): Value {
  return graph.node("Reshape", [value, sizes(graph, [-1, width])]);
}

/** float32 zeros; `shape` is an int64 list. */
export function zeros(graph: GraphBuilder, shape: Value): Value {
  return graph.node("ConstantOfShape", [shape], { value: tensor("float32", [1], [0]) });
}

/** Pairs names with the values in their order. */
export function named<Name extends string, T>(
  names: readonly Name[],
  values: readonly T[],
): Readonly<Record<Name, T>> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<Name, T>;
}
