import { decodeModel } from "@understudy/onnx";
import type { GraphRunner } from "../graph-runner.ts";
import { type EvaluationResult, type ScoreModelOptions, scoreModel } from "./score-model.ts";

/** Records that go through a model at once. */
const batchSize = 256;

/** Loads an ONNX file as it is served and measures it on records. */
export async function measureModel({
  model,
  runner,
  ...options
}: Omit<ScoreModelOptions, "graph" | "inputs" | "outputs" | "batchSize"> & {
  readonly model: Uint8Array;
  readonly runner: GraphRunner;
}): Promise<EvaluationResult> {
  const { graph } = decodeModel(model);
  await using loaded = await runner.load(model);
  return await scoreModel({
    ...options,
    graph: loaded,
    inputs: graph.inputs.map(({ name }) => name),
    outputs: graph.outputs.map(({ name }) => name),
    batchSize,
  });
}
