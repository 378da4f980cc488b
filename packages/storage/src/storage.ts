import type { BlobStore } from "./blobs/blob-store.ts";
import type { EvaluationStore } from "./evaluations/evaluation-store.ts";
import type { FileStore } from "./files/file-store.ts";
import type { JobStore } from "./jobs/job-store.ts";

/** Everything that the service keeps: bytes, and the rows that give them a name. */
export interface Storage extends AsyncDisposable {
  readonly blobs: BlobStore;
  readonly files: FileStore;
  /** Training jobs. */
  readonly jobs: JobStore;
  readonly evaluations: EvaluationStore;
  /**
   * A directory for the folders of jobs, made when it is first asked for.
   *
   * Nothing in it is looked at here. In a directory it stays as it is over a restart; in memory it
   * is a temporary one, removed with `close`. Throws `StorageClosedError` after `close`.
   */
  readonly workDirectory: string;
  /**
   * Closes the database and gives up the directory. A second call does nothing.
   *
   * Rows can be neither read nor written afterwards (`StorageClosedError`); blobs that are being
   * read may be read to their end.
   */
  close(): Promise<void>;
}

export interface StorageOptions {
  /** The current time in milliseconds since 1970. `Date.now` when left out. */
  readonly now?: () => number;
  /** Bytes that nobody can guess, for ids and keys. `node:crypto`'s when left out. */
  readonly randomBytes?: (sizeBytes: number) => Uint8Array;
}
