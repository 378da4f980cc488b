import type { Failure } from "../failure.ts";

/** Where a job stands. The last three are final, which the store leaves to its callers. */
export type JobStatus =
  | "validating_files"
  | "queued"
  | "running"
  | "paused"
  | "succeeded"
  | "failed"
  | "cancelled";

/** A training job. Times are seconds since 1970; what is `unknown` is plain JSON. */
export interface JobRecord {
  readonly id: string;
  readonly status: JobStatus;
  readonly created_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
  /** The request as it was accepted. */
  readonly request: unknown;
  readonly training_file: string;
  readonly validation_file: string | null;
  /** Content that belongs to the file: it is gone when the file is deleted. */
  readonly training_blob_key: string;
  readonly validation_blob_key: string | null;
  readonly trained_model: string | null;
  readonly error: Failure | null;
  /** The last progress: epoch, step, totals and metrics. Null before the first. */
  readonly progress: unknown;
  /** Resolved hyperparameters, metrics and history. Null until there is a result. */
  readonly result: unknown;
  /** The computing time so far, over all runs of the job. */
  readonly running_ms: number;
}

/** Something that happened to a job. */
export interface JobEventRecord {
  readonly id: string;
  readonly job_id: string;
  readonly created_at: number;
  readonly level: "info" | "warn" | "error";
  /** `message`, `metrics`, `progress`, …: what `data` is. */
  readonly type: string;
  readonly message: string;
  readonly data: unknown;
}

/** A state that a job can go on from, and how good the model was then. */
export interface CheckpointRecord {
  readonly id: string;
  readonly job_id: string;
  readonly created_at: number;
  readonly step_number: number;
  readonly epoch: number;
  readonly metrics: unknown;
  readonly size_bytes: number;
  /** SHA-256 of the state, in lower-case hexadecimal. */
  readonly sha256: string;
}
