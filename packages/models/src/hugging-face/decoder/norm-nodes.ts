import { float, type GraphBuilder, int, tensor, type Value } from "@understudy/onnx";
import type { DecoderConfig } from "./decoder-config.ts";
import type { NormWeights } from "./decoder-weights.ts";
import { microsoft } from "./linear-nodes.ts";

/**
 * Rows of float32[rows, width] normalised: by their root mean square (Zhang and Sennrich, 2019), or,
 * where the weights have a bias, by mean and variance (Ba et al., 2016).
 */
export function normalise(
  graph: GraphBuilder,
  { epsilon }: DecoderConfig,
  name: string,
  hidden: Value,
  weights: NormWeights,
): Value {
  const { scale, bias } = constants(graph, name, weights);
  const attributes = { axis: -1, epsilon };
  if (bias !== undefined) {
    return graph.node("LayerNormalization", [hidden, scale, bias], attributes, { name });
  }
  // ONNX Runtime registers it under ONNX's own domain.
  return graph.node(
    "SimplifiedLayerNormalization",
    [hidden, scale],
    { axis: int(-1), epsilon: float(epsilon) },
    { name },
  );
}

/** The sum of a residual stream with what a block adds to it, and that sum normalised. */
export function addAndNormalise(
  graph: GraphBuilder,
  { epsilon }: DecoderConfig,
  name: string,
  parts: {
    readonly hidden: Value;
    readonly added: Value;
    /** Of the block's last map. */
    readonly bias: Float32Array | undefined;
    readonly weights: NormWeights;
  },
): { readonly sum: Value; readonly normal: Value } {
  const { hidden, added } = parts;
  const { scale, bias: shift } = constants(graph, name, parts.weights);
  const bias =
    parts.bias &&
    graph.initializer(`${name}_added_bias`, tensor("float32", [parts.bias.length], parts.bias));
  // The second and third output are statistics, which training would want.
  const options = { name, ...microsoft, outputs: 4 } as const;
  const [normal, , , sum] =
    shift === undefined
      ? graph.node(
          "SkipSimplifiedLayerNormalization",
          [hidden, added, scale, bias],
          { epsilon: float(epsilon) },
          options,
        )
      : graph.node(
          "SkipLayerNormalization",
          [hidden, added, scale, shift, bias],
          { epsilon: float(epsilon) },
          options,
        );
  return { sum, normal };
}

function constants(graph: GraphBuilder, name: string, { scale, bias }: NormWeights) {
  const constant = (suffix: string, data: Float32Array) =>
    graph.initializer(`${name}_${suffix}`, tensor("float32", [data.length], data));
  return {
    scale: constant("scale", scale),
    bias: bias && constant("shift", bias),
  };
}
