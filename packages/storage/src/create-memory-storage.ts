import { randomBytes } from "node:crypto";
import { MemoryBlobStore } from "./blobs/memory-blob-store.ts";
import { MEMORY_DATABASE } from "./database/open-database.ts";
import { openStorage } from "./open-storage.ts";
import type { Storage, StorageOptions } from "./storage.ts";
import { temporaryWorkDirectory } from "./work-directory.ts";

/**
 * Opens storage that is gone when it is closed. As many as wanted may be open at once.
 *
 * Only its work directory is on disk, in the system's directory for temporary files.
 */
export function createMemoryStorage(options: StorageOptions = {}): Promise<Storage> {
  const random = options.randomBytes ?? randomBytes;
  return openStorage({
    databasePath: MEMORY_DATABASE,
    lockTimeoutMs: 0,
    createBlobs: async () => new MemoryBlobStore({ randomBytes: random }),
    workDirectory: temporaryWorkDirectory(),
    now: options.now ?? Date.now,
    randomBytes: random,
  });
}
