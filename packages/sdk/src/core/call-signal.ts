/** Tells that a call has ended before its time. Every `AbortSignal` is one. */
export interface CallSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * A signal of a call. An `AbortSignal` and its listeners would cost as much as sending the request: it
 * is made for those alone who ask for one.
 */
export class LazySignal implements CallSignal {
  readonly #listeners = new Set<() => void>();
  #controller: AbortController | undefined;
  #isAborted = false;
  #reason: unknown;

  get aborted(): boolean {
    return this.#isAborted;
  }

  get reason(): unknown {
    return this.#reason;
  }

  addEventListener(_: "abort", listener: () => void): void {
    if (!this.#isAborted) this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  abort(reason: unknown): void {
    if (this.#isAborted) return;
    this.#isAborted = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  /** The same as an `AbortSignal`. */
  get platform(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#isAborted) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** How many wait for the end. */
  get listenerCount(): number {
    return this.#listeners.size;
  }
}

/** What the platform takes for a signal. */
export function platformSignal(signal: CallSignal): AbortSignal {
  return signal instanceof LazySignal ? signal.platform : (signal as AbortSignal);
}
