import type { Page, PageQuery } from "../page.ts";
import type { CheckpointRecord, JobEventRecord, JobRecord, JobStatus } from "./job-record.ts";

export type NewJob = Pick<
  JobRecord,
  "request" | "training_file" | "validation_file" | "training_blob_key" | "validation_blob_key"
>;

/** What of a job may change. What is left out stays as it is. */
export type JobChange = Partial<
  Pick<
    JobRecord,
    | "status"
    | "started_at"
    | "finished_at"
    | "trained_model"
    | "error"
    | "progress"
    | "result"
    | "running_ms"
  >
>;

export type NewJobEvent = Pick<JobEventRecord, "level" | "type" | "message" | "data">;

export type NewCheckpoint = Pick<
  CheckpointRecord,
  "step_number" | "epoch" | "metrics" | "size_bytes" | "sha256"
>;

/**
 * The training jobs, with what happened to them and the checkpoints they have made.
 *
 * Every write is on disk when it resolves. Lists are in a total order, newest first unless asked
 * otherwise, and reject with `UnknownCursorError` when `after` is not an id of the list.
 */
export interface JobStore {
  /** Adds a job under a new id, with the current time, as `validating_files`. */
  insert(job: NewJob): Promise<JobRecord>;
  get(id: string): Promise<JobRecord | undefined>;
  /** One page of jobs, by time of creation, then by order of insertion. */
  list(query?: PageQuery): Promise<Page<JobRecord>>;
  /**
   * Changes a job if its status is one of `from`, and adds `events` with the change: both or
   * neither. Gives the job as it is then.
   *
   * Gives undefined, and changes nothing, when the job is in another status or there is none.
   */
  transition(
    id: string,
    from: readonly JobStatus[],
    change: JobChange,
    events?: readonly NewJobEvent[],
  ): Promise<JobRecord | undefined>;
  /** Every job in one of these statuses, oldest first. */
  withStatus(statuses: readonly JobStatus[]): Promise<readonly JobRecord[]>;
  /** Adds all of the events, in this order, or none. `JobNotFoundError` when there is no such job. */
  appendEvents(jobId: string, events: readonly NewJobEvent[]): Promise<readonly JobEventRecord[]>;
  /** One page of a job's events, by order of insertion. A job that does not exist has none. */
  listEvents(jobId: string, query?: PageQuery): Promise<Page<JobEventRecord>>;
  /**
   * Adds a checkpoint, or replaces that of the same step, which keeps its id and time.
   *
   * `JobNotFoundError` when there is no such job.
   */
  addCheckpoint(jobId: string, checkpoint: NewCheckpoint): Promise<CheckpointRecord>;
  /** One page of a job's checkpoints, by step. A job that does not exist has none. */
  listCheckpoints(jobId: string, query?: PageQuery): Promise<Page<CheckpointRecord>>;
}
