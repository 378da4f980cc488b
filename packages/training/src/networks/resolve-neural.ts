import type { Target } from "../data/preprocessing.ts";
import { HyperparameterError } from "../errors.ts";
import type { ResolvedNeural } from "../fit/fit-network.ts";
import { defaultLoss } from "../fit/losses.ts";
import type { Auto, NeuralHyperparameters } from "../methods/hyperparameters.ts";

/** What a method chooses where it is left to choose. */
export interface NeuralDefaults {
  /** Epochs, given how many steps one has. */
  epochs(stepsPerEpoch: number): number;
  readonly batchSize: number;
}

/** What the choice depends on. */
export interface NeuralData {
  readonly target: Target;
  /** Examples to train on. */
  readonly examples: number;
}

/** Keras' own for each optimizer, which is large for those that do not adapt it. */
const learningRates = {
  sgd: 0.01,
  adam: 0.001,
  adamw: 0.001,
  rmsprop: 0.001,
} as const satisfies Record<NonNullable<NeuralHyperparameters["optimizer"]>, number>;

/**
 * Fills in what is left out or `auto`. What the loss and the class weights have to do with the target is
 * for `fitNetwork` to check.
 *
 * Throws `HyperparameterError` for a momentum of an optimizer that has none.
 */
export function resolveNeural(
  given: NeuralHyperparameters,
  { target, examples }: NeuralData,
  defaults: NeuralDefaults,
): ResolvedNeural {
  const optimizer = given.optimizer ?? "adam";
  const momentum = given.momentum ?? 0;
  if (momentum !== 0 && optimizer !== "sgd") {
    throw new HyperparameterError(
      "momentum",
      `it is of the optimizer 'sgd', and the optimizer is '${optimizer}'. Leave it out, or choose 'sgd'.`,
    );
  }
  const loss = chosen(given.loss, () => defaultLoss(target));
  const batch_size = chosen(given.batch_size, () => defaults.batchSize);
  const stepsPerEpoch = Math.ceil(examples / batch_size);
  return {
    n_epochs: chosen(given.n_epochs, () => defaults.epochs(stepsPerEpoch)),
    batch_size,
    learning_rate: chosen(given.learning_rate, () => learningRates[optimizer]),
    optimizer,
    momentum,
    weight_decay: given.weight_decay ?? 0,
    learning_rate_schedule: given.learning_rate_schedule ?? "constant",
    warmup_ratio: given.warmup_ratio ?? 0,
    max_grad_norm: given.max_grad_norm ?? null,
    early_stopping: resolveEarlyStopping(given.early_stopping),
    class_weight: given.class_weight ?? null,
    label_smoothing: given.label_smoothing ?? 0,
    loss,
    dropout: given.dropout ?? 0,
  };
}

/** Ten epochs, and more where they have few steps: so many that there are 500, but at most 50. */
export function epochsForSteps(stepsPerEpoch: number): number {
  return Math.min(50, Math.max(10, Math.ceil(500 / stepsPerEpoch)));
}

/** What is given, unless it is left out or `auto`. */
export function chosen<T>(given: Auto<T> | undefined, choose: () => T): T {
  return given === undefined || given === "auto" ? choose() : (given as T);
}

function resolveEarlyStopping(
  given: NeuralHyperparameters["early_stopping"],
): ResolvedNeural["early_stopping"] {
  if (given === undefined || given === null) return null;
  const { patience, min_delta = 0, restore_best_weights = true } = given;
  return { patience, min_delta, restore_best_weights };
}
