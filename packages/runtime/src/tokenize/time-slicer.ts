import { setImmediate } from "node:timers/promises";

/** A computation in steps; the last one returns. */
export type Steps<T> = Generator<void, T>;

/** How long one turn of the event loop is given to all computations together. */
const turnMs = 3;

/**
 * Runs long computations on the main thread a few milliseconds at a time, one after the other in
 * turn, so that timers and sockets are served in between however many there are.
 */
export class TimeSlicer {
  readonly #now: () => number;
  readonly #waiting = new Set<() => boolean>();
  #turning = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Run to the end. Rejects with the signal's reason as soon as it is aborted. */
  run<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.add(() => {
      try {
        signal?.throwIfAborted();
        const step = steps.next();
        if (!step.done) return false;
        resolve(step.value);
      } catch (error) {
        reject(error);
      }
      return true;
    });
    if (!this.#turning) void this.#turn();
    return promise;
  }

  async #turn(): Promise<void> {
    this.#turning = true;
    while (this.#waiting.size > 0) {
      await setImmediate();
      const end = this.#now() + turnMs;
      while (this.#waiting.size > 0 && this.#now() < end) {
        const [advance] = this.#waiting;
        if (advance === undefined) break;
        this.#waiting.delete(advance);
        if (!advance()) this.#waiting.add(advance);
      }
    }
    this.#turning = false;
  }
}
