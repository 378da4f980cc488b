import { mkdir } from "node:fs/promises";

/** Plain files, of new and old archives. */
const fileTypes = new Set(["File", "OldFile"]);

/**
 * Unpacks the named files of an npm archive and nothing else: no links, no scripts, no strangers.
 *
 * npm drops the archive's outermost folder, whatever its name, and so do we.
 */
export async function extractPackage(
  archive: string,
  directory: string,
  wanted: readonly string[],
): Promise<void> {
  const { extract } = await import("tar");
  const names = new Set(wanted);
  await mkdir(directory, { recursive: true });
  await extract({
    file: archive,
    cwd: directory,
    strip: 1,
    filter: (path, entry) =>
      "type" in entry && fileTypes.has(entry.type) && names.has(path.split("/").slice(1).join("/")),
  });
}
