import { type LossName, lossInUnitsOf } from "./losses.ts";
import { measureOf } from "./network-graphs.ts";

/** What has been added up over the examples of an epoch, or of the validation data. Plain JSON. */
export interface RunningSums {
  readonly examples: number;
  readonly steps: number;
  readonly loss: number;
  /** Right answers, or absolute errors. */
  readonly measure: number;
  readonly gradNorm: number;
}

export const noExamples: RunningSums = { examples: 0, steps: 0, loss: 0, measure: 0, gradNorm: 0 };

/** Adds a batch: its mean loss, the sum that `measureOf` names, and the norm of its gradients. */
export function addBatch(
  sums: RunningSums,
  scalars: Readonly<Record<string, number>>,
  examples: number,
  task: keyof typeof measureOf,
): RunningSums {
  return {
    examples: sums.examples + examples,
    steps: sums.steps + 1,
    loss: sums.loss + (scalars.loss ?? Number.NaN) * examples,
    measure: sums.measure + (scalars[measureOf[task]] ?? Number.NaN),
    gradNorm: sums.gradNorm + (scalars.grad_norm ?? 0),
  };
}

export interface MeansOptions {
  readonly task: keyof typeof measureOf;
  readonly loss: LossName;
  /** The unit that the target was measured in. */
  readonly scale: number;
}

/** `loss` and `accuracy` of a classification, `loss` and `mae` of a regression in the target's units. */
export function meansOf(
  { examples, loss, measure }: RunningSums,
  { task, loss: name, scale }: MeansOptions,
): { readonly loss: number } & Readonly<Record<string, number>> {
  const mean = lossInUnitsOf(name, loss / examples, scale);
  if (task === "classification") return { loss: mean, accuracy: measure / examples };
  return { loss: mean, mae: (measure / examples) * scale };
}
