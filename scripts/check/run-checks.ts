import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import type { Check } from "./checks.ts";

const MOST_AT_ONCE = 4;

/** Runs checks beside each other, prints a line each, and gives back the names of those that failed. */
export async function runChecks(checks: readonly Check[], signal: AbortSignal): Promise<string[]> {
  const waiting = checks.values();
  const failures: string[] = [];
  const worker = async () => {
    for (const check of waiting) {
      if (signal.aborted) return;
      if (!(await runCheck(check, signal))) failures.push(check.name);
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, () => worker()),
  );
  return failures;
}

async function runCheck({ name, mend, run }: Check, signal: AbortSignal): Promise<boolean> {
  const startMs = performance.now();
  const { exitCode, output } = await run(signal);
  const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
  const passed = exitCode === 0;
  if (!signal.aborted) {
    console.log(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (!passed) console.log(output.trimEnd().replaceAll(/^/gm, "  | "));
    if (!passed && mend !== undefined) console.log(`  Mend it with: ${mend}`);
  }
  return passed;
}
