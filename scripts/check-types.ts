/**
 * Checks all types of the repository with TypeScript 7: it is what `npm install typescript` gives a user, and
 * does in twelve seconds what takes the one that builds (5.9) more than a minute.
 */
import { globSync } from "node:fs";
import { join, sep } from "node:path";
import process from "node:process";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { stopSignal } from "./stop-signal.ts";

// By its path, as both packages want to be `tsc` in `node_modules/.bin`.
const compiler = join(root, "node_modules/typescript-7/bin/tsc");

const signal = stopSignal();
// The examples are in the root's.
const configs = ["tsconfig.json", "{packages,apps}/*/tsconfig.json", "test/tsconfig.json"];
const projects = globSync(configs, { cwd: root });
for (const project of projects.toSorted()) {
  if (signal.aborted) break;
  const { exitCode, output } = await runCommand(
    [process.execPath, compiler, "--noEmit", "-p", project],
    { signal },
  );
  if (exitCode === 0) continue;
  process.exitCode = 1;
  console.log(`${project.replaceAll(sep, "/")}\n${output.trimEnd()}`);
}
