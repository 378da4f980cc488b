import { isStorageErrorOf, StorageError } from "./storage-error.ts";

/** A page was asked for after something that does not exist. */
export class UnknownCursorError extends StorageError {
  override readonly name = "UnknownCursorError";
  readonly code = "unknown_cursor";
  readonly cursor: string;

  /** `what` is listed, in the singular: a file, a job, an event. */
  constructor(cursor: string, what: string) {
    super(
      `Expected "after" to be an id of an earlier page, but there is no ${what} ${JSON.stringify(cursor)} in this list. Start again from the first page.`,
    );
    this.cursor = cursor;
  }

  static override is(value: unknown): value is UnknownCursorError {
    return isStorageErrorOf(value, "unknown_cursor");
  }
}
