import { type GraphBuilder, scalar, type Value } from "@understudy/onnx";

export interface ClippedGradients {
  readonly gradients: Readonly<Record<string, Value>>;
  /** The norm over all of them together, before clipping: a float32 scalar. */
  readonly norm: Value;
}

/**
 * Scales gradients down so that the norm of all of them together is at most `maxNorm`:
 * g · maxNorm / max(‖g‖, maxNorm) (R. Pascanu, T. Mikolov and Y. Bengio, 2013).
 */
export function clipByGlobalNorm(
  graph: GraphBuilder,
  gradients: Readonly<Record<string, Value>>,
  maxNorm: number,
): ClippedGradients {
  const squares = Object.values(gradients).map((gradient) =>
    graph.node("ReduceSumSquare", [gradient], { keepdims: 0 }),
  );
  const norm = graph.node("Sqrt", [graph.node("Sum", squares)]);
  const limit = graph.constant(scalar("float32", maxNorm), "max_grad_norm");
  const factor = graph.node("Div", [limit, graph.node("Max", [norm, limit])]);
  const clipped = Object.entries(gradients).map(([name, gradient]) => [
    name,
    graph.node("Mul", [gradient, factor]),
  ]);
  return { gradients: Object.fromEntries(clipped), norm };
}
