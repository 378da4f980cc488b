/** How much of each new measurement goes into the average. */
const weight = 0.2;

const leastMs = 100;
const mostMs = 60_000;
const unknownMs = 1000;

/** Estimates when a full queue will have room again, from how fast jobs were done lately. */
export class RetryEstimate {
  #msPerJob: number | null = null;

  /** Note that a worker took `elapsedMs` for `jobs` jobs. */
  note(elapsedMs: number, jobs: number): void {
    const measured = elapsedMs / jobs;
    this.#msPerJob =
      this.#msPerJob === null ? measured : this.#msPerJob + weight * (measured - this.#msPerJob);
  }

  /** When half of `waiting` jobs will have been done by `workers` workers, in milliseconds. */
  retryAfterMs(waiting: number, workers: number): number {
    if (this.#msPerJob === null) return unknownMs;
    const half = (waiting / 2) * (this.#msPerJob / Math.max(1, workers));
    return Math.ceil(Math.min(mostMs, Math.max(leastMs, half)));
  }
}
