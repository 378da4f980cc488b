import type { FieldBatch } from "../data/records.ts";
import type { RunTensor } from "../graph-runner.ts";
import type { Split } from "../methods/method.ts";
import { fieldTensor } from "./field-inputs.ts";
import type { TargetScaling } from "./target-scaling.ts";

export interface BatchFeedsOptions {
  readonly records: Split["records"];
  /** The fields that the network takes. */
  readonly fields: readonly string[];
  readonly task: "classification" | "regression";
  readonly scaling: TargetScaling;
  /** The weight of each label; undefined where the graph takes no weights. */
  readonly classWeights?: Float32Array | undefined;
  augment?(field: string, batch: FieldBatch, indices: Uint32Array, epoch: number): FieldBatch;
}

/** Reads the records at some indices as a training step or an evaluation takes them. */
export type BatchFeeds = (
  indices: Uint32Array,
  epoch: number,
) => Readonly<Record<string, RunTensor>>;

/** Makes the reader. Targets are standardised here, in float64, before they become float32. */
export function createBatchFeeds(options: BatchFeedsOptions): BatchFeeds {
  const { records, task, scaling, classWeights, augment } = options;
  const fields = options.fields.map((name) => [name, records.fields[name]?.shape ?? []] as const);
  return (indices, epoch) => {
    const count = indices.length;
    const feeds: Record<string, RunTensor> = {};
    for (const [name, shape] of fields) {
      const read = records.read(name, indices);
      const batch = augment === undefined ? read : augment(name, read, indices, epoch);
      feeds[name] = fieldTensor(batch, [count, ...shape]);
    }
    if (task === "regression") {
      feeds.target = standardised(records.read("target", indices), scaling);
      return feeds;
    }
    const labels = Int32Array.from(records.read("label", indices));
    feeds.label = { dataType: "int32", shape: [count], data: labels };
    if (classWeights !== undefined) {
      const data = Float32Array.from(labels, (label) => classWeights[label] ?? 1);
      feeds.example_weight = { dataType: "float32", shape: [count], data };
    }
    return feeds;
  };
}

function standardised(targets: FieldBatch, { mean, scale }: TargetScaling): RunTensor {
  const data = Float32Array.from(targets, (target) => (target - mean) / scale);
  return { dataType: "float32", shape: [targets.length], data };
}
