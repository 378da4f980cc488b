import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FileBlobStore } from "./blobs/file-blob-store.ts";
import { openStorage } from "./open-storage.ts";
import type { Storage, StorageOptions } from "./storage.ts";
import { keptWorkDirectory } from "./work-directory.ts";

export interface DirectoryStorageOptions extends StorageOptions {
  /**
   * Created when absent. Holds `understudy.sqlite`, `blobs/` and `jobs/`, the work directory, and
   * belongs to storage alone.
   */
  readonly directory: string;
  /**
   * How long to wait for another process to let go of the directory: a second when left out, enough
   * for one that is just stopping. Nothing else happens in this thread meanwhile.
   */
  readonly lockTimeoutMs?: number;
}

const LOCK_TIMEOUT_MS = 1_000;

/**
 * Opens the storage of a directory, for this process alone.
 *
 * Clears away what a killed process left half done: unfinished uploads, content with no file, and
 * files whose time has come. Rejects with `StorageInUseError` while anyone else has the directory
 * open, and with `DatabaseDamagedError` or `DatabaseTooNewError` when its database cannot be used.
 */
export async function createStorage(options: DirectoryStorageOptions): Promise<Storage> {
  const random = options.randomBytes ?? randomBytes;
  await mkdir(options.directory, { recursive: true });
  return openStorage({
    databasePath: join(options.directory, "understudy.sqlite"),
    lockTimeoutMs: options.lockTimeoutMs ?? LOCK_TIMEOUT_MS,
    createBlobs: () =>
      FileBlobStore.open({ directory: join(options.directory, "blobs"), randomBytes: random }),
    workDirectory: keptWorkDirectory(join(options.directory, "jobs")),
    now: options.now ?? Date.now,
    randomBytes: random,
  });
}
