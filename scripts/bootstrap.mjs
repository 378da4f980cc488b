/**
 * `npm start`, `npm test`, `npm run bench`, `npm run docs` and `npm run test:runtimes` on a fresh checkout, with nothing done before.
 *
 * Runs on Node 20 with no dependency: installs what the lockfile asks for, then goes on under the
 * Node 24 that came with it. The exit code is that of what was run.
 */
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { BootstrapError } from "./bootstrap/bootstrap-error.mjs";
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs";
import { run } from "./bootstrap/run.mjs";

const OLDEST_NODE_MAJOR = 20;
const root = fileURLToPath(new URL("..", import.meta.url));

/** What each command runs once everything is built. Every step runs, even after one has failed. */
const commands = {
  start: (extra) => [["scripts/start.ts", ...extra]],
  // Part of the tests is named: the checks are not of interest then.
  test: (extra) => [
    ...(extra.length === 0 ? [["scripts/check.ts"]] : []),
    ["node_modules/vitest/vitest.mjs", "run", ...extra],
  ],
  bench: (extra) => [["test/performance/main.ts", ...extra]],
  docs: (extra) => [["node_modules/typedoc/bin/typedoc", ...extra]],
  "test:runtimes": (extra) => [["test/runtimes/main.ts", ...extra]],
};

async function main([name, ...extra]) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE_MAJOR) {
    throw new BootstrapError(
      `Expected Node ${OLDEST_NODE_MAJOR} or later, but this is ${process.version}. Install a newer Node from https://nodejs.org.`,
    );
  }
  if (!Object.hasOwn(commands, name)) {
    throw new BootstrapError(
      `Expected one of ${Object.keys(commands).join(", ")}, but got ${name ?? "nothing"}.`,
    );
  }
  const node = ensureInstalled(root);
  const runNode = nodeRunner(node);
  const built = await runNode(["scripts/build.ts"]);
  if (built !== 0) return built;
  let exitCode = 0;
  for (const step of commands[name](extra)) {
    const stepExitCode = await runNode(step);
    exitCode ||= stepExitCode;
    // Stopped by a signal, not failed: the rest is not wanted either.
    if (stepExitCode > 128) break;
  }
  return exitCode;
}

function nodeRunner(node) {
  const pathName = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const binaries = join(root, "node_modules", ".bin");
  const env = {
    ...process.env,
    [pathName]: [binaries, process.env[pathName]].filter(Boolean).join(delimiter),
  };
  const stopWithParent = pathToFileURL(join(root, "scripts", "stop-with-parent.ts"));
  stopWithParent.searchParams.set("parent", String(process.pid));
  return ([program, ...programArguments]) =>
    run(node, ["--import", stopWithParent.href, join(root, program), ...programArguments], {
      cwd: root,
      env,
    });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
