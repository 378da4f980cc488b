import type { Target } from "../data/preprocessing.ts";
import type { FieldBatch, Records } from "../data/records.ts";
import type { RunnableGraph, RunTensor } from "../graph-runner.ts";
import {
  type ClassificationResult,
  createClassificationMetrics,
} from "./classification-metrics.ts";
import { createRegressionMetrics, type RegressionResult } from "./regression-metrics.ts";

export type EvaluationResult = ClassificationResult | RegressionResult;

export interface ScoreModelOptions {
  /** A model as `FitResult.model` describes it, loaded. */
  readonly graph: RunnableGraph;
  /** The names of its inputs: the fields of the records that it takes. */
  readonly inputs: readonly string[];
  /** The names of its outputs. */
  readonly outputs: readonly string[];
  readonly records: Records;
  /** Which records, in this order. At least one. */
  readonly indices: Uint32Array;
  readonly target: Exclude<Target, { readonly type: "embedding" }>;
  readonly batchSize: number;
  /** When it aborts, scoring stops between two batches and throws its reason. */
  readonly signal: AbortSignal;
  /** Lets the thread's messages in. Awaited after each batch. */
  breathe(): Promise<void>;
}

/**
 * Runs a model over records, a batch at a time, and measures it against what they are.
 *
 * Throws `NotFinitePredictionError` when it gives a NaN or an infinity.
 */
export async function scoreModel(options: ScoreModelOptions): Promise<EvaluationResult> {
  return options.target.type === "classification"
    ? scoreClassification(options, options.target.labels)
    : scoreRegression(options);
}

async function scoreClassification(
  options: ScoreModelOptions,
  labels: readonly string[],
): Promise<ClassificationResult> {
  const metrics = createClassificationMetrics(labels);
  const evidence = options.outputs.find((name) => name === "probabilities" || name === "scores");
  const fetches = evidence === undefined ? ["label"] : ["label", evidence];
  for await (const { indices, outputs } of batches(options, fetches)) {
    const targets = options.records.read("label", indices);
    const predicted = numbersOf(outputs, "label");
    if (evidence === "probabilities") {
      metrics.update({ targets, predicted, probabilities: numbersOf(outputs, evidence) });
    } else if (evidence === "scores" && labels.length === 2) {
      const decisionValues = lastColumn(numbersOf(outputs, evidence), indices.length);
      metrics.update({ targets, predicted, decisionValues });
    } else {
      metrics.update({ targets, predicted });
    }
  }
  return metrics.result();
}

async function scoreRegression(options: ScoreModelOptions): Promise<RegressionResult> {
  const metrics = createRegressionMetrics();
  for await (const { indices, outputs } of batches(options, ["prediction"])) {
    const targets = options.records.read("target", indices);
    metrics.update({ targets, predictions: numbersOf(outputs, "prediction") });
  }
  return metrics.result();
}

interface ScoredBatch {
  readonly indices: Uint32Array;
  readonly outputs: Readonly<Record<string, RunTensor>>;
}

async function* batches(
  { graph, inputs, records, indices, batchSize, signal, breathe }: ScoreModelOptions,
  fetches: readonly string[],
): AsyncGenerator<ScoredBatch> {
  for (let start = 0; start < indices.length; start += batchSize) {
    signal.throwIfAborted();
    const batch = indices.subarray(start, start + batchSize);
    const feeds = inputs.map((name) => [name, feedOf(records, name, batch)]);
    yield { indices: batch, outputs: await graph.run(Object.fromEntries(feeds), fetches) };
    await breathe();
  }
}

function feedOf(records: Records, name: string, indices: Uint32Array): RunTensor {
  const field = records.fields[name];
  if (field === undefined) {
    throw new RangeError(
      `Expected the records to have the model's input '${name}', but they have ${Object.keys(records.fields).join(", ")}.`,
    );
  }
  return toTensor(records.read(name, indices), [indices.length, ...field.shape]);
}

/** As a served model takes it: in whatever precision features were fitted, they come in float32. */
function toTensor(data: FieldBatch, shape: readonly number[]): RunTensor {
  if (data instanceof Float64Array) {
    return { dataType: "float32", shape, data: Float32Array.from(data) };
  }
  if (data instanceof Float32Array) return { dataType: "float32", shape, data };
  if (data instanceof Int32Array) return { dataType: "int32", shape, data };
  return { dataType: "uint8", shape, data };
}

function numbersOf(outputs: Readonly<Record<string, RunTensor>>, name: string): ArrayLike<number> {
  const tensor = outputs[name];
  if (tensor === undefined) throw new RangeError(`Expected the model to have an output '${name}'.`);
  return tensor.dataType === "int64" ? Array.from(tensor.data, Number) : tensor.data;
}

function lastColumn(values: ArrayLike<number>, rows: number): Float64Array {
  const columns = values.length / rows;
  return Float64Array.from({ length: rows }, (_, row) => values[(row + 1) * columns - 1] ?? 0);
}
