import type { Field } from "../data/records.ts";
import { HyperparameterError, TrainingError } from "../errors.ts";
import { type BatchFeeds, createBatchFeeds } from "./batch-feeds.ts";
import type { Fingerprint } from "./checkpoint.ts";
import type { FitNetworkOptions, ResolvedNeural } from "./fit-network.ts";
import { labelWeights } from "./label-weights.ts";
import { checkLoss } from "./losses.ts";
import type { NetworkGraphOptions, NetworkStepOptions } from "./network-graphs.ts";
import { predictedTarget } from "./predicted-target.ts";
import type { MeansOptions } from "./running-means.ts";
import type { LearningRateOptions } from "./schedules.ts";
import { scalingOf, type TargetScaling, unscaled } from "./target-scaling.ts";

/** All that is settled before the first step. */
export interface FitPlan {
  readonly hyperparameters: ResolvedNeural;
  readonly task: "classification" | "regression";
  readonly scaling: TargetScaling;
  readonly stepsPerEpoch: number;
  readonly totalSteps: number;
  readonly learningRate: LearningRateOptions;
  readonly graph: Omit<NetworkGraphOptions, "network">;
  readonly step: Pick<NetworkStepOptions, "optimizer" | "maxGradNorm" | "weighted">;
  readonly means: MeansOptions;
  readonly trainingFeeds: BatchFeeds;
  /** Undefined where there are no validation data. */
  readonly validationFeeds: BatchFeeds | undefined;
  readonly fingerprint: Fingerprint;
}

/** Checks the hyperparameters against the data, and measures what training needs of the targets. */
export function createFitPlan(options: FitNetworkOptions): FitPlan {
  const { context, hyperparameters, augment } = options;
  const { train, validation } = context;
  const target = predictedTarget(context.target);
  if (train.indices.length === 0) {
    throw new TrainingError("invalid_data", "There are no examples to train on.");
  }
  checkLoss(hyperparameters.loss, hyperparameters.label_smoothing, target);
  const isClassification = target.type === "classification";
  if (!isClassification && hyperparameters.class_weight !== null) {
    throw new HyperparameterError("class_weight", "a regression has no classes; leave it out.");
  }
  const task = isClassification ? "classification" : "regression";
  const weights = isClassification
    ? labelWeights(hyperparameters.class_weight, target.labels, train)
    : undefined;
  const scaling = isClassification ? unscaled : scalingOf(train);
  const fields = fieldsOf(options);
  const reading = { fields: options.fields, task, scaling } as const;
  const stepsPerEpoch = Math.ceil(train.indices.length / hyperparameters.batch_size);
  const totalSteps = hyperparameters.n_epochs * stepsPerEpoch;
  return {
    hyperparameters,
    task,
    scaling,
    stepsPerEpoch,
    totalSteps,
    learningRate: {
      learningRate: hyperparameters.learning_rate,
      schedule: hyperparameters.learning_rate_schedule,
      warmupRatio: hyperparameters.warmup_ratio,
      totalSteps,
    },
    graph: {
      fields,
      task,
      labels: isClassification ? target.labels.length : 1,
      loss: hyperparameters.loss,
      labelSmoothing: hyperparameters.label_smoothing,
    },
    step: {
      optimizer: {
        type: hyperparameters.optimizer,
        momentum: hyperparameters.momentum,
        weightDecay: hyperparameters.weight_decay,
      },
      maxGradNorm: hyperparameters.max_grad_norm,
      weighted: weights !== undefined,
    },
    means: { task, loss: hyperparameters.loss, scale: scaling.scale },
    trainingFeeds: createBatchFeeds({
      ...reading,
      records: train.records,
      classWeights: weights,
      ...(augment === undefined ? {} : { augment: augment.bind(options) }),
    }),
    validationFeeds: validation?.indices.length
      ? createBatchFeeds({ ...reading, records: validation.records })
      : undefined,
    fingerprint: {
      parameters: Object.entries(options.network.parameters).map(
        ([name, { shape, trainable, decays }]) => ({ name, shape, trainable, decays }),
      ),
      hyperparameters,
      fields,
      target,
      scaling,
      seed: context.seed,
      training_examples: train.indices.length,
      validation_examples: validation?.indices.length ?? 0,
    },
  };
}

function fieldsOf({ context, fields }: FitNetworkOptions): Readonly<Record<string, Field>> {
  const { records } = context.train;
  const found = fields.map((name) => {
    const field = records.fields[name];
    // Without whatever else an implementation may keep beside them.
    if (field !== undefined) return [name, { dataType: field.dataType, shape: field.shape }];
    const names = Object.keys(records.fields).join(", ");
    throw new RangeError(
      `The records have no field '${name}' for the network; they have ${names}.`,
    );
  });
  return Object.fromEntries(found);
}
