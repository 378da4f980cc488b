/** Precision, recall and F1 are 0 where they would divide by 0. */
export interface ClassMetrics {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many records are of the class. */
  readonly support: number;
}

/** What of a classification follows from its confusion matrix alone. */
export interface ConfusionMetrics {
  readonly accuracy: number;
  /** The mean over the classes that some record is of, or is taken for. */
  readonly macro_precision: number;
  readonly macro_recall: number;
  readonly macro_f1: number;
  /** The mean over the classes, weighted by their support. */
  readonly weighted_precision: number;
  readonly weighted_recall: number;
  readonly weighted_f1: number;
  readonly per_class: readonly ClassMetrics[];
  /** How many records of each class (row) were taken for each class (column). */
  readonly confusion_matrix: {
    readonly labels: readonly string[];
    readonly matrix: readonly (readonly number[])[];
  };
}

/** Reads them off a matrix `[classes, classes]` of counts, row-major, with at least one record. */
export function confusionMetrics(
  labels: readonly string[],
  confusion: Float64Array,
): ConfusionMetrics {
  const classes = labels.length;
  const taken = new Float64Array(classes);
  const support = new Float64Array(classes);
  for (const [cell, records] of confusion.entries()) {
    const target = Math.floor(cell / classes);
    support[target] = (support[target] ?? 0) + records;
    taken[cell % classes] = (taken[cell % classes] ?? 0) + records;
  }
  const count = support.reduce((sum, records) => sum + records, 0);
  let right = 0;
  let occurring = 0;
  const macro = { precision: 0, recall: 0, f1: 0 };
  const weighted = { precision: 0, recall: 0, f1: 0 };
  const perClass = labels.map((label, index): ClassMetrics => {
    const hits = confusion[index * classes + index] ?? 0;
    const of = support[index] ?? 0;
    const as = taken[index] ?? 0;
    const metrics = {
      precision: ratio(hits, as),
      recall: ratio(hits, of),
      // The harmonic mean of the two, with one division.
      f1: ratio(2 * hits, of + as),
    };
    right += hits;
    if (of + as > 0) occurring++;
    for (const name of ["precision", "recall", "f1"] as const) {
      macro[name] += metrics[name];
      weighted[name] += metrics[name] * of;
    }
    return { label, ...metrics, support: of };
  });
  return {
    accuracy: right / count,
    macro_precision: macro.precision / occurring,
    macro_recall: macro.recall / occurring,
    macro_f1: macro.f1 / occurring,
    weighted_precision: weighted.precision / count,
    weighted_recall: weighted.recall / count,
    weighted_f1: weighted.f1 / count,
    per_class: perClass,
    confusion_matrix: {
      labels,
      matrix: labels.map((_, label) => [
        ...confusion.subarray(label * classes, (label + 1) * classes),
      ]),
    },
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
