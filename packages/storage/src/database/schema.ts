import type { Generated } from "kysely";
import type { FileRecord } from "../files/file-record.ts";

/** One row a file. `sequence` only ever grows, and makes the order of equal times total. */
interface FilesTable extends FileRecord {
  readonly sequence: Generated<number>;
}

/** Where a removed file stood in the order, so that its id remains a cursor for a while. */
interface RemovedFilesTable {
  readonly id: string;
  readonly created_at: number;
  readonly sequence: number;
  readonly removed_at: number;
}

/** The tables, as the last migration leaves them. */
export interface DatabaseSchema {
  readonly files: FilesTable;
  readonly removed_files: RemovedFilesTable;
}
