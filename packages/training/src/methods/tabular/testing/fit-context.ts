import { encodeModel, type Model } from "@understudy/onnx";
import type { Preprocessing, Target } from "../../../data/preprocessing.ts";
import type { FieldArrays, Records } from "../../../data/records.ts";
import type { EvaluationResult } from "../../../evaluation/score-model.ts";
import { scoreModel } from "../../../evaluation/score-model.ts";
import type { RunTensor } from "../../../graph-runner.ts";
import { ortRunner } from "../../../testing/ort-runner.ts";
import type { HyperparametersByMethod, MethodType } from "../../hyperparameters.ts";
import type { FitContext, StepProgress } from "../../method.ts";

/** Rows of numbers, each with a label's index or a number to predict. */
export interface TestRows {
  readonly features: readonly (readonly number[])[];
  readonly labels?: readonly number[];
  readonly targets?: readonly number[];
}

/** Records in memory, with the most rows that were read at once. */
function recordsInMemory({ features, labels, targets }: TestRows) {
  const width = features[0]?.length ?? 0;
  const reads = { most: 0 };
  function pick<A extends FieldArrays["float64" | "int32"]>(
    empty: A,
    indices: ArrayLike<number>,
    size: number,
    valueAt: (row: number, column: number) => number,
  ): A {
    for (let at = 0; at < empty.length; at++) {
      empty[at] = valueAt(indices[Math.floor(at / size)] ?? 0, at % size);
    }
    return empty;
  }
  const records: Records = {
    count: features.length,
    fields: {
      features: { dataType: "float64", shape: [width] },
      ...(labels && { label: { dataType: "int32", shape: [] } }),
      ...(targets && { target: { dataType: "float64", shape: [] } }),
    },
    read(field, indices) {
      if (field === "features") {
        reads.most = Math.max(reads.most, indices.length);
        const empty = new Float64Array(indices.length * width);
        return pick(empty, indices, width, (row, column) => features[row]?.[column] ?? Number.NaN);
      }
      if (field === "label") {
        return pick(new Int32Array(indices.length), indices, 1, (row) => labels?.[row] ?? -1);
      }
      const empty = new Float64Array(indices.length);
      return pick(empty, indices, 1, (row) => targets?.[row] ?? Number.NaN);
    },
    [Symbol.dispose]() {},
  };
  return { records, reads };
}

export interface TestContext<Type extends MethodType> extends FitContext<Type> {
  readonly messages: string[];
  readonly progress: StepProgress[];
  readonly checkpoints: Uint8Array[];
  readonly breaths: { count: number };
  /** The most rows that were read at once. */
  readonly reads: { most: number };
}

export interface TestContextOptions<Type extends MethodType> {
  readonly hyperparameters: HyperparametersByMethod[Type];
  readonly rows: TestRows;
  /** Of the labels; a regression has none. */
  readonly labelNames?: readonly string[];
  readonly featureNames?: readonly string[];
  readonly indices?: Uint32Array;
  readonly seed?: number;
  readonly checkpoint?: Uint8Array;
  readonly signal?: AbortSignal;
  readonly breathe?: () => Promise<void>;
}

/** What a method is given, with what it says kept for the test. */
export function testContext<Type extends MethodType>(
  options: TestContextOptions<Type>,
): TestContext<Type> {
  const { rows, labelNames } = options;
  const width = rows.features[0]?.length ?? 0;
  const names = options.featureNames ?? Array.from({ length: width }, (_, index) => `x${index}`);
  const preprocessing: Preprocessing = {
    type: "tabular",
    columns: names.map((name) => ({ type: "numeric", name, fill: null })),
    width,
  };
  const target: Target = labelNames
    ? { type: "classification", column: "y", labels: labelNames }
    : { type: "regression", column: "y" };
  const messages: string[] = [];
  const progress: StepProgress[] = [];
  const checkpoints: Uint8Array[] = [];
  const breaths = { count: 0 };
  const { records, reads } = recordsInMemory(rows);
  return {
    hyperparameters: options.hyperparameters,
    preprocessing,
    target,
    train: { records, indices: options.indices ?? Uint32Array.from(rows.features.keys()) },
    validation: undefined,
    seed: options.seed ?? 1,
    runner: ortRunner(),
    signal: options.signal ?? new AbortController().signal,
    checkpoint: options.checkpoint,
    async saveCheckpoint(state) {
      checkpoints.push(state.slice());
    },
    onProgress: (step) => void progress.push(step),
    onMessage: (level, message) => void messages.push(`${level}: ${message}`),
    async breathe() {
      breaths.count++;
      await options.breathe?.();
    },
    messages,
    progress,
    checkpoints,
    breaths,
    reads,
  };
}

/** What a model makes of some rows. */
export async function runModel(
  model: Model,
  features: readonly (readonly number[])[],
): Promise<Readonly<Record<string, RunTensor>>> {
  await using loaded = await ortRunner().load(encodeModel(model));
  const shape = [features.length, features[0]?.length ?? 0];
  const data = Float32Array.from(features.flat());
  return await loaded.run(
    { features: { dataType: "float32", shape, data } },
    model.graph.outputs.map(({ name }) => name),
  );
}

/** A model scored on rows, as `trainModel` scores it. */
export async function scoreRows(
  model: Model,
  rows: TestRows,
  labelNames?: readonly string[],
): Promise<EvaluationResult> {
  await using graph = await ortRunner().load(encodeModel(model));
  return await scoreModel({
    graph,
    inputs: model.graph.inputs.map(({ name }) => name),
    outputs: model.graph.outputs.map(({ name }) => name),
    records: recordsInMemory(rows).records,
    indices: Uint32Array.from(rows.features.keys()),
    target: labelNames
      ? { type: "classification", column: "y", labels: labelNames }
      : { type: "regression", column: "y" },
    batchSize: 64,
    signal: new AbortController().signal,
    breathe: async () => {},
  });
}
