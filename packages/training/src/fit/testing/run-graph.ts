import { encodeModel, GraphBuilder, type Value } from "@understudy/onnx";
import type { RunTensor } from "../../graph-runner.ts";
import { ortRunner } from "../../testing/ort-runner.ts";

/** A float32 tensor of plain numbers. */
export function floats(shape: readonly number[], values: Iterable<number>): RunTensor {
  return { dataType: "float32", shape, data: Float32Array.from(values) };
}

/** An int32 tensor of plain numbers. */
export function integers(shape: readonly number[], values: Iterable<number>): RunTensor {
  return { dataType: "int32", shape, data: Int32Array.from(values) };
}

/** Builds a graph over the given inputs, runs it once, and gives its outputs as plain numbers. */
export async function runGraph(
  feeds: Readonly<Record<string, RunTensor>>,
  define: (
    graph: GraphBuilder,
    inputs: Readonly<Record<string, Value>>,
  ) => Readonly<Record<string, Value>>,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const graph = new GraphBuilder({ name: "tested" });
  const inputs = Object.entries(feeds).map(([name, { dataType, shape }]) => [
    name,
    graph.input(name, dataType, shape),
  ]);
  const outputs = define(graph, Object.fromEntries(inputs));
  for (const [name, value] of Object.entries(outputs)) graph.output(name, value);
  await using loaded = await ortRunner().load(encodeModel(graph.build()));
  const results = await loaded.run(feeds, Object.keys(outputs));
  return Object.fromEntries(
    Object.entries(results).map(([name, { data }]) => [name, Array.from(data, Number)]),
  );
}
