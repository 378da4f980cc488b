import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { StepSizes } from "./attention-mask.ts";
import { number, sizes } from "./linear-nodes.ts";
import type { RopeConfig } from "./rope-config.ts";

/** What every layer's queries and keys are rotated by in one step. */
export interface Rotation {
  readonly dims: number;
  /** float32[batch * sequence, dims / 2], a row a token. */
  readonly cosines: Value;
  readonly sines: Value;
  /** The row of each token: int64[batch, sequence]. */
  readonly rows: Value;
}

/** Eigen takes the last few numbers, where they fill no register, one by one and rounds them otherwise. */
const registerFloats = 16;

/** Computes the angles of a step's tokens, once for all layers. */
export function rotation(
  graph: GraphBuilder,
  { dims, frequencies, factor }: RopeConfig,
  positions: Value,
  step: StepSizes,
): Rotation {
  const half = dims / 2;
  const padded = Math.ceil(half / registerFloats) * registerFloats;
  const row = new Float32Array(padded);
  row.set(frequencies);
  const flat = graph.node("Reshape", [positions, sizes(graph, [-1, 1], "column")]);
  const angles = graph.node(
    "Mul",
    [
      graph.node("Cast", [flat], { to: "float32" }),
      graph.initializer("rotation_frequencies", tensor("float32", [1, padded], row)),
    ],
    {},
    { name: "angles" },
  );
  const turn = (operator: "Cos" | "Sin") => {
    const turned = graph.node(operator, [angles]);
    const scaled =
      factor === 1 ? turned : graph.node("Mul", [turned, number(graph, factor, "rotation_factor")]);
    if (padded === half) return scaled;
    const [start, end, axis] = [0, half, 1].map((value) => sizes(graph, [value], "bound"));
    return graph.node("Slice", [scaled, start, end, axis]);
  };
  const count = graph.node("Mul", [step.batch, step.sequence]);
  const rows = graph.node("Range", [
    graph.constant(scalar("int64", 0), "zero"),
    graph.node("Squeeze", [count]),
    graph.constant(scalar("int64", 1), "one"),
  ]);
  return {
    dims,
    cosines: turn("Cos"),
    sines: turn("Sin"),
    rows: graph.node("Reshape", [
      rows,
      graph.node("Concat", [step.batch, step.sequence], { axis: 0 }),
    ]),
  };
}
