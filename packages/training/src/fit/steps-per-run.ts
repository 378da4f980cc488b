import type { TrainingStep } from "./training-step.ts";

/** For so long nothing is heard of a training, and it does not hear of a pause. */
const longestRunMs = 500;

/** From here on a run takes hardly less time per step. */
const mostSteps = 32;

/** What the batches of a run may take together. */
const mostFeedBytes = 32 * 1024 * 1024;

/** A run of more than one step keeps up to three more copies of what changes; beyond this they are not worth it. */
const mostStateBytes = 128 * 1024 * 1024;

/** What is known of a run of `TrainingSession.runSteps`. */
export interface MeasuredRun {
  readonly steps: number;
  readonly milliseconds: number;
  /** The bytes of its feeds. */
  readonly feedBytes: number;
}

/**
 * How many steps the next run of a training had better take, by what the last one took: half a second's, of 32 MB
 * of data at most. One where there was none yet, and of a step that changes more than 128 MB.
 */
export function stepsPerRun({ state }: TrainingStep, last: MeasuredRun | undefined): number {
  if (last === undefined || bytesOf(state) > mostStateBytes) return 1;
  const { steps, milliseconds, feedBytes } = last;
  const fitting = Math.min(longestRunMs / milliseconds, mostFeedBytes / feedBytes) * steps;
  return Math.max(1, Math.min(mostSteps, Math.floor(fitting)));
}

function bytesOf(state: TrainingStep["state"]): number {
  const sizes = Object.values(state).map((shape) => shape.reduce((size, dim) => size * dim, 1));
  return Float32Array.BYTES_PER_ELEMENT * sizes.reduce((sum, size) => sum + size, 0);
}
