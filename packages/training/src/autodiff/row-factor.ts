import type { GraphBuilder, Value } from "@understudy/onnx";

/** A value as `factor` times `rows`. */
interface Factored {
  /** [rows, columns], with any further axes. */
  readonly rows: Value;
  /** One number, or one for each row, in a shape that broadcasts: of a matrix [rows, 1]. */
  readonly factor: Value;
}

const factored = new WeakMap<Value, Factored>();

/**
 * `factor` times `rows`, of which `factoredOf` tells afterwards what it is made of: a product may then rather
 * have the factor on a side that is smaller.
 */
export function timesRows(graph: GraphBuilder, { rows, factor }: Factored): Value {
  const product = graph.node("Mul", [rows, factor]);
  factored.set(product, { rows, factor });
  return product;
}

/** What a value is made of that `timesRows` gave; else undefined. */
export function factoredOf(value: Value): Factored | undefined {
  return factored.get(value);
}
