import { isStorageErrorOf, StorageError } from "../storage-error.ts";

/** Another process, or another part of this one, has the directory open. */
export class StorageInUseError extends StorageError {
  override readonly name = "StorageInUseError";
  readonly code = "storage_in_use";
  readonly path: string;

  constructor(path: string, options?: ErrorOptions) {
    super(
      `Expected to be the only one to open ${path}, but it is open elsewhere. Stop the other process, choose another directory, or keep the data in memory.`,
      options,
    );
    this.path = path;
  }

  static override is(value: unknown): value is StorageInUseError {
    return isStorageErrorOf(value, "storage_in_use");
  }
}

/** The file is not a database, or it is one that cannot be read. */
export class DatabaseDamagedError extends StorageError {
  override readonly name = "DatabaseDamagedError";
  readonly code = "database_damaged";
  readonly path: string;

  constructor(path: string, options?: ErrorOptions) {
    super(
      `Expected ${path} to be a database of Understudy, but it cannot be read. Move it away to start afresh, or put a copy back.`,
      options,
    );
    this.path = path;
  }

  static override is(value: unknown): value is DatabaseDamagedError {
    return isStorageErrorOf(value, "database_damaged");
  }
}

/** The database was written by a later release, whose tables this one does not know. */
export class DatabaseTooNewError extends StorageError {
  override readonly name = "DatabaseTooNewError";
  readonly code = "database_too_new";
  readonly path: string;
  readonly version: number;
  readonly supportedVersion: number;

  constructor(path: string, version: number, supportedVersion: number) {
    super(
      `Expected ${path} to have at most version ${supportedVersion}, but it has version ${version}. Use the release of Understudy that wrote it, or another directory.`,
    );
    this.path = path;
    this.version = version;
    this.supportedVersion = supportedVersion;
  }

  static override is(value: unknown): value is DatabaseTooNewError {
    return isStorageErrorOf(value, "database_too_new");
  }
}

/** A query was given a value that SQLite has no type for. */
export class UnsupportedSqlValueError extends StorageError {
  override readonly name = "UnsupportedSqlValueError";
  readonly code = "unsupported_sql_value";

  constructor(value: unknown) {
    super(
      `Expected null, a number, a bigint, a string or bytes for SQLite, but got ${typeof value}. Convert it first.`,
    );
  }

  static override is(value: unknown): value is UnsupportedSqlValueError {
    return isStorageErrorOf(value, "unsupported_sql_value");
  }
}
