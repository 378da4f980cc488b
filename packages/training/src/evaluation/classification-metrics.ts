import { type ConfusionMetrics, confusionMetrics } from "./confusion-metrics.ts";
import { NotFinitePredictionError } from "./not-finite-prediction-error.ts";
import { RocAuc } from "./roc-auc.ts";

/** The least probability that log loss reckons with: that of scikit-learn for float64. */
const LEAST_PROBABILITY = Number.EPSILON;

/** What a model says of some records. Labels are indices. */
export type ClassificationBatch = {
  readonly targets: ArrayLike<number>;
} & (
  | {
      /** `[records, classes]`, row-major, each row summing to 1. */
      readonly probabilities: ArrayLike<number>;
      /** The most probable, and the first of equals, where left out. */
      readonly predicted?: ArrayLike<number>;
      readonly decisionValues?: undefined;
    }
  | {
      readonly predicted: ArrayLike<number>;
      /** Of two classes, one number a record: the higher, the more it is of the second class. */
      readonly decisionValues?: ArrayLike<number>;
      readonly probabilities?: undefined;
    }
);

export interface ClassificationResult extends ConfusionMetrics {
  readonly type: "classification";
  readonly count: number;
  /** The mean cross-entropy, which is the log loss. Null without probabilities. */
  readonly loss: number | null;
  readonly log_loss: number | null;
  /**
   * One-versus-rest and averaged over the classes where there are more than two. Null when all
   * records are of one class, and when there are neither probabilities nor decision values.
   */
  readonly roc_auc: number | null;
  /** Whether there were so many records that `roc_auc` was taken from a histogram. */
  readonly roc_auc_approximate: boolean;
}

export interface ClassificationMetrics {
  /**
   * Throws `NotFinitePredictionError`, and RangeError when lengths or indices do not fit, or when
   * batches differ in what they have.
   */
  update(batch: ClassificationBatch): void;
  /** Throws RangeError when there was no record. */
  result(): ClassificationResult;
}

/** The field's metrics of a classification, of batches as they come. They are not kept. */
export function createClassificationMetrics(
  labels: readonly string[],
  options: { readonly maxExactScores?: number } = {},
): ClassificationMetrics {
  const classes = labels.length;
  const confusion = new Float64Array(classes * classes);
  let count = 0;
  let crossEntropy = 0;
  let kind: "probabilities" | "decision_values" | "labels" | undefined;
  let rocAuc: RocAuc | undefined;

  return {
    update(batch) {
      const { targets, probabilities, decisionValues } = batch;
      const given = probabilities ? "probabilities" : decisionValues ? "decision_values" : "labels";
      assertFinite(probabilities ?? decisionValues ?? [], probabilities ? classes : 1, count);
      const predicted = batch.predicted ?? mostProbable(batch.probabilities ?? [], classes);
      assertBatch(batch, predicted, classes);
      kind ??= given;
      if (kind !== given) {
        throw new RangeError(`Expected every batch to have ${kind}, but one has ${given}.`);
      }
      if (given !== "labels") rocAuc ??= new RocAuc({ classes, scores: given, ...options });

      for (let record = 0; record < targets.length; record++) {
        const target = targets[record] ?? 0;
        const cell = target * classes + (predicted[record] ?? 0);
        confusion[cell] = (confusion[cell] ?? 0) + 1;
        if (probabilities) {
          const row = record * classes;
          const probability = probabilities[row + target] ?? 0;
          crossEntropy -= Math.log(Math.max(LEAST_PROBABILITY, probability));
          rocAuc?.add(target, probabilities, classes === 2 ? row + 1 : row);
        } else if (decisionValues) {
          rocAuc?.add(target, decisionValues, record);
        }
      }
      count += targets.length;
    },

    result() {
      if (count === 0) throw new RangeError("Expected at least one record, but there was none.");
      const { value, approximate } = rocAuc?.result() ?? { value: null, approximate: false };
      const loss = kind === "probabilities" ? crossEntropy / count : null;
      return {
        type: "classification",
        count,
        loss,
        ...confusionMetrics(labels, confusion),
        log_loss: loss,
        roc_auc: value,
        roc_auc_approximate: approximate,
      };
    },
  };
}

function mostProbable(probabilities: ArrayLike<number>, classes: number): Uint32Array {
  const predicted = new Uint32Array(Math.ceil(probabilities.length / classes));
  for (let record = 0; record < predicted.length; record++) {
    let best = 0;
    for (let label = 1; label < classes; label++) {
      const row = record * classes;
      if ((probabilities[row + label] ?? 0) > (probabilities[row + best] ?? 0)) best = label;
    }
    predicted[record] = best;
  }
  return predicted;
}

function assertBatch(
  { targets, probabilities, decisionValues }: ClassificationBatch,
  predicted: ArrayLike<number>,
  classes: number,
): void {
  assertLength("predicted labels", predicted, targets.length);
  assertLength("probabilities", probabilities, targets.length * classes);
  assertLength("decision values", decisionValues, targets.length);
  if (decisionValues && classes !== 2) {
    throw new RangeError(`Expected two classes with decision values, but there are ${classes}.`);
  }
  for (const indices of [targets, predicted]) {
    for (let record = 0; record < targets.length; record++) {
      const label = indices[record] ?? -1;
      if (!Number.isInteger(label) || label < 0 || label >= classes) {
        throw new RangeError(`Expected labels from 0 to ${classes - 1}, but got ${label}.`);
      }
    }
  }
}

function assertLength(what: string, array: ArrayLike<number> | undefined, expected: number) {
  if (array && array.length !== expected) {
    throw new RangeError(`Expected ${expected} ${what}, but got ${array.length}.`);
  }
}

function assertFinite(values: ArrayLike<number>, width: number, before: number): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      throw new NotFinitePredictionError(before + Math.floor(index / width), value);
    }
  }
}
