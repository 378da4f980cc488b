import type { Model } from "@understudy/onnx";
import type { Preprocessing, Target } from "../data/preprocessing.ts";
import type { Records } from "../data/records.ts";
import type { GraphRunner } from "../graph-runner.ts";
import type { HyperparametersByMethod, MethodType } from "./hyperparameters.ts";

/** Records, and those of them that are meant. */
export interface Split {
  readonly records: Records;
  readonly indices: Uint32Array;
}

/** What a method is given: data that has been encoded, and ways to speak and to stop. */
export interface FitContext<Type extends MethodType = MethodType> {
  /** As asked for; the method resolves `"auto"` and what is left out. */
  readonly hyperparameters: HyperparametersByMethod[Type];
  readonly preprocessing: Preprocessing;
  readonly target: Target;
  readonly train: Split;
  readonly validation: Split | undefined;
  readonly seed: number;
  readonly runner: GraphRunner;
  /** Aborted when the job is paused or cancelled: the method saves no more and throws its reason. */
  readonly signal: AbortSignal;
  /** What `saveCheckpoint` was last given, in an earlier run of the same job. */
  readonly checkpoint: Uint8Array | undefined;
  /**
   * Keeps a state from which `fit` goes on to the same bytes as if it had never stopped. Returns when it is
   * safe. Called at least at the end of each epoch, and at most a few times a second.
   */
  saveCheckpoint(state: Uint8Array, at: StepProgress): Promise<void>;
  /** Reports progress; called after every step, and cheap: whoever listens thins it out. */
  onProgress(progress: StepProgress): void;
  /** Something that a person should know: an unusual choice, a column without variance, … */
  onMessage(level: "info" | "warn", message: string): void;
  /** Lets the thread's messages in (pause, cancel). Awaited between steps. */
  breathe(): Promise<void>;
}

/** Where training stands. Metrics are named `loss`, `accuracy`, `validation_loss`, … */
export interface StepProgress {
  /** From 1. Of methods without epochs it is the iteration. */
  readonly epoch: number;
  readonly total_epochs: number;
  /** From 1, over all epochs. */
  readonly step: number;
  readonly total_steps: number;
  readonly metrics: Readonly<Record<string, number>>;
  /** The last step of its epoch: `metrics` are those of the epoch. */
  readonly end_of_epoch: boolean;
}

/** The metrics of one epoch. */
export interface EpochMetrics {
  readonly epoch: number;
  readonly step: number;
  readonly metrics: Readonly<Record<string, number>>;
}

/** What came of it. */
export interface FitResult<Type extends MethodType = MethodType> {
  /**
   * The model to serve. Input: the fields of the records under their names (`features` float32
   * [batch, width]; `input_ids` int32 [batch, maxlen], with `length` int32 [batch] only where it is
   * used; `sequence`; `image` uint8 [batch, channels, height, width]). Output of a classification:
   * `label` int64 [batch] (an index into the target's labels) and `probabilities` float32
   * [batch, classes]; of a regression: `prediction` float32 [batch, 1]; of word2vec: input
   * `input_ids` and `attention_mask` int32 [batch, sequence], output `sentence_embedding` float32
   * [batch, vector_size], the mean of the vectors, of length 1.
   */
  readonly model: Model;
  /**
   * Every hyperparameter with the value that was used. What the data have no use for, such as options
   * of texts where sequences of numbers are learned from, is left out.
   */
  readonly hyperparameters: HyperparametersByMethod[Type];
  readonly history: readonly EpochMetrics[];
  /** What the method knows besides: coefficients, standard errors, support vectors, … Plain JSON. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A way to train, told apart by `type`. */
export interface Method<Type extends MethodType = MethodType> {
  readonly type: Type;
  /** What data it can be trained on; the first that the columns allow is taken. */
  readonly inputs: readonly Preprocessing["type"][];
  readonly targets: readonly Target["type"][];
  /** What `features` and `target` are kept in. */
  readonly precision: "float32" | "float64";
  /**
   * Throws a `TrainingError` for data that it cannot be trained on, and `DivergedError` with the
   * step when the loss is no longer finite.
   */
  fit(context: FitContext<Type>): Promise<FitResult<Type>>;
}
