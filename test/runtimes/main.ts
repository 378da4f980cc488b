/**
 * `npm run test:runtimes`: runs the same checks of the SDK against an emulator on every runtime that it is made
 * for. `npm run test:runtimes -- bun deno` runs those. Runtimes come from the npm registry, a browser from
 * `CHROMIUM_PATH` or from where one usually is.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { browserPath } from "./binaries.ts";
import { runInBrowser, runInProcess, runInWorkerd, runMocked } from "./run-in.ts";
import type { CheckResult } from "./scenario.ts";

type Run = (url: string) => Promise<readonly CheckResult[]>;

const runtimes: Readonly<Record<string, Run>> = {
  node22: (url) => runInProcess("node22", url),
  node24: (url) => runInProcess("node24", url),
  node26: (url) => runInProcess("node26", url),
  bun: (url) => runInProcess("bun", url),
  deno: (url) => runInProcess("deno", url),
  workerd: runInWorkerd,
  chromium: (url) => runInBrowser(chromiumPath(), url),
  // The handlers for MSW, by a service worker.
  "chromium-msw": () => runMocked(chromiumPath()),
};

function chromiumPath(): string {
  const path = browserPath();
  if (path === undefined) throw new Error("No Chromium was found: name one in CHROMIUM_PATH.");
  return path;
}

const say = (text: string) => void process.stdout.write(`${text}\n`);

async function passes(name: string, run: Run, url: string): Promise<boolean> {
  const start = performance.now();
  try {
    const results = await run(url);
    const failed = results.filter(({ error }) => error !== null);
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    say(
      `${name}: ${results.length - failed.length} of ${results.length} checks pass (${seconds} s)`,
    );
    for (const { name: check, error } of failed) say(`  FAILED ${check}\n    ${error}`);
    return failed.length === 0 && results.length > 0;
  } catch (error) {
    say(`${name}: could not be run. ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(runtimes, name));
if (unknown !== undefined) {
  say(`There is no runtime '${unknown}'. Those there are: ${Object.keys(runtimes).join(", ")}.`);
  process.exit(2);
}
const home = await mkdtemp(join(tmpdir(), "understudy-runtimes-"));
try {
  await using emulator = await createEmulator({ home });
  const url = await emulator.listen({ port: 0 });
  for (const [name, run] of Object.entries(runtimes)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    if (!(await passes(name, run, url))) process.exitCode = 1;
  }
} finally {
  await rm(home, { recursive: true, force: true });
}
