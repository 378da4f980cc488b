import { encodeModel, type Model } from "@understudy/onnx";
import type { Preprocessing, Target } from "../data/preprocessing.ts";
import type { Records } from "../data/records.ts";
import { type EvaluationResult, scoreModel } from "../evaluation/score-model.ts";
import type { HyperparametersByMethod, MethodType } from "../methods/hyperparameters.ts";
import type { FitContext, StepProgress } from "../methods/method.ts";
import { ortRunner } from "./ort-runner.ts";

export interface NeuralContextOptions<Type extends MethodType> {
  readonly hyperparameters: HyperparametersByMethod[Type];
  readonly preprocessing: Preprocessing;
  readonly target: Target;
  readonly records: Records;
  /** Records that are held out: the last so many. */
  readonly heldOut?: number;
  readonly seed?: number;
  readonly threads?: number;
  readonly checkpoint?: Uint8Array;
  /** Called with each step; it may abort. */
  readonly onProgress?: (progress: StepProgress) => void;
  readonly signal?: AbortSignal;
}

export interface NeuralContext<Type extends MethodType> extends FitContext<Type> {
  readonly progress: StepProgress[];
  readonly checkpoints: Uint8Array[];
}

/** What a method is given, with what it reports and saves kept for the test. */
export function neuralContext<Type extends MethodType>(
  options: NeuralContextOptions<Type>,
): NeuralContext<Type> {
  const { hyperparameters, preprocessing, target, records, heldOut = 0 } = options;
  const all = Uint32Array.from({ length: records.count }, (_, index) => index);
  const border = records.count - heldOut;
  const progress: StepProgress[] = [];
  const checkpoints: Uint8Array[] = [];
  return {
    hyperparameters,
    preprocessing,
    target,
    train: { records, indices: all.subarray(0, border) },
    validation: heldOut === 0 ? undefined : { records, indices: all.subarray(border) },
    seed: options.seed ?? 1,
    runner: ortRunner({ threads: options.threads ?? 1 }),
    signal: options.signal ?? new AbortController().signal,
    checkpoint: options.checkpoint,
    async saveCheckpoint(state) {
      checkpoints.push(state.slice());
    },
    onProgress(step) {
      progress.push(step);
      options.onProgress?.(step);
    },
    onMessage() {},
    async breathe() {},
    progress,
    checkpoints,
  };
}

/** A model's metrics on all records of a context: those held out, or else those trained on. */
export async function scoreOn(
  { target, train, validation }: FitContext,
  model: Model,
): Promise<EvaluationResult> {
  if (target.type === "embedding") throw new RangeError("Vectors have no metrics.");
  await using graph = await ortRunner().load(encodeModel(model));
  return await scoreModel({
    graph,
    inputs: model.graph.inputs.map(({ name }) => name),
    outputs: model.graph.outputs.map(({ name }) => name),
    ...(validation ?? train),
    target,
    batchSize: 64,
    signal: new AbortController().signal,
    async breathe() {},
  });
}
