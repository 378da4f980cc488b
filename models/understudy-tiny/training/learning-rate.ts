/** How long a training is and how fast it learns. */
export interface Schedule {
  /** Steps in all. */
  readonly steps: number;
  /** Steps at the end in which the rate falls to a hundredth. */
  readonly decay: number;
  readonly warmUp: number;
  readonly peak: number;
}

/**
 * The rate of a step, counted from 1: up to the peak, on at the peak, and down along a line at the end
 * (S. Hu et al., MiniCPM, 2024), so that a training can be made longer from any checkpoint at the peak.
 */
export function learningRateAt(step: number, { steps, decay, warmUp, peak }: Schedule): number {
  const rising = Math.min(1, step / warmUp);
  const falling = Math.min(1, Math.max(LAST, (steps - step + 1) / Math.max(1, decay)));
  return peak * Math.min(rising, falling);
}

const LAST = 0.01;
