import { type GraphBuilder, tensor, type Value } from "@understudy/onnx";
import { SourceFormatError } from "./converter.ts";
import type { Weights } from "./tensorflow-weights.ts";

/** Where the weights and constants of the source graph are named. */
export const scopes = {
  graph: "module_apply_default/Encoder_en/",
  encoder: "module_apply_default/Encoder_en/KonaTransformer/",
  stack: "module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/",
  variables: "module/Encoder_en/",
} as const;

/** x W + b. Kernels of 1x1 convolutions have two leading axes of size 1, which are dropped. */
export function dense(
  graph: GraphBuilder,
  weights: Weights,
  input: Value,
  kernelName: string,
  biasName: string,
  label: string,
): Value {
  const kernel = weights.floats(kernelName);
  const [rows, columns] = kernel.shape.slice(-2);
  if (rows === undefined || columns === undefined || rows * columns !== kernel.data.length) {
    throw new SourceFormatError(`the weight "${kernelName}" is not a matrix`);
  }
  const bias = weights.floats(biasName, [columns]);
  const matrix = tensor("float32", [rows, columns], kernel.data);
  const product = graph.node(
    "MatMul",
    [input, graph.initializer(`${label}_kernel`, matrix)],
    {},
    { name: `${label}_matmul` },
  );
  const offset = graph.initializer(`${label}_bias`, tensor("float32", [columns], bias.data));
  return graph.node("Add", [product, offset], {}, { name: label });
}

/** A list of axes, as an input of a node. */
export function axes(graph: GraphBuilder, ...values: number[]): Value {
  return graph.constant(tensor("int64", [values.length], values), "axes");
}
