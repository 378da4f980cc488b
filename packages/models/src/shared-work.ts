/** Work that several callers wait for, each with a signal of its own. */
export interface SharedWork<T, P> {
  /** True once all who waited have left before the end. */
  readonly abandoned: boolean;
  join(options: WaitOptions<P>): Promise<T>;
}

export interface WaitOptions<P> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: P) => void;
}

/**
 * Starts work that is shared by all who join it; calls `onEnd` when it is over, well or not.
 *
 * A caller whose signal aborts stops waiting at once. The work itself is aborted when no one waits
 * for it any more.
 */
export function shareWork<T, P>(
  start: (signal: AbortSignal, onProgress: (progress: P) => void) => Promise<T>,
  onEnd: () => void,
): SharedWork<T, P> {
  const controller = new AbortController();
  const listeners = new Set<(progress: P) => void>();
  let waiting = 0;
  const work = start(controller.signal, (progress) => {
    for (const listener of listeners) listener(progress);
  });
  work.then(onEnd, onEnd);
  return {
    get abandoned() {
      return controller.signal.aborted;
    },
    async join({ signal, onProgress }) {
      signal?.throwIfAborted();
      const { promise, reject } = Promise.withResolvers<never>();
      const leave = () => reject(signal?.reason);
      signal?.addEventListener("abort", leave, { once: true });
      // A function of its own for each call: two may have been given the same one.
      const listener = (progress: P) => onProgress?.(progress);
      listeners.add(listener);
      waiting++;
      try {
        return await Promise.race([work, promise]);
      } finally {
        waiting--;
        listeners.delete(listener);
        signal?.removeEventListener("abort", leave);
        if (waiting === 0) controller.abort(new DOMException("No one waits.", "AbortError"));
      }
    },
  };
}
