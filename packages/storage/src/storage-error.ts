/** Every way in which storage refuses: stable, so that callers may switch on it. */
export type StorageErrorCode =
  | "blob_not_found"
  | "blob_too_large"
  | "blob_truncated"
  | "database_damaged"
  | "database_too_new"
  | "invalid_blob_key"
  | "invalid_chunk"
  | "invalid_range"
  | "job_not_found"
  | "storage_closed"
  | "storage_in_use"
  | "unknown_cursor"
  | "unsupported_sql_value";

const brand = Symbol.for("@understudy/storage/error");

/**
 * Base of the errors this package throws of its own accord.
 *
 * Errors of the operating system (a full disk, a missing permission) and the reason of an aborted
 * signal pass through as they came. `is` recognises errors made by another copy of this package,
 * or in another realm, by a registered symbol and the code.
 */
export abstract class StorageError extends Error {
  abstract readonly code: StorageErrorCode;
  readonly [brand] = true;

  static is(value: unknown): value is StorageError {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** Whether a value is the storage error of this code, whichever copy of the package made it. */
export function isStorageErrorOf(value: unknown, code: StorageErrorCode): boolean {
  return StorageError.is(value) && value.code === code;
}
