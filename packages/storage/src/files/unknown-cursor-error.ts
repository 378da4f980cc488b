import { isStorageErrorOf, StorageError } from "../storage-error.ts";

/** A page was asked for after a file that does not exist. */
export class UnknownCursorError extends StorageError {
  override readonly name = "UnknownCursorError";
  readonly code = "unknown_cursor";
  readonly cursor: string;

  constructor(cursor: string) {
    super(
      `Expected "after" to be the id of a file of an earlier page, but there is no file ${JSON.stringify(cursor)}. Start again from the first page.`,
    );
    this.cursor = cursor;
  }

  static override is(value: unknown): value is UnknownCursorError {
    return isStorageErrorOf(value, "unknown_cursor");
  }
}
