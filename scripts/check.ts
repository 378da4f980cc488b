/**
 * `npm run check`: everything that can be said of the code without running it. All checks run, also
 * after one has failed; each gives one line, and what a failed one had to say.
 */
import process from "node:process";
import { checks } from "./check/checks.ts";
import { runChecks } from "./check/run-checks.ts";
import { runTurbo } from "./run-turbo.ts";
import { stopSignal } from "./stop-signal.ts";

const signal = stopSignal();
// Types, import rules and packaging look at what is built.
const built = await runTurbo("build", signal);
if (built.exitCode !== 0) process.stdout.write(built.output);
const failures = signal.aborted ? [] : await runChecks(checks, signal);
if (signal.aborted) {
  process.exitCode = 130;
} else if (built.exitCode !== 0 || failures.length > 0) {
  console.log(`\nFailed: ${[...(built.exitCode === 0 ? [] : ["build"]), ...failures].join(", ")}`);
  process.exitCode = 1;
}
