import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** What became of loading a package in a process of its own. */
export type Probe =
  | { readonly outcome: "loaded"; readonly version: string }
  | { readonly outcome: "missing"; readonly message: string }
  | { readonly outcome: "failed"; readonly message: string }
  | { readonly outcome: "crashed"; readonly signal: string }
  | { readonly outcome: "timed-out"; readonly timeoutMs: number };

const timeoutMs = 30_000;
const marker = "understudy-probe:";

/** Reports on stdout, after a marker, because native code may print there as well. */
const program = `
  const report = (value) => process.stdout.write("\\n${marker}" + JSON.stringify(value) + "\\n");
  try { await import(process.argv[1]); report({ outcome: "loaded" }); }
  catch (error) { report({ outcome: "failed", message: String(error?.message ?? error) }); }
`;

/**
 * Loads `packageName` in a child process, as the package at the end of `owners` would load it.
 *
 * A broken native binding can end the process that loads it, hence the child. The owners are
 * walked one after another because a strict package manager lets each package see only its own
 * dependencies.
 */
export async function probePackage(
  execPath: string,
  owners: readonly string[],
  packageName: string,
): Promise<Probe> {
  let entry: string;
  let version: string;
  try {
    let require = createRequire(import.meta.url);
    for (const owner of owners) require = createRequire(require.resolve(owner));
    entry = require.resolve(packageName);
    version = readVersion(require, packageName);
  } catch (error) {
    return { outcome: "missing", message: firstLine(error) };
  }
  return await new Promise((resolve) => {
    const args = ["--input-type=module", "--eval", program, pathToFileURL(entry).href];
    execFile(execPath, args, { timeout: timeoutMs }, (error, stdout, stderr) => {
      const line = stdout.split("\n").find((text) => text.startsWith(marker));
      if (line !== undefined) {
        const report = JSON.parse(line.slice(marker.length)) as
          | { outcome: "loaded" }
          | { outcome: "failed"; message: string };
        resolve(report.outcome === "loaded" ? { outcome: "loaded", version } : report);
      } else if (error?.killed === true) {
        resolve({ outcome: "timed-out", timeoutMs });
      } else if (typeof error?.signal === "string") {
        resolve({ outcome: "crashed", signal: error.signal });
      } else {
        resolve({ outcome: "failed", message: stderr.trim() || firstLine(error) });
      }
    });
  });
}

/** Not every package exports its package.json; the version is a courtesy, so then it is unknown. */
function readVersion(require: NodeJS.Require, packageName: string): string {
  try {
    const { version } = require(`${packageName}/package.json`) as { version: string };
    return version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_PACKAGE_PATH_NOT_EXPORTED") return "";
    throw error;
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
