import type { Parameter } from "@understudy/training";
import type { NetworkShape } from "./shape.ts";

/** Numbers from 0 (included) to 1. */
export type Draw = () => number;

/**
 * The parameters of the network, at first: matrices are [inputs, outputs], drawn from a normal
 * distribution of deviation 0.02, and smaller by √(2 · layers) where a matrix ends a residual branch
 * (A. Radford et al., 2019). The matrices of queries, keys and values are one, and so are those of the
 * gate and of what it lets through: a product less.
 */
export function initialParameters(
  shape: NetworkShape,
  draw: Draw,
): Readonly<Record<string, Parameter>> {
  const { width, layers, heads, kvHeads, headWidth, hidden } = shape;
  const ending = DEVIATION / Math.sqrt(2 * layers);
  const parameters: Record<string, Parameter> = {
    embedding: { ...matrix(shape.vocabularySize, width, DEVIATION, draw), isHiddenMatrix: false },
    final_norm: ones(width),
  };
  for (let layer = 0; layer < layers; layer++) {
    Object.assign(parameters, {
      [`${layer}_attention_norm`]: ones(width),
      [`${layer}_qkv`]: matrix(width, (heads + 2 * kvHeads) * headWidth, DEVIATION, draw),
      [`${layer}_out`]: matrix(heads * headWidth, width, ending, draw),
      [`${layer}_ffn_norm`]: ones(width),
      [`${layer}_gate_up`]: matrix(width, 2 * hidden, DEVIATION, draw),
      [`${layer}_down`]: matrix(hidden, width, ending, draw),
    });
  }
  return parameters;
}

const DEVIATION = 0.06;

function matrix(rows: number, columns: number, deviation: number, draw: Draw): Parameter {
  const initial = Float32Array.from({ length: rows * columns }, () => deviation * normal(draw));
  return { shape: [rows, columns], initial, trainable: true, decays: true, isHiddenMatrix: true };
}

function ones(width: number): Parameter {
  return {
    shape: [width],
    initial: new Float32Array(width).fill(1),
    trainable: true,
    decays: false,
  };
}

/** A draw from the standard normal distribution (G. Box and M. Muller, 1958). */
function normal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
