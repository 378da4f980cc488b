import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { GraphMode } from "../fit/network.ts";

/** Where a layer adds its nodes, and what it may use there. */
export interface LayerScope {
  readonly graph: GraphBuilder;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly mode: GraphMode;
}

/** The parameter of this name. */
export function parameterOf({ parameters }: LayerScope, name: string): Value {
  const value = parameters[name];
  if (value === undefined) throw new RangeError(`The network has no parameter '${name}'.`);
  return value;
}

/** A float32 scalar. */
export function number(graph: GraphBuilder, value: number): Value {
  return graph.constant(scalar("float32", value), "number");
}

/** A list of int64, such as the axes or the sizes that an operator takes. */
export function list(graph: GraphBuilder, values: readonly number[]): Value {
  return graph.constant(tensor("int64", [values.length], values), "list");
}

/** A value in another shape; 0 keeps a size, -1 is what is left over. */
export function reshape(graph: GraphBuilder, value: Value, shape: readonly number[]): Value {
  return graph.node("Reshape", [value, list(graph, shape)]);
}
