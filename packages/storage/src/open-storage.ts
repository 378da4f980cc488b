import type { BlobStore } from "./blobs/blob-store.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { SqlEvaluationStore } from "./evaluations/sql-evaluation-store.ts";
import { SqlFileStore } from "./files/sql-file-store.ts";
import { SqlJobStore } from "./jobs/sql-job-store.ts";
import type { Storage } from "./storage.ts";
import type { WorkDirectory } from "./work-directory.ts";

export interface StorageParts {
  readonly databasePath: string;
  readonly lockTimeoutMs: number;
  /** Called once the database is ours, so that no other process's blobs are touched. */
  readonly createBlobs: () => Promise<BlobStore>;
  readonly workDirectory: WorkDirectory;
  readonly now: () => number;
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

/** Puts storage together from its parts, and clears away what a killed process left half done. */
export async function openStorage(parts: StorageParts): Promise<Storage> {
  const { now, randomBytes, workDirectory } = parts;
  const database = openDatabase(parts.databasePath, parts.lockTimeoutMs);
  try {
    const blobs = await parts.createBlobs();
    const files = new SqlFileStore({ database, blobs, now, randomBytes });
    await files.purgeExpired();
    await removeUnnamedBlobs(database, blobs);
    const close = async () => {
      await database.close();
      await workDirectory.close();
    };
    return {
      blobs,
      files,
      jobs: new SqlJobStore({ database, now, randomBytes }),
      evaluations: new SqlEvaluationStore({ database, now, randomBytes }),
      get workDirectory() {
        return workDirectory.path;
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A blob is written before its row and outlives it, so one without a row belongs to nobody. */
async function removeUnnamedBlobs(database: Database, blobs: BlobStore): Promise<void> {
  const rows = await database.queries.selectFrom("files").select("blob_key").execute();
  const named = new Set(rows.map((row) => row.blob_key));
  for await (const key of blobs.keys()) {
    if (!named.has(key)) await blobs.delete(key);
  }
}
