/**
 * Finds what should never be committed: files over 5 MB, and paths of one person's machine.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { root } from "./root.ts";

const MAX_SIZE_BYTES = 5_000_000;
/** Files in which addresses and hashes of other people's packages stand. */
const NOT_SCANNED = new Set(["package-lock.json", "LICENSE", "NOTICE"]);

const machinePaths: readonly RegExp[] = [
  literal(root),
  ...(homedir().split("/").length > 2 ? [literal(homedir())] : []),
  /\/(?:home|Users)\/[\w.-]+\/[\w.-]+/,
  /\/(?:root|tmp)\/[\w.-]+/,
  /\b[A-Z]:\\+Users\\+\w+/,
];

const listed = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
  { cwd: root, encoding: "utf8", maxBuffer: 100_000_000 },
);
const faults: string[] = [];
for (const file of new Set(listed.split("\0"))) {
  const path = join(root, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) continue;
  if (stats.size > MAX_SIZE_BYTES) {
    faults.push(`${file}: ${stats.size} bytes, at most ${MAX_SIZE_BYTES} are wanted in git`);
  } else if (!NOT_SCANNED.has(basename(file))) {
    faults.push(...machinePathsIn(file, readFileSync(path)));
  }
}
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;

function machinePathsIn(file: string, content: Buffer): string[] {
  if (content.includes(0)) return []; // binary
  return content
    .toString()
    .split("\n")
    .flatMap((line, index) => {
      const match = machinePaths.map((pattern) => pattern.exec(line)).find(Boolean);
      return match ? [`${file}:${index + 1}: the path ${match[0]} is of one machine`] : [];
    });
}

function literal(path: string): RegExp {
  return new RegExp(`${path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
}
