import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { tryLockCache } from "./cache-lock.ts";
import type { CachePaths } from "./cache-paths.ts";

/** A folder for work in progress, on the cache's file system, gone when disposed of. */
export interface StagingDirectory extends AsyncDisposable {
  readonly path: string;
}

/** Makes an empty staging folder. Only the holder of the lock may: others' folders are swept. */
export async function createStaging(paths: CachePaths, name: string): Promise<StagingDirectory> {
  const path = join(paths.staging, name);
  await mkdir(path, { recursive: true });
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** Removes what a process that died has left. Only the holder of the lock may. */
export async function sweepStaging(paths: CachePaths): Promise<void> {
  await rm(paths.staging, { recursive: true, force: true });
}

/** Sweeps at a start, if there is anything to sweep and no one is at work. */
export async function sweepIfIdle(paths: CachePaths): Promise<void> {
  const leftovers = await readdir(paths.staging).catch(() => []);
  if (leftovers.length === 0) return;
  using lock = await tryLockCache(paths.lock);
  if (lock !== undefined) await sweepStaging(paths);
}
