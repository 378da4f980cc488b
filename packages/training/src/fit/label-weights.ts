import { classWeights } from "../methods/class-weights.ts";
import type { ClassWeight } from "../methods/hyperparameters.ts";
import type { Split } from "../methods/method.ts";

/** Records that are read at once, so that memory does not grow with their number. */
const CHUNK = 8192;

/**
 * The weight of every label by its index, as a network's batches look it up; undefined where all
 * weigh the same. A label without a training row weighs 0: no example asks for it.
 *
 * Throws as `classWeights` does.
 */
export function labelWeights(
  weight: ClassWeight,
  names: readonly string[],
  train: Split,
): Float32Array | undefined {
  if (weight === null) return undefined;
  const all = countLabels(train, names.length);
  const labels = [...all.keys()].filter((label) => all[label] !== 0);
  const counts = labels.map((label) => all[label] ?? 0);
  const weights = new Float32Array(names.length);
  classWeights(weight, { labels, counts }, names).forEach((value, place) => {
    weights[labels[place] ?? 0] = value;
  });
  return weights;
}

/** How often each of `classes` labels comes. */
function countLabels({ records, indices }: Split, classes: number): Float64Array {
  const counts = new Float64Array(classes);
  for (let start = 0; start < indices.length; start += CHUNK) {
    for (const label of records.read("label", indices.subarray(start, start + CHUNK))) {
      counts[label] = (counts[label] ?? 0) + 1;
    }
  }
  return counts;
}
