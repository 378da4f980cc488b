import type { RunnableGraph, RunTensor } from "../graph-runner.ts";
import type { Split } from "../methods/method.ts";
import { measureOf } from "./network-graphs.ts";
import { addBatch, noExamples, type RunningSums } from "./running-means.ts";

export interface MeasureNetworkOptions {
  /** A graph of `buildNetworkEvaluation`, loaded. */
  readonly graph: RunnableGraph;
  readonly parameters: Readonly<Record<string, RunTensor>>;
  readonly indices: Split["indices"];
  readonly batchSize: number;
  readonly task: keyof typeof measureOf;
  /** Reads the records at some indices as the graph takes them. */
  feeds(indices: Uint32Array): Readonly<Record<string, RunTensor>>;
  /** When it aborts, measuring stops between two batches and throws its reason. */
  readonly signal: AbortSignal;
  breathe(): Promise<void>;
}

/** Runs a network in inference mode over data, a batch at a time, and adds up losses and errors. */
export async function measureNetwork(options: MeasureNetworkOptions): Promise<RunningSums> {
  const { graph, parameters, indices, batchSize, task, signal } = options;
  const fetches = ["loss", measureOf[task]];
  let sums = noExamples;
  for (let start = 0; start < indices.length; start += batchSize) {
    signal.throwIfAborted();
    const batch = indices.subarray(start, start + batchSize);
    const results = await graph.run({ ...options.feeds(batch), ...parameters }, fetches);
    const scalars = fetches.map((name) => [name, Number(results[name]?.data[0])]);
    sums = addBatch(sums, Object.fromEntries(scalars), batch.length, task);
    await options.breathe();
  }
  return sums;
}
