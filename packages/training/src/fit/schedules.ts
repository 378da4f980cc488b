import type { OptimizerHyperparameters } from "../methods/hyperparameters.ts";

export type ScheduleName = NonNullable<OptimizerHyperparameters["learning_rate_schedule"]>;

/** The part of the learning rate that is left at a progress from 0 (after warm-up) to 1 (the end). */
const schedules = {
  // 1
  constant: () => 1,
  // 1 - t
  linear: (progress) => 1 - progress,
  // (1 + cos πt) / 2 (I. Loshchilov and F. Hutter, 2017, without restarts)
  cosine: (progress) => (1 + Math.cos(Math.PI * progress)) / 2,
} as const satisfies Record<ScheduleName, (progress: number) => number>;

export interface LearningRateOptions {
  readonly learningRate: number;
  readonly schedule: ScheduleName;
  /** The part of all steps in which the learning rate rises. */
  readonly warmupRatio: number;
  readonly totalSteps: number;
}

/**
 * The learning rate of a step, counted from 1.
 *
 * It rises in equal parts, from a first one above 0, to the full one at the last step of the warm-up
 * (ratio · steps, rounded up); the step after that begins the schedule, also with the full one. No
 * step has a learning rate of 0.
 */
export function learningRateAt(
  step: number,
  { learningRate, schedule, warmupRatio, totalSteps }: LearningRateOptions,
): number {
  const warmup = Math.min(Math.ceil(warmupRatio * totalSteps), totalSteps);
  if (step <= warmup) return (learningRate * step) / warmup;
  return learningRate * schedules[schedule]((step - 1 - warmup) / (totalSteps - warmup));
}
