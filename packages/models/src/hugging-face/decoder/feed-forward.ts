import { float, type GraphBuilder, type Value } from "@understudy/onnx";
import type { Precision } from "../../manifest/manifest.ts";
import type { DecoderActivation, DecoderConfig } from "./decoder-config.ts";
import type { DecoderWeights, Linear } from "./decoder-weights.ts";
import { matrixConstant, microsoft, product } from "./linear-nodes.ts";

/** Units are filled up to a multiple of this: a block of weights, and a whole register. */
const unitMultiple = 32;

/**
 * The feed-forward network of a layer, without the bias of its last map, which is added with the
 * residual: float32[rows, width].
 *
 * In all families but gpt2 it is gated: down(activation(gate(x)) * up(x)) (Shazeer, "GLU Variants
 * Improve Transformer", 2020), with gate and up as one product.
 */
export function feedForward(
  graph: GraphBuilder,
  config: DecoderConfig,
  weights: DecoderWeights,
  layer: number,
  normal: Value,
  precision: Precision,
): { readonly value: Value; readonly bias: Float32Array | undefined } {
  const maps = config.family === "gpt2" ? 1 : 2;
  const filled = Math.ceil(config.inner / unitMultiple) * unitMultiple;
  const input = withMoreOutputs(weights.mlpInput(layer), maps, filled);
  const matrix = matrixConstant(graph, `layer_${layer}_mlp_input`, input, precision);
  const units = product(graph, normal, matrix, input.bias);
  let inner: Value;
  if (maps === 1) {
    inner = activate(graph, units, config.activation);
  } else {
    const [gate, up] = graph.node("Split", [units], { axis: -1, num_outputs: 2 }, { outputs: 2 });
    inner = graph.node("Mul", [activate(graph, gate, config.activation), up]);
  }
  const output = withMoreInputs(weights.mlpOutput(layer), filled);
  const last = matrixConstant(graph, `layer_${layer}_mlp_output`, output, precision);
  return { value: product(graph, inner, last), bias: output.bias };
}

function activate(graph: GraphBuilder, value: Value, activation: DecoderActivation): Value {
  switch (activation) {
    case "silu":
      return graph.node("QuickGelu", [value], { alpha: float(1) }, microsoft);
    case "gelu":
      return graph.node("Gelu", [value], { approximate: "none" });
    case "gelu_tanh":
      return graph.node("FastGelu", [value], {}, microsoft);
    case "relu":
      return graph.node("Relu", [value]);
    default:
      return activation satisfies never;
  }
}

/** Each of the maps that are stacked in `linear` with outputs that are always 0 behind its own. */
function withMoreOutputs(linear: Linear, maps: number, filled: number): Linear {
  const own = linear.outputs / maps;
  if (own === filled) return linear;
  const { inputs } = linear;
  const matrix = new Float32Array(maps * filled * inputs);
  const bias = linear.bias && new Float32Array(maps * filled);
  for (let map = 0; map < maps; map++) {
    const rows = linear.matrix.subarray(map * own * inputs, (map + 1) * own * inputs);
    matrix.set(rows, map * filled * inputs);
    if (linear.bias !== undefined) {
      bias?.set(linear.bias.subarray(map * own, (map + 1) * own), map * filled);
    }
  }
  return { outputs: maps * filled, inputs, matrix, bias };
}

/** A map that takes more inputs and pays no heed to them. */
function withMoreInputs({ outputs, inputs, matrix, bias }: Linear, filled: number): Linear {
  if (inputs === filled) return { outputs, inputs, matrix, bias };
  const wider = new Float32Array(outputs * filled);
  for (let row = 0; row < outputs; row++) {
    wider.set(matrix.subarray(row * inputs, (row + 1) * inputs), row * filled);
  }
  return { outputs, inputs: filled, matrix: wider, bias };
}
