/**
 * Whether package-lock.json names the packages of every platform. With `--mend`: adds what is
 * missing.
 *
 * Packages with native code depend on one optional package a platform. npm leaves out of the
 * lockfile those that the registry did not have when it was written (a mirror may lack them), and
 * `npm ci` then refuses the lockfile as incomplete. What is added here has no checksum, since there
 * is nothing to take it from; for the platform at hand npm has written them all itself.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { platformOf } from "./lockfile/platform-of.ts";
import { root } from "./root.ts";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const path = join(root, "package-lock.json");
const lockfile = JSON.parse(readFileSync(path, "utf8"));
const packages: Record<string, LockedPackage> = lockfile.packages;

const missing = Object.entries(packages).flatMap(([parent, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, version]) => ({ name, version, dev })),
);

if (process.argv.includes("--mend")) {
  for (const { name, version, dev } of missing) {
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      optional: true,
    } as LockedPackage;
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  lockfile.packages = Object.fromEntries(sorted);
  writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`Added ${missing.length} packages.`);
} else if (missing.length > 0) {
  for (const { name, version } of missing)
    console.log(`${name}@${version} is not in package-lock.json`);
  process.exitCode = 1;
}

/** Looks where Node would: beside the dependent, then in each folder above it. */
function isLocked(parent: string, name: string): boolean {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    if (packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`])
      return true;
    if (folder === "") return false;
  }
}
