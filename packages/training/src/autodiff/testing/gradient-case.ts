import {
  elementCount,
  type GraphBuilder,
  type InlineTensor,
  tensor,
  type Value,
} from "@understudy/onnx";
import type { RunTensor } from "../../graph-runner.ts";
import type { GradientInput } from "../../testing/check-gradient.ts";

/** One use of an operator whose gradients are compared with differences. */
export interface GradientCase {
  readonly inputs: readonly GradientInput[];
  readonly forward: (graph: GraphBuilder, inputs: readonly Value[]) => Value | readonly Value[];
  readonly seed?: bigint;
  /** False where the rule needs sizes: with none known it should be `not_differentiable`. */
  readonly open?: false;
}

interface OneNodeOptions {
  /** Inputs after the others that are constants of the graph. */
  readonly constants?: readonly (InlineTensor | undefined)[];
  readonly outputs?: number;
  readonly seed?: bigint;
  readonly open?: false;
}

/** A case with one node. */
export function oneNode(
  opType: string,
  inputs: readonly GradientInput[],
  attributes: Parameters<GraphBuilder["node"]>[2] = {},
  { constants = [], outputs = 1, seed, open }: OneNodeOptions = {},
): GradientCase {
  return {
    inputs,
    ...(seed === undefined ? {} : { seed }),
    ...(open === undefined ? {} : { open }),
    forward: (graph, values) => {
      const all = [...values, ...constants.map((held) => held && graph.constant(held))];
      return graph.node(opType, all, attributes, { outputs });
    },
  };
}

/** Floats with no two alike, between -1 and 1; with another phase for another start. */
export function f32(...shape: readonly number[]): GradientInput {
  return floats(shape, (at) => Math.sin(at * 1.7 + 0.3 + 0.37 * shape.length));
}

/** Floats from 0.1 to 2.1, for logarithms and the like. */
export function positive(...shape: readonly number[]): GradientInput {
  return floats(shape, (at) => 1.1 + Math.sin(at * 1.7 + 0.3));
}

/** Floats between -0.9 and 0.9. */
export function inner(...shape: readonly number[]): GradientInput {
  return floats(shape, (at) => 0.9 * Math.sin(at * 1.7 + 0.3));
}

/** Floats between -3 and 3. */
export function wide(...shape: readonly number[]): GradientInput {
  return floats(shape, (at) => 3 * Math.sin(at * 1.7 + 0.3));
}

/** Just these floats. */
export function exactly(shape: readonly number[], values: readonly number[]): GradientInput {
  return floats(shape, (at) => values[at] ?? Number.NaN);
}

function floats(shape: readonly number[], valueAt: (at: number) => number): GradientInput {
  const data = Float32Array.from({ length: elementCount(shape) }, (_, at) => valueAt(at));
  return { tensor: { dataType: "float32", shape, data } };
}

/** With `batch` for the first axis, where the case is run with symbols. */
export function batched({ tensor: held, ...others }: GradientInput): GradientInput {
  return { ...others, tensor: held, shape: ["batch", ...held.shape.slice(1)] };
}

/** An input without a gradient. */
export function fixed(input: GradientInput): GradientInput {
  return { ...input, differentiated: false };
}

/** 64-bit integers as an input. */
export function whole(shape: readonly number[], values: readonly number[]): GradientInput {
  const held: RunTensor = { dataType: "int64", shape, data: BigInt64Array.from(values, BigInt) };
  return { tensor: held };
}

/** Bools as an input. */
export function bools(shape: readonly number[], values: readonly number[]): GradientInput {
  return { tensor: { dataType: "bool", shape, data: Uint8Array.from(values) } };
}

/** A list of 64-bit integers as a constant: axes, pads, a shape. */
export function i64(...values: readonly number[]): InlineTensor {
  return tensor("int64", [values.length], values);
}
