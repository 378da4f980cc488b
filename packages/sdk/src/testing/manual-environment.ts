import type { Environment } from "../core/environment.ts";

/** An environment whose time passes only when a call sleeps, or when a test says so. */
export interface ManualEnvironment extends Environment {
  /** How long each sleep was, in the order of the sleeps. */
  readonly sleeps: readonly number[];
  /** The timers that are running. */
  readonly runningTimers: () => number;
  readonly elapse: (ms: number) => void;
}

/** `random` stays the same: 0 gives the longest backoff. */
export function manualEnvironment({ random = 0, nowMs = 0 } = {}): ManualEnvironment {
  const sleeps: number[] = [];
  const timers = new Set<{ dueMs: number; callback: () => void }>();
  let time = nowMs;
  let keys = 0;
  const elapse = (ms: number) => {
    time += ms;
    for (const timer of [...timers]) {
      if (timer.dueMs > time) continue;
      timers.delete(timer);
      timer.callback();
    }
  };
  const startTimer = (delayMs: number, callback: () => void) => {
    const timer = { dueMs: time + delayMs, callback };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    sleeps,
    runningTimers: () => timers.size,
    elapse,
    now: () => time,
    random: () => random,
    newKey: () => `key${++keys}`,
    startTimer,
    startBackgroundTimer: startTimer,
    sleep: async (delayMs) => {
      sleeps.push(delayMs);
      elapse(delayMs);
    },
  };
}
