import type { Value } from "@understudy/onnx";
import { type Arithmetic, integers } from "./arithmetic.ts";

/*
 * Functions whose bytes do not depend on the number of threads.
 *
 * The kernels of ONNX Runtime 1.30 for Log, Softplus, Elu, Selu, Celu and Mish take several elements at
 * once, and the last few of each thread's share one by one, which rounds otherwise. Those of Exp, Tanh
 * and what else the rules use do not.
 */

/** ln x. A reduction takes the elements one by one, here of an axis of size 1. */
export function logarithm({ graph }: Arithmetic, x: Value): Value {
  const last = integers(graph, [-1]);
  const single = graph.node("Unsqueeze", [x, last]);
  return graph.node("ReduceLogSum", [single, last], { keepdims: 0 });
}

/** ln(1 + e^x) = max(x, 0) + ln(1 + e^-|x|), where nothing overflows. */
export function softplus(m: Arithmetic, x: Value): Value {
  const small = m.map("Exp", m.map("Neg", m.map("Abs", x)));
  return m.add(m.map("Relu", x), logarithm(m, m.add(small, 1)));
}

/** max(0, x) + min(0, alpha (e^(x / width) - 1)), times gamma: Elu, Selu and Celu. */
export function exponentialUnit(
  m: Arithmetic,
  x: Value,
  { alpha, width = 1, gamma = 1 }: { alpha: number; width?: number; gamma?: number },
): Value {
  const below = m.graph.node("Min", [x, m.number(0, x)]);
  const curve = m.sub(m.map("Exp", width === 1 ? below : m.div(below, width)), 1);
  const unit = m.where(m.greater(x, 0), x, alpha === 1 ? curve : m.mul(curve, alpha));
  return gamma === 1 ? unit : m.mul(unit, gamma);
}
