import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type CatalogueEntry, ownSource, writeOwnManifest } from "../installed-models.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { SourceOptions } from "../source/locate-source.ts";
import { buildModel } from "./build-model.ts";
import type { CachePaths } from "./cache-paths.ts";
import { discard } from "./discard.ts";
import { renameDurably, syncDirectory, writeDurably } from "./durable-write.ts";
import { modelVersion } from "./model-version.ts";

export interface InstallRequest {
  /** Its source is the files of `contents`. */
  readonly manifest: Manifest;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly paths: CachePaths;
  /** An empty folder on the cache's file system, for work in progress. */
  readonly stagingDirectory: string;
}

/**
 * Adds a model whose files are given. Only the holder of the cache's lock may.
 *
 * The whole folder of the model (manifest, source files, and what is made of them) is written in
 * staging, down to the disk, and moved to its place in one step. The source files are kept beside what
 * is made of them, so that damage can be mended as it is for any other model.
 */
export async function installModel(
  { manifest, contents, paths, stagingDirectory }: InstallRequest,
  options: SourceOptions,
): Promise<CatalogueEntry> {
  const { id } = manifest;
  const folder = join(stagingDirectory, "installed");
  const source = join(folder, ownSource);
  await mkdir(source, { recursive: true });
  for (const [name, bytes] of contents) await writeDurably(join(source, name), bytes);
  await syncDirectory(source);
  await buildModel(
    {
      manifest,
      manifestDirectory: source,
      target: join(folder, modelVersion(manifest)),
      stagingDirectory,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
    options,
  );
  await writeOwnManifest(join(folder, "manifest.json"), manifest);
  await syncDirectory(folder);
  const target = paths.model(id);
  await discard(target, join(stagingDirectory, "former"));
  await renameDurably(folder, target);
  return { manifest, manifestDirectory: join(target, ownSource), builtIn: false, paths };
}
