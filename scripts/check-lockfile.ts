/**
 * Whether package-lock.json names the packages of every platform. With `--mend`: adds what is
 * missing.
 *
 * Packages with native code depend on one optional package a platform. npm leaves out of the
 * lockfile those that the registry did not have when it was written (a mirror may lack them), and
 * `npm ci` then refuses the lockfile as incomplete. What is added here has no checksum, since there
 * is nothing to take it from; those of the platform at hand npm has written itself.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { missingPackages } from "./lockfile/missing-packages.ts";
import { platformOf } from "./lockfile/platform-of.ts";
import { root } from "./root.ts";

const path = join(root, "package-lock.json");
const lockfile = JSON.parse(readFileSync(path, "utf8"));
const missing = missingPackages(lockfile.packages);

if (process.argv.includes("--mend")) {
  for (const { name, version, dev } of missing) {
    lockfile.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      optional: true,
    };
  }
  const entries = Object.entries(lockfile.packages);
  entries.sort(([one], [other]) => one.localeCompare(other, "en"));
  lockfile.packages = Object.fromEntries(entries);
  writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`Added ${missing.length} packages.`);
} else {
  for (const { name, version } of missing) {
    console.log(`${name}@${version} is not in package-lock.json`);
  }
  process.exitCode = missing.length > 0 ? 1 : 0;
}
