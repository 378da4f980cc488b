import type { Target } from "../data/preprocessing.ts";

/** What a network can be trained to say. */
export type PredictedTarget = Exclude<Target, { readonly type: "embedding" }>;

/** Throws TypeError for a target that has neither labels nor numbers. */
export function predictedTarget(target: Target): PredictedTarget {
  if (target.type !== "embedding") return target;
  throw new TypeError("A network predicts labels or numbers, and an 'embedding' has neither.");
}
