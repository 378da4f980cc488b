import { isStorageErrorOf, StorageError } from "./storage-error.ts";

/** Storage was used after `close`. */
export class StorageClosedError extends StorageError {
  override readonly name = "StorageClosedError";
  readonly code = "storage_closed";

  constructor() {
    super(
      "Expected storage to be open, but it has been closed. Open it again with createStorage().",
    );
  }

  static override is(value: unknown): value is StorageClosedError {
    return isStorageErrorOf(value, "storage_closed");
  }
}
