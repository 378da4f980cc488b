import { NotFinitePredictionError } from "./not-finite-prediction-error.ts";

export interface RegressionBatch {
  readonly targets: ArrayLike<number>;
  readonly predictions: ArrayLike<number>;
}

export interface RegressionResult {
  readonly type: "regression";
  readonly count: number;
  /** The mean squared error. */
  readonly loss: number;
  readonly rmse: number;
  readonly mae: number;
  /** 1 - (sum of squared errors) / (sum of squares about the mean). Null when all targets are equal. */
  readonly r2: number | null;
  /** The largest absolute error. */
  readonly max_error: number;
  readonly target_mean: number;
}

export interface RegressionMetrics {
  /** Throws `NotFinitePredictionError`, and RangeError when lengths differ. */
  update(batch: RegressionBatch): void;
  /** Throws RangeError when there was no record. */
  result(): RegressionResult;
}

/** The field's metrics of a regression, of batches as they come. They are not kept. */
export function createRegressionMetrics(): RegressionMetrics {
  let count = 0;
  let squaredErrors = 0;
  let absoluteErrors = 0;
  let maxError = 0;
  // The mean so far and the squares about it (Welford 1962): a sum of squares less the square of a
  // sum would cancel where targets are large and close together.
  let mean = 0;
  let squares = 0;

  return {
    update({ targets, predictions }) {
      if (targets.length !== predictions.length) {
        throw new RangeError(
          `Expected ${targets.length} predictions, but got ${predictions.length}.`,
        );
      }
      for (let record = 0; record < targets.length; record++) {
        const target = targets[record] ?? Number.NaN;
        const prediction = predictions[record] ?? Number.NaN;
        if (!Number.isFinite(prediction)) throw new NotFinitePredictionError(count, prediction);
        const error = Math.abs(prediction - target);
        squaredErrors += error * error;
        absoluteErrors += error;
        maxError = Math.max(maxError, error);
        count++;
        const deviation = target - mean;
        mean += deviation / count;
        squares += deviation * (target - mean);
      }
    },

    result() {
      if (count === 0) throw new RangeError("Expected at least one record, but there was none.");
      const loss = squaredErrors / count;
      return {
        type: "regression",
        count,
        loss,
        rmse: Math.sqrt(loss),
        mae: absoluteErrors / count,
        r2: squares === 0 ? null : 1 - squaredErrors / squares,
        max_error: maxError,
        target_mean: mean,
      };
    },
  };
}
