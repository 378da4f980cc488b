/** Builds what has changed; quiet unless that fails. */
import process from "node:process";
import { runTurbo } from "./run-turbo.ts";
import { stopSignal } from "./stop-signal.ts";

console.error("Building what has changed.");
const { exitCode, output } = await runTurbo("build", stopSignal());
if (exitCode !== 0) process.stderr.write(output);
process.exitCode = exitCode;
