import { encodeModel } from "@understudy/onnx";
import type { FieldBatch } from "../data/records.ts";
import type { NeuralHyperparameters } from "../methods/hyperparameters.ts";
import type { EpochMetrics, FitContext } from "../methods/method.ts";
import { createFitPlan } from "./fit-plan.ts";
import { FitRun } from "./fit-run.ts";
import type { Network } from "./network.ts";
import { buildNetworkEvaluation, buildNetworkStep } from "./network-graphs.ts";
import type { TargetScaling } from "./target-scaling.ts";
import { TrainingSession } from "./training-session.ts";

/** Hyperparameters of which nothing is left to be chosen. */
export type ResolvedNeural = {
  readonly [Name in keyof Required<NeuralHyperparameters>]: Exclude<
    Required<NeuralHyperparameters>[Name],
    "auto"
  >;
};

export interface FitNetworkOptions {
  readonly context: Pick<
    FitContext,
    | "target"
    | "train"
    | "validation"
    | "seed"
    | "runner"
    | "signal"
    | "checkpoint"
    | "saveCheckpoint"
    | "onProgress"
    | "onMessage"
    | "breathe"
  >;
  readonly network: Network;
  /** The fields of the records that the network takes. */
  readonly fields: readonly string[];
  readonly hyperparameters: ResolvedNeural;
  /** Changes what was read of a field before a training step takes it; for the images of a CNN. */
  augment?(field: string, batch: FieldBatch, indices: Uint32Array, epoch: number): FieldBatch;
  /** Milliseconds of a clock that never goes back; it says when a checkpoint is due. */
  now?(): number;
}

export interface FittedNetwork {
  /** The values of every parameter, those of the best epoch where early stopping says so. */
  readonly parameters: Readonly<Record<string, Float32Array>>;
  /** How the target was standardised; `exportNetwork` needs it. */
  readonly scaling: TargetScaling;
  readonly history: readonly EpochMetrics[];
}

/**
 * Trains a network. Throws what `Method.fit` may throw.
 *
 * Metrics are the running means over the epoch, as Keras reports them: `loss`, `accuracy` of a
 * classification or `mae` of a regression; where gradients are clipped, `grad_norm`, the norm of the
 * step's before clipping, and at the end of an epoch the mean of those; with the last step of an
 * epoch also `validation_loss` and `validation_accuracy` or `validation_mae`.
 *
 * The target of a regression is standardised for the training, and metrics are in its own units again
 * (a Huber loss has its bend at one standard deviation). The training loss is weighted by
 * `class_weight`, the validation loss is not. `augment` is asked for training batches only.
 */
export async function fitNetwork(options: FitNetworkOptions): Promise<FittedNetwork> {
  const { context, network, now = () => performance.now() } = options;
  const plan = createFitPlan(options);
  const step = buildNetworkStep({ network, ...plan.graph, ...plan.step });
  await using session = await TrainingSession.create(context.runner, step, context.seed);
  await using evaluation =
    plan.validationFeeds === undefined
      ? undefined
      : await context.runner.load(encodeModel(buildNetworkEvaluation({ network, ...plan.graph })));
  const run = new FitRun({ context, plan, step, session, evaluation, now });
  await run.finish();
  return { parameters: run.parameters, scaling: plan.scaling, history: run.history };
}
