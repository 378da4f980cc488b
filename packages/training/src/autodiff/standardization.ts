import type { GraphBuilder, Value } from "@understudy/onnx";
import { type Arithmetic, integers } from "./arithmetic.ts";
import { axesFrom } from "./shapes.ts";

/** z = (x - mean) / deviation over some axes, and 1 / deviation; with the variance over n, not n - 1. */
export function standardize(m: Arithmetic, x: Value, axes: readonly number[], epsilon: number) {
  const mean = meanOver(m, x, axes);
  const centred = m.sub(x, mean);
  const variance = meanOver(m, m.square(centred), axes);
  const inverse = m.map("Reciprocal", m.map("Sqrt", m.add(variance, epsilon)));
  return { mean, variance, inverse, z: m.mul(centred, inverse) };
}

/** dx of z = (x - mean) / deviation, given d = dz: (d - mean d - z mean(d z)) / deviation. */
export function throughStandardization(
  m: Arithmetic,
  {
    z,
    inverse,
    d,
    axes,
  }: {
    readonly z: Value;
    readonly inverse: Value;
    readonly d: Value;
    readonly axes: readonly number[];
  },
): Value {
  const centred = m.sub(d, meanOver(m, d, axes));
  return m.mul(m.sub(centred, m.mul(z, meanOver(m, m.mul(d, z), axes))), inverse);
}

/** A list with a number for each channel, in a shape that broadcasts to [batch, channels, …space]. */
export function perChannel(graph: GraphBuilder, list: Value, rank: number): Value {
  if (rank === 2) return list;
  return graph.node("Unsqueeze", [list, integers(graph, axesFrom(1, rank - 1))]);
}

function meanOver(m: Arithmetic, value: Value, axes: readonly number[]): Value {
  return m.graph.node("ReduceMean", [value, integers(m.graph, axes)]);
}
