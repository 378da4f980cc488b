/** Tells when an interval has passed. It decides when something is said or saved, never a result. */
export class Pace {
  readonly #intervalMs: number;
  readonly #now: () => number;
  #last: number;

  constructor(intervalMs: number, now: () => number = () => performance.now()) {
    this.#intervalMs = intervalMs;
    this.#now = now;
    this.#last = now();
  }

  /** Whether the interval has passed since this was last true, or since the start. */
  due(): boolean {
    const now = this.#now();
    if (now - this.#last < this.#intervalMs) return false;
    this.#last = now;
    return true;
  }
}

/** How long a solver may run before it lets the thread's messages in. */
export const breathMs = 8;
/** The least time between two checkpoints. */
export const checkpointMs = 500;
