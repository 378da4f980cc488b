import type { GraphBuilder, Value } from "@understudy/onnx";
import type { Field, FieldBatch } from "../data/records.ts";
import type { RunTensor } from "../graph-runner.ts";

/**
 * Makes fields inputs of a graph, under their names, with a symbolic `batch` in front. Float64
 * fields come in as float32.
 */
export function addFieldInputs(
  graph: GraphBuilder,
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, Value>> {
  const inputs = Object.entries(fields).map(([name, { dataType, shape }]) => {
    const type = dataType === "float64" ? "float32" : dataType;
    return [name, graph.input(name, type, ["batch", ...shape])];
  });
  return Object.fromEntries(inputs);
}

/** What was read of a field, as such an input takes it. */
export function fieldTensor(data: FieldBatch, shape: readonly number[]): RunTensor {
  if (data instanceof Float64Array) {
    return { dataType: "float32", shape, data: Float32Array.from(data) };
  }
  if (data instanceof Float32Array) return { dataType: "float32", shape, data };
  if (data instanceof Int32Array) return { dataType: "int32", shape, data };
  return { dataType: "uint8", shape, data };
}
