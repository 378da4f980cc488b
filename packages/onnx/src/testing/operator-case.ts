import type { GraphBuilder } from "../builder/graph-builder.ts";
import type { Value } from "../builder/value.ts";
import { tensor } from "../tensor.ts";
import type { OrtInput } from "./run-in-ort.ts";

/** One use of an operator: the inputs that ONNX Runtime gets, and the nodes that use them. */
export interface OperatorCase {
  readonly feeds: readonly OrtInput[];
  readonly opset?: number;
  /** False where the data decide on the shape, so that inference cannot know all of it. */
  readonly exact?: boolean;
  build(graph: GraphBuilder, inputs: readonly Value[]): Value | readonly Value[];
}

/** A case with one node: plain attributes, and constants after the inputs. */
export function oneNode(
  opType: string,
  feeds: readonly OrtInput[],
  attributes: Parameters<GraphBuilder["node"]>[2] = {},
  options: {
    readonly constants?: readonly (OrtInput | undefined)[];
    readonly outputs?: number;
    readonly opset?: number;
    readonly exact?: boolean;
  } = {},
): OperatorCase {
  return {
    feeds,
    ...(options.opset === undefined ? {} : { opset: options.opset }),
    ...(options.exact === undefined ? {} : { exact: options.exact }),
    build: (graph, inputs) => {
      const constants = (options.constants ?? []).map((input) => input && constant(graph, input));
      const all = [...inputs, ...constants];
      return graph.node(opType, all, attributes, { outputs: options.outputs ?? 1 });
    },
  };
}

export function constant(graph: GraphBuilder, input: OrtInput): Value {
  return graph.constant(tensor(input.type, input.dims, input.data as never));
}

/** Floats with no two alike, between -1 and 1. */
export function f32(...dims: readonly number[]): OrtInput {
  const count = dims.reduce((product, dim) => product * dim, 1);
  const data = Array.from({ length: count }, (_, i) => Math.sin(i * 1.7 + 0.3));
  return { type: "float32", dims, data };
}

/** Floats of at least 0.1, for logarithms and the like. */
export function positive(...dims: readonly number[]): OrtInput {
  const input = f32(...dims);
  return { ...input, data: input.data.map((value) => 1.1 + Number(value)) };
}

/** A list of 64-bit integers. */
export function i64(...data: readonly number[]): OrtInput {
  return { type: "int64", dims: [data.length], data };
}

/** One number without axes. */
export function single(type: OrtInput["type"], value: number): OrtInput {
  return { type, dims: [], data: [value] };
}

/** Every other element true. */
export function bools(...dims: readonly number[]): OrtInput {
  const count = dims.reduce((product, dim) => product * dim, 1);
  return { type: "bool", dims, data: Array.from({ length: count }, (_, i) => i % 2) };
}

/** The same elements in other dims. */
export function shaped(input: OrtInput, ...dims: readonly number[]): OrtInput {
  return { ...input, dims };
}

/** Small whole numbers of any type. */
export function counts(type: OrtInput["type"], ...dims: readonly number[]): OrtInput {
  const count = dims.reduce((product, dim) => product * dim, 1);
  return { type, dims, data: Array.from({ length: count }, (_, i) => (i * 3) % 7) };
}
