/**
 * Packs every package as npm would publish it, and looks at the tarballs with publint and "are the
 * types wrong". The packages are ES modules only, so `require` and the old resolution are left out.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { type PackedPackage, packPackages } from "./pack-packages.ts";

const NOT_SUPPORTED: readonly string[] = ["node10", "node16-cjs"];

async function problemsOf({ manifest, tarball }: PackedPackage): Promise<string[]> {
  const data = await readFile(tarball);
  const lint = await publint({ pack: { tarball: Uint8Array.from(data).buffer } });
  const types = await checkPackage(createPackageFromTarballData(data));
  return [
    ...lint.messages.map((message) => `${formatMessage(message, lint.pkg, { color: false })}`),
    ...(types.types === false ? ["it has no types"] : types.problems.filter(matters).map(describe)),
  ].map((problem) => `${manifest.name}: ${problem}`);
}

function matters(problem: Problem): boolean {
  return !("resolutionKind" in problem && NOT_SUPPORTED.includes(problem.resolutionKind));
}

function describe({ kind, ...facts }: Problem): string {
  return `${kind} ${JSON.stringify(facts)}`;
}

const destination = await mkdtemp(join(tmpdir(), "understudy-pack-"));
try {
  const problems: string[] = [];
  for (const packed of await packPackages(destination))
    problems.push(...(await problemsOf(packed)));
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await rm(destination, { recursive: true, force: true });
}
