import type { BlobStore } from "./blobs/blob-store.ts";
import type { FileStore } from "./files/file-store.ts";

/** Everything that the service keeps: bytes, and the rows that give them a name. */
export interface Storage extends AsyncDisposable {
  readonly blobs: BlobStore;
  readonly files: FileStore;
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
