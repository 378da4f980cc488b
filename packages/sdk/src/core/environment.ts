import type { CallSignal } from "./call-signal.ts";

/** What the client takes from its surroundings, so that tests can put their own in its place. */
export interface Environment {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A number from 0 up to, and never, 1. */
  readonly random: () => number;
  /** A text of letters, digits and hyphens that nobody else has: 122 bits at random, or more. */
  readonly newKey: () => string;
  /** Calls back once, after the delay, unless the function that it gives back is called first. */
  readonly startTimer: (delayMs: number, callback: () => void) => () => void;
  /** As `startTimer`, for what a process that is otherwise done need not stay for. */
  readonly startBackgroundTimer: (delayMs: number, callback: () => void) => () => void;
  /** Ends after the delay; is rejected with the signal's reason when that aborts first. */
  readonly sleep: (delayMs: number, signal: CallSignal) => Promise<void>;
}

/** The real clock, timers and randomness. */
export const systemEnvironment: Environment = {
  now: () => Date.now(),
  random: () => Math.random(),
  newKey: () =>
    // It is not there in pages that came over http.
    crypto.randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join(""),
  startTimer,
  startBackgroundTimer: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    // A browser's timer is a number, and keeps nothing alive.
    timer.unref?.();
    return () => clearTimeout(timer);
  },
  sleep: (delayMs, signal) =>
    new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        stop();
        signal.removeEventListener("abort", onAbort);
        settle();
      };
      const onAbort = () => end(() => reject(signal.reason));
      const stop = startTimer(delayMs, () => end(resolve));
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort);
    }),
};

function startTimer(delayMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}
