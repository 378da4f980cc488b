import { createHash } from "node:crypto";
import { encodeModel, type Model } from "@understudy/onnx";
import type { PrepareDataOptions } from "./data/encoded-data.ts";
import { type PreparedData, prepareData } from "./data/prepare-data.ts";
import type { Target } from "./data/preprocessing.ts";
import { wordTokenizer } from "./data/word-tokenizer.ts";
import { measureModel } from "./evaluation/measure-model.ts";
import type { EvaluationResult } from "./evaluation/score-model.ts";
import type { GraphRunner } from "./graph-runner.ts";
import type { HyperparametersByMethod, MethodType } from "./methods/hyperparameters.ts";
import type {
  EpochMetrics,
  FitContext,
  FitResult,
  Method,
  StepProgress,
} from "./methods/method.ts";
import { methods } from "./methods/methods.ts";
import { descriptionKey, type ModelDescription } from "./model-description.ts";
import type { TrainingSettings } from "./training-settings.ts";

export interface TrainModelOptions extends Omit<PrepareDataOptions, "method"> {
  readonly runner: GraphRunner;
  /** What `saveCheckpoint` was last given by an earlier run of the same job. */
  readonly checkpoint: Uint8Array | undefined;
  /** See `FitContext`. */
  saveCheckpoint(state: Uint8Array, progress: StepProgress): Promise<void>;
  /** The data has been read and is good. */
  onValidated(): void;
  onProgress(progress: StepProgress): void;
}

/** How good a model is: the measures of a prediction, or of word vectors what there is to say. */
export type ModelMeasures =
  | EvaluationResult
  | { readonly type: "embedding"; readonly count: number; readonly loss: number };

type DataOfRecord = Pick<PreparedData["facts"], "training" | "validation"> &
  Pick<PreparedData, "columns" | "warnings"> & {
    readonly validation_split: number;
    readonly class_counts: PreparedData["classCounts"];
  };

/** All that is known of a model that was trained, in the words of the API. */
export interface TrainedModelRecord {
  /** With every hyperparameter as it was used. */
  readonly method: { readonly type: MethodType } & Readonly<Record<string, unknown>>;
  readonly task: Target["type"];
  readonly target_column: string | null;
  readonly labels: readonly string[] | null;
  readonly seed: number;
  readonly data: DataOfRecord;
  readonly metrics: ModelMeasures;
  readonly measured_on: PreparedData["measuredOn"];
  readonly history: readonly EpochMetrics[];
  readonly artifact: { readonly size_bytes: number; readonly sha256: string };
  readonly details: FitResult["details"];
}

export interface TrainedModel {
  /** The ONNX file. Its metadata hold the description, under `descriptionKey`. */
  readonly model: Uint8Array;
  readonly description: ModelDescription;
  /** A Hugging Face `tokenizer.json` for word vectors; else null. */
  readonly tokenizer: string | null;
  readonly target: Target;
  /** The length of word vectors; else null. */
  readonly dimensions: number | null;
  /** The settings of the data, with what was found out. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly record: TrainedModelRecord;
}

/**
 * Trains a model on a file of data, and measures it on what was held out.
 *
 * The same data, settings and seed give the same bytes, however often training was stopped and went on
 * from a checkpoint. Throws a `TrainingError` for data, columns or hyperparameters that do not do, and
 * for a loss that diverges; the reason of `signal` when it aborts.
 */
export async function trainModel(options: TrainModelOptions): Promise<TrainedModel> {
  const { settings } = options;
  const { type } = settings.method;
  const method = methods[type];
  using data = await prepareData({ ...options, method });
  options.onValidated();
  const result = await fit(method, data, options);
  return await describe(options, data, result);
}

async function fit(
  method: (typeof methods)[MethodType],
  data: PreparedData,
  { settings, runner, signal, checkpoint, ...options }: TrainModelOptions,
): Promise<FitResult> {
  const context: FitContext = {
    hyperparameters: settings.method.hyperparameters,
    preprocessing: data.preprocessing,
    target: data.target,
    train: data.train,
    validation: data.held,
    seed: settings.seed,
    runner,
    signal,
    checkpoint,
    saveCheckpoint: options.saveCheckpoint,
    onProgress: options.onProgress,
    onMessage: options.onMessage,
    breathe: options.breathe,
  };
  // The settings pair each method with its own hyperparameters.
  return (method as unknown as Method).fit(context);
}

async function describe(
  options: TrainModelOptions,
  data: PreparedData,
  { model, hyperparameters, history, details }: FitResult,
): Promise<TrainedModel> {
  const { settings } = options;
  const { type } = settings.method;
  const { preprocessing, target, facts, columns, warnings } = data;
  const description: ModelDescription = { version: 1, method: type, preprocessing, target };
  const bytes = encodeModel(withDescription(model, description));
  const metrics = await measure(options, data, bytes, { history });
  const record: TrainedModelRecord = {
    method: { type, [type]: { hyperparameters } },
    task: target.type,
    target_column: target.type === "embedding" ? null : target.column,
    labels: target.type === "classification" ? target.labels : null,
    seed: settings.seed,
    data: {
      ...facts,
      validation_split: facts.validation === null ? settings.validation_split : 0,
      columns,
      class_counts: data.classCounts,
      warnings,
    },
    metrics,
    measured_on: data.measuredOn,
    history,
    artifact: {
      size_bytes: bytes.byteLength,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
    details,
  };
  return {
    model: bytes,
    description,
    tokenizer: preprocessing.type === "corpus" ? wordTokenizer(preprocessing) : null,
    target,
    dimensions: target.type === "embedding" ? dimensionsOf(hyperparameters) : null,
    settings: resolvedData(settings, data),
    record,
  };
}

/** The model with its description in it, so that the file alone can be used. */
function withDescription(model: Model, description: ModelDescription): Model {
  return {
    ...model,
    metadata: { ...model.metadata, [descriptionKey]: JSON.stringify(description) },
  };
}

async function measure(
  { runner, signal, breathe }: TrainModelOptions,
  { preprocessing, target, train, held }: PreparedData,
  bytes: Uint8Array,
  { history }: Pick<FitResult, "history">,
): Promise<ModelMeasures> {
  if (target.type === "embedding") {
    const count = preprocessing.type === "corpus" ? preprocessing.words.length : 0;
    const { loss = 0 } = history.at(-1)?.metrics ?? {};
    return { type: "embedding", count, loss };
  }
  const { records, indices } = held ?? train;
  return measureModel({ model: bytes, runner, records, indices, target, signal, breathe });
}

function dimensionsOf(hyperparameters: FitResult["hyperparameters"]): number {
  return (hyperparameters as Required<HyperparametersByMethod["word2vec"]>).vector_size;
}

function resolvedData(
  { format, embedding_model, validation_split, missing_values }: TrainingSettings,
  { resolved }: PreparedData,
): Readonly<Record<string, unknown>> {
  return {
    format,
    ...resolved,
    ...(embedding_model !== null && { embedding_model }),
    validation_split,
    missing_values,
  };
}
