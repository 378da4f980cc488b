import { APIAbortError, APITimeoutError } from "../errors/call-errors.ts";
import { type CallSignal, LazySignal } from "./call-signal.ts";
import type { Environment } from "./environment.ts";

/**
 * How long a call may last: until its timeout, or until the caller's signal aborts.
 *
 * The call has a signal of its own, so that one of the caller's which outlives thousands of calls
 * carries one listener for each call under way and none for those that are over.
 */
export class CallScope {
  readonly #signal = new LazySignal();
  readonly #stopTimer: () => void;
  readonly #callersSignal: AbortSignal | undefined;
  readonly #deadlineMs: number;
  readonly #environment: Environment;
  #holds = 1;

  constructor(timeoutMs: number, callersSignal: AbortSignal | undefined, environment: Environment) {
    this.#environment = environment;
    this.#deadlineMs = environment.now() + timeoutMs;
    this.#callersSignal = callersSignal;
    this.#stopTimer = environment.startTimer(timeoutMs, () =>
      this.#signal.abort(new APITimeoutError(timeoutMs)),
    );
    if (callersSignal?.aborted) this.#onAbort();
    else callersSignal?.addEventListener("abort", this.#onAbort);
  }

  /** Aborts with the error that the call is to be rejected with. */
  get signal(): CallSignal {
    return this.#signal;
  }

  get remainingMs(): number {
    return this.#deadlineMs - this.#environment.now();
  }

  /** Waits no longer than the call may last, even for work that takes no notice of the signal. */
  race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(signal.reason);
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort);
      work.then(
        (value) => {
          signal.removeEventListener("abort", onAbort);
          resolve(value);
        },
        (error) => {
          signal.removeEventListener("abort", onAbort);
          reject(signal.aborted ? signal.reason : error);
        },
      );
    });
  }

  /**
   * Keeps the caller's signal in force beyond the call, for a body that is still to be read.
   * Returns what lets go of it.
   */
  hold(): () => void {
    this.#holds++;
    let held = true;
    return () => {
      if (held) this.#letGo();
      held = false;
    };
  }

  /** Ends the call. Its timeout is over; the caller's signal is too, unless something holds it. */
  close(): void {
    this.#stopTimer();
    this.#letGo();
  }

  #letGo(): void {
    this.#holds--;
    if (this.#holds === 0) this.#callersSignal?.removeEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = (): void => {
    this.#signal.abort(new APIAbortError(this.#callersSignal?.reason));
  };
}
