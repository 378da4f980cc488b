import { constants } from "node:os";
import { lowerPriority } from "./lower-priority.ts";

/**
 * Lets the main thread, which answers requests, go first where both want the same core.
 *
 * With as many computing workers as cores, the main thread would else wait for a turn: under load on
 * a crowded machine this took the 99th percentile of its delay from some 60 ms to 15.
 */
export function yieldToMainThread(platform: NodeJS.Platform): void {
  lowerPriority(constants.priority.PRIORITY_BELOW_NORMAL, platform);
}
