import { constants, setPriority } from "node:os";

/**
 * Lets the main thread, which answers requests, go first where both want the same core.
 *
 * With as many computing workers as cores, the main thread would else wait for a turn: under load on
 * a crowded machine this took the 99th percentile of its delay from some 60 ms to 15. Only Linux
 * gives a thread a priority of its own (setpriority(2)); elsewhere this would slow the whole
 * process, so nothing is done there.
 */
export function yieldToMainThread(platform: NodeJS.Platform): void {
  if (platform !== "linux") return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A sandbox may forbid it. Inference works all the same.
  }
}
