import type { BlobFacts } from "../blobs/blob-store.ts";
import type { FilePurpose, FileRecord } from "./file-record.ts";

export interface NewFile {
  readonly filename: string;
  readonly purpose: FilePurpose;
  /** What `blobs.write` returned: a file is inserted only after its content is durable. */
  readonly blob: BlobFacts;
  /** Counted from `created_at`. Left out: the file does not expire. */
  readonly expiresAfterSeconds?: number;
}

export interface ListFilesQuery {
  /** The id of the last file of the page before. */
  readonly after?: string;
  /** 10,000 when left out. */
  readonly limit?: number;
  /** By time of creation, then by order of insertion. Newest first when left out. */
  readonly order?: "asc" | "desc";
  readonly purpose?: FilePurpose;
}

export interface FilePage {
  readonly data: readonly FileRecord[];
  readonly has_more: boolean;
}

/**
 * The files that users have uploaded.
 *
 * A file that has expired is gone from every answer at once; its row and content go with the next
 * `purgeExpired`.
 */
export interface FileStore {
  /** Adds a file under a new id, with the current time. */
  insert(file: NewFile): Promise<FileRecord>;
  get(id: string): Promise<FileRecord | undefined>;
  /**
   * One page of files, in a total order.
   *
   * Rejects with `UnknownCursorError` when `after` was never the id of a file. The id of a file
   * deleted within the last day is still a cursor, so that a loop may delete what it lists.
   */
  list(query?: ListFilesQuery): Promise<FilePage>;
  /** Removes a file, then its content; false when there was none. */
  delete(id: string): Promise<boolean>;
  /** Removes the files whose time has come, with their content, and returns how many they were. */
  purgeExpired(): Promise<number>;
}
