import { HyperparameterError } from "../errors.ts";
import type { ClassWeight } from "../methods/hyperparameters.ts";
import type { Split } from "../methods/method.ts";

/** Records that are read at once, so that memory does not grow with their number. */
const CHUNK = 8192;

/** How often each of `classes` labels comes. */
export function countLabels({ records, indices }: Split, classes: number): Float64Array {
  const counts = new Float64Array(classes);
  for (let start = 0; start < indices.length; start += CHUNK) {
    for (const label of records.read("label", indices.subarray(start, start + CHUNK))) {
      counts[label] = (counts[label] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * The weight of each label, in the order of `labels`; undefined where all weigh the same.
 *
 * `"balanced"` is scikit-learn's n / (classes · count); a label without examples weighs 0, as no
 * example asks for it. Of weights by name, those left out are 1, as in Keras. Throws
 * `HyperparameterError` for a name that is no label.
 */
export function classWeights(
  weight: ClassWeight,
  labels: readonly string[],
  train: Split,
): Float32Array | undefined {
  if (weight === null) return undefined;
  if (weight === "balanced") {
    const counts = countLabels(train, labels.length);
    const examples = train.indices.length;
    return Float32Array.from(counts, (count) =>
      count === 0 ? 0 : examples / (labels.length * count),
    );
  }
  for (const name of Object.keys(weight)) {
    if (labels.includes(name)) continue;
    throw new HyperparameterError(
      "class_weight",
      `'${name}' is none of the labels; they are ${labels.map((label) => `'${label}'`).join(", ")}.`,
    );
  }
  return Float32Array.from(labels, (label) =>
    Object.hasOwn(weight, label) ? (weight[label] ?? 1) : 1,
  );
}
