import type { Generated } from "kysely";
import type { EvaluationRecord } from "../evaluations/evaluation-record.ts";
import type { FileRecord } from "../files/file-record.ts";
import type { CheckpointRecord, JobEventRecord, JobRecord } from "../jobs/job-record.ts";

/** A record as its row has it: some columns hold JSON, as text. */
type Row<T, JsonColumn extends keyof T> = Omit<T, JsonColumn> & {
  readonly [Column in JsonColumn]: string;
};

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

/** A job as its row has it. */
export type JobRow = Row<JobRecord, "request" | "error" | "progress" | "result">;
export type JobEventRow = Row<JobEventRecord, "data">;
export type CheckpointRow = Row<CheckpointRecord, "metrics">;
export type EvaluationRow = Row<EvaluationRecord, "request" | "metrics" | "error">;

/** One row each; `sequence` as for files. */
type Sequenced<T> = T & { readonly sequence: Generated<number> };

/** The tables, as the last migration leaves them. */
export interface DatabaseSchema {
  readonly files: FilesTable;
  readonly removed_files: RemovedFilesTable;
  readonly jobs: Sequenced<JobRow>;
  readonly job_events: Sequenced<JobEventRow>;
  /** One row a step of a job. */
  readonly job_checkpoints: CheckpointRow;
  readonly evaluations: Sequenced<EvaluationRow>;
}
