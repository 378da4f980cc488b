import { getPriority, setPriority } from "node:os";
import { RuntimeOptionError } from "../errors/capacity-errors.ts";

/** The niceness of what runs only when nothing else wants to (setpriority(2)). */
const lowest = 19;

/**
 * Has the calling thread give way to others: `niceness` from 0 to 19, the higher the more. A thread that
 * gives way more already is left alone. Threads that it starts from then on do as it does, those of
 * ONNX Runtime's sessions included.
 *
 * Only Linux gives a thread a priority of its own; elsewhere this would slow the whole process, so
 * nothing is done there. Throws `RuntimeOptionError`.
 */
export function lowerPriority(
  niceness: number,
  platform: NodeJS.Platform = process.platform,
): void {
  if (!Number.isInteger(niceness) || niceness < 0 || niceness > lowest) {
    const expected = `an integer from 0 to ${lowest}`;
    throw new RuntimeOptionError({ option: "niceness", expected, received: niceness });
  }
  if (platform !== "linux") return;
  try {
    setPriority(Math.max(niceness, getPriority()));
  } catch {
    // A sandbox may forbid it. Everything works all the same.
  }
}
