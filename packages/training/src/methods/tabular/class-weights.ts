import { HyperparameterError } from "../../errors.ts";
import type { ClassWeight } from "../hyperparameters.ts";
import type { PresentClasses } from "./present-classes.ts";

/**
 * The weight of each present class. `balanced` is records / (classes x records of the class), as in
 * scikit-learn.
 *
 * Throws `HyperparameterError` for a label that the target does not have, and when no class is left
 * with a weight above 0.
 */
export function classWeights(
  weight: ClassWeight,
  { labels, counts }: PresentClasses,
  names: readonly string[],
): readonly number[] {
  if (weight === null) return labels.map(() => 1);
  if (weight === "balanced") {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => all / (labels.length * count));
  }
  for (const name of Object.keys(weight)) {
    if (names.includes(name)) continue;
    const some = names.slice(0, 10).join(", ");
    throw new HyperparameterError(
      "class_weight",
      `there is no label '${name}'. The labels are ${some}${names.length > 10 ? ", …" : ""}.`,
    );
  }
  const weights = labels.map((label) => {
    const name = names[label] ?? "";
    return Object.hasOwn(weight, name) ? (weight[name] ?? 1) : 1;
  });
  if (weights.filter((value) => value > 0).length < 2) {
    throw new HyperparameterError(
      "class_weight",
      "expected at least two labels of a weight above 0.",
    );
  }
  return weights;
}
