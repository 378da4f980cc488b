import type { CheckpointRow, JobEventRow, JobRow } from "../database/schema.ts";
import { fromJsonColumn, toJsonColumn } from "../json-column.ts";
import type { CheckpointRecord, JobEventRecord, JobRecord } from "./job-record.ts";
import type { JobChange } from "./job-store.ts";

export const JOB_COLUMNS = [
  "id",
  "status",
  "created_at",
  "started_at",
  "finished_at",
  "request",
  "training_file",
  "validation_file",
  "training_blob_key",
  "validation_blob_key",
  "trained_model",
  "error",
  "progress",
  "result",
  "running_ms",
] as const satisfies readonly (keyof JobRecord)[];

export const EVENT_COLUMNS = [
  "id",
  "job_id",
  "created_at",
  "level",
  "type",
  "message",
  "data",
] as const satisfies readonly (keyof JobEventRecord)[];

export const CHECKPOINT_COLUMNS = [
  "id",
  "job_id",
  "created_at",
  "step_number",
  "epoch",
  "metrics",
  "size_bytes",
  "sha256",
] as const satisfies readonly (keyof CheckpointRecord)[];

export function toJob(row: JobRow): JobRecord {
  return {
    ...row,
    request: fromJsonColumn(row.request),
    error: fromJsonColumn(row.error),
    progress: fromJsonColumn(row.progress),
    result: fromJsonColumn(row.result),
  };
}

export function toJobColumns({ error, progress, result, ...columns }: JobChange): Partial<JobRow> {
  return {
    ...columns,
    ...(error !== undefined && { error: toJsonColumn(error) }),
    ...(progress !== undefined && { progress: toJsonColumn(progress) }),
    ...(result !== undefined && { result: toJsonColumn(result) }),
  };
}

export function toJobEvent(row: JobEventRow): JobEventRecord {
  return { ...row, data: fromJsonColumn(row.data) };
}

export function toCheckpoint(row: CheckpointRow): CheckpointRecord {
  return { ...row, metrics: fromJsonColumn(row.metrics) };
}
