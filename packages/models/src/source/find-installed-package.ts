import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What was found of a package in the `node_modules` folders that Node would look into. */
export interface InstalledPackage {
  /** The package's folder, where the wanted version is installed. */
  readonly directory: string | undefined;
  /** Versions that were found and are not the wanted one. */
  readonly otherVersions: readonly string[];
}

/**
 * Looks for one exact version of a package, from each starting point upwards.
 *
 * Reads `package.json` files itself: `require.resolve` refuses packages whose `exports` leave
 * that file out, and stops at the first version it meets.
 */
export async function findInstalledPackage(
  name: string,
  version: string,
  startingPoints: readonly string[],
): Promise<InstalledPackage> {
  const folders = new Set(
    startingPoints.flatMap((point) => createRequire(toFileUrl(point)).resolve.paths(name) ?? []),
  );
  const otherVersions = new Set<string>();
  for (const folder of folders) {
    const directory = join(folder, name);
    const found = await readVersion(join(directory, "package.json"));
    if (found === version) return { directory, otherVersions: [] };
    if (found !== undefined) otherVersions.add(found);
  }
  return { directory: undefined, otherVersions: [...otherVersions] };
}

/** A folder's stands for a module within it. */
function toFileUrl(point: string): string {
  return point.startsWith("file:") ? point : pathToFileURL(join(point, "module.js")).href;
}

async function readVersion(path: string): Promise<string | undefined> {
  try {
    const { version }: { version?: unknown } = JSON.parse(await readFile(path, "utf8"));
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
