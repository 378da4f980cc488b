import type { EarlyStopping } from "../methods/hyperparameters.ts";

/** What early stopping remembers from epoch to epoch. Plain JSON. */
export interface EarlyStoppingState {
  /** The best loss so far; null before the first epoch. */
  readonly best: number | null;
  /** Epochs since then. */
  readonly waited: number;
}

export interface EarlyStoppingVerdict {
  readonly state: EarlyStoppingState;
  readonly improved: boolean;
  readonly stop: boolean;
}

export const nothingSeen: EarlyStoppingState = { best: null, waited: 0 };

/**
 * Judges the loss of an epoch, as Keras' `EarlyStopping` does: it is better where it is below the best one
 * by more than `min_delta`, and `patience` epochs in a row that are not better end the training.
 */
export function judgeEpoch(
  { best, waited }: EarlyStoppingState,
  loss: number,
  { patience, min_delta = 0 }: EarlyStopping,
): EarlyStoppingVerdict {
  if (best === null || loss < best - min_delta) {
    return { state: { best: loss, waited: 0 }, improved: true, stop: false };
  }
  return { state: { best, waited: waited + 1 }, improved: false, stop: waited + 1 >= patience };
}
