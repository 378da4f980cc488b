import { HyperparameterError } from "../errors.ts";
import type { ClassWeight } from "./hyperparameters.ts";
import type { PresentClasses } from "./tabular/present-classes.ts";

/**
 * The weight of each label that has a training row, in the order of `labels`, which are indices into
 * `names`.
 *
 * `"balanced"` is scikit-learn's n / (classes · count), of these labels only: one whose rows were all
 * held out takes no share. Of weights by name, those left out are 1, as in Keras.
 *
 * Throws `HyperparameterError` for a name that is none of `names`, and when fewer than two labels are
 * left with a weight above 0.
 */
export function classWeights(
  weight: ClassWeight,
  { labels, counts }: Pick<PresentClasses, "labels" | "counts">,
  names: readonly string[],
): readonly number[] {
  if (weight === null) return labels.map(() => 1);
  const weights = weight === "balanced" ? balanced(counts) : weightsByName(weight, labels, names);
  const positive = weights.filter((value) => value > 0).length;
  if (positive < 2) {
    throw new HyperparameterError(
      "class_weight",
      `expected at least two labels of a weight above 0 that have training rows, but there ${positive === 1 ? "is 1" : "are none"}.`,
    );
  }
  return weights;
}

function balanced(counts: readonly number[]): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => all / (counts.length * count));
}

function weightsByName(
  weight: Readonly<Record<string, number>>,
  labels: readonly number[],
  names: readonly string[],
): readonly number[] {
  const known = new Set(names);
  for (const name of Object.keys(weight)) {
    if (known.has(name)) continue;
    const some = names.slice(0, 10).map((label) => `'${label}'`);
    throw new HyperparameterError(
      "class_weight",
      `there is no label '${name}'. The labels are ${some.join(", ")}${names.length > 10 ? ", …" : ""}.`,
    );
  }
  return labels.map((label) => {
    const name = names[label] ?? "";
    return Object.hasOwn(weight, name) ? (weight[name] ?? 1) : 1;
  });
}
