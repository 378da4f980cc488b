import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { CachePaths } from "./cache/cache-paths.ts";
import { renameDurably, writeDurably } from "./cache/durable-write.ts";
import { ManifestError } from "./errors.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { parseManifest } from "./manifest/parse-manifest.ts";

/** A model of the catalogue. */
export interface CatalogueEntry {
  readonly manifest: Manifest;
  /** Where `file:` sources begin. */
  readonly manifestDirectory: string;
  readonly builtIn: boolean;
  /** Of the home that keeps the model. */
  readonly paths: CachePaths;
}

/** An entry of the cache that cannot be read, so that its model is left out. */
export interface CatalogueProblem {
  readonly path: string;
  readonly error: unknown;
}

/** The models that were added to a home. */
export interface InstalledModels {
  /** In the order of their ids. */
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly CatalogueProblem[];
}

/**
 * Whether a manifest could not be read because the system refused (no descriptors left, no right to),
 * so that its model is there all the same.
 */
export function isUnread({ error }: CatalogueProblem): boolean {
  return error instanceof Error && "syscall" in error;
}

/**
 * Reads the manifests of models that were added in earlier runs. Rejects with what the file system says
 * where the folder is there and cannot be read.
 */
export async function readInstalledModels(paths: CachePaths): Promise<InstalledModels> {
  const folders = (await readdir(paths.models, { withFileTypes: true }).catch(unlessMissing)) ?? [];
  const entries: CatalogueEntry[] = [];
  const problems: CatalogueProblem[] = [];
  const ids = folders.filter((folder) => folder.isDirectory() && !folder.name.startsWith("."));
  for (const { name } of ids.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(paths.models, name, "manifest.json");
    try {
      const entry = await readEntry(paths, path);
      if (entry !== undefined) entries.push(entry);
    } catch (error) {
      problems.push({ path, error });
    }
  }
  return { entries, problems };
}

/**
 * Which manifests there are and when they were written: another text where another model is there.
 * Rejects with what the file system says where that cannot be found out.
 */
export async function installedModelsState(paths: CachePaths): Promise<string> {
  const names = (await readdir(paths.models).catch(unlessMissing)) ?? [];
  const states = names.sort().map(async (name) => {
    const found = await stat(join(paths.models, name, "manifest.json")).catch(unlessMissing);
    return found === undefined ? "" : `${name} ${found.mtimeMs} ${found.ino} ${found.size}\n`;
  });
  return (await Promise.all(states)).join("");
}

/** The model of this id that was added, as it is on the disk now; none where it cannot be read. */
export async function readInstalledModel(
  paths: CachePaths,
  id: string,
): Promise<CatalogueEntry | undefined> {
  return readEntry(paths, paths.manifest(id)).catch(() => undefined);
}

/** Keeps an added model's manifest. Only the holder of the cache's lock may. */
export async function writeInstalledModel(
  { paths, manifest, manifestDirectory }: CatalogueEntry,
  stagingDirectory: string,
): Promise<void> {
  const target = paths.manifest(manifest.id);
  const staged = join(stagingDirectory, "manifest.json");
  await writeEntry(staged, manifest, manifestDirectory);
  await mkdir(dirname(target), { recursive: true });
  await renameDurably(staged, target);
}

/** Writes the manifest of a model whose source files lie in `ownSource` beside it. */
export async function writeOwnManifest(path: string, manifest: Manifest): Promise<void> {
  await writeEntry(path, manifest, ownSource);
}

/** The folder of source files that were given with the model, in the model's own folder. */
export const ownSource = "source";

async function writeEntry(path: string, manifest: Manifest, manifestDirectory: string) {
  const content = { manifest_directory: manifestDirectory, manifest };
  await writeDurably(path, `${JSON.stringify(content, null, 2)}\n`);
}

async function readEntry(paths: CachePaths, path: string): Promise<CatalogueEntry | undefined> {
  const text = await readFile(path, "utf8").catch(unlessMissing);
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  const fields: { manifest_directory?: unknown; manifest?: unknown } =
    typeof value === "object" && value !== null ? value : {};
  // Relative where the files are the catalogue's own: a home may be moved.
  const manifestDirectory =
    fields.manifest_directory === ownSource
      ? join(dirname(path), ownSource)
      : fields.manifest_directory;
  if (typeof manifestDirectory !== "string" || !isAbsolute(manifestDirectory)) {
    throw new ManifestError({
      place: path,
      path: "manifest_directory",
      expected: `to be an absolute path or "${ownSource}"`,
      received: manifestDirectory,
    });
  }
  const manifest = parseManifest(fields.manifest, path);
  if (paths.manifest(manifest.id) !== path) {
    const expected = `to be the id that the folder ${basename(dirname(path))} is named for`;
    throw new ManifestError({ place: path, path: "manifest.id", expected, received: manifest.id });
  }
  return { manifest, manifestDirectory, builtIn: false, paths };
}

function unlessMissing(error: unknown): undefined {
  const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw error;
}
