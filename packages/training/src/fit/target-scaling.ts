import type { Split } from "../methods/method.ts";

/** How the target of a regression was standardised: network output · scale + mean is the prediction. */
export interface TargetScaling {
  readonly mean: number;
  /** The standard deviation, or 1 where the target does not vary. */
  readonly scale: number;
}

/** Of a target that goes in as it is. */
export const unscaled: TargetScaling = { mean: 0, scale: 1 };

/** Records that are read at once, so that memory does not grow with their number. */
const CHUNK = 8192;

/**
 * Measures mean and standard deviation (of the population) of the field `target`, in float64.
 *
 * Weights that start near zero cannot reach a target in the thousands in a few epochs of small
 * steps, so a network learns the standardised target. By Welford's updates, which lose no digits
 * where the mean is large.
 */
export function scalingOf({ records, indices }: Split): TargetScaling {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let start = 0; start < indices.length; start += CHUNK) {
    for (const target of records.read("target", indices.subarray(start, start + CHUNK))) {
      count++;
      const before = target - mean;
      mean += before / count;
      squares += before * (target - mean);
    }
  }
  const scale = Math.sqrt(squares / count);
  return { mean, scale: scale > 0 ? scale : 1 };
}
