import type { components } from "@understudy/spec";
import type { CheckpointRecord, JobEventRecord, JobRecord } from "@understudy/storage";
import type { Immutable } from "./immutable.ts";
import { storedRequest } from "./stored-request.ts";

type Schemas = components["schemas"];
export type TrainingJob = Schemas["TrainingJob"];
export type TrainingJobEvent = Schemas["TrainingJobEvent"];

/** What is kept of the outcome of a job: what was chosen, and how good the model is. */
type Result = Pick<TrainingJob, "method" | "data" | "metrics">;
export type StoredResult = Immutable<Result>;

/** A job as the API shows it. */
export function toTrainingJob(job: JobRecord, nowMs: number): TrainingJob {
  const { body } = storedRequest(job);
  const result = job.result as Result | null;
  const progress = job.progress as TrainingJob["progress"];
  return {
    id: job.id,
    object: "training.job",
    created_at: job.created_at,
    started_at: job.started_at,
    finished_at: job.finished_at,
    status: job.status,
    method: result?.method ?? body.method,
    data: result?.data ?? body.data ?? {},
    training_file: job.training_file,
    validation_file: job.validation_file,
    seed: body.seed ?? 0,
    suffix: body.suffix ?? null,
    metadata: body.metadata ?? null,
    trained_model: job.trained_model,
    progress,
    metrics: result?.metrics ?? null,
    estimated_finish: job.status === "running" ? estimatedFinish(progress, job, nowMs) : null,
    running_seconds: job.running_ms / 1000,
    error: job.error,
  };
}

/** If the rest goes as fast as what is done. */
function estimatedFinish(
  progress: TrainingJob["progress"],
  { running_ms }: JobRecord,
  nowMs: number,
): number | null {
  if (progress === null || progress.step === 0) return null;
  const restMs = (running_ms * (progress.total_steps - progress.step)) / progress.step;
  return Math.ceil((nowMs + Math.max(0, restMs)) / 1000);
}

/** An event as the API shows it. */
export function toTrainingJobEvent(event: JobEventRecord): TrainingJobEvent {
  return {
    id: event.id,
    object: "training.job.event",
    created_at: event.created_at,
    level: event.level,
    type: event.type === "metrics" ? "metrics" : "message",
    message: event.message,
    data: event.data as TrainingJobEvent["data"],
  };
}

/** A checkpoint as the API shows it. */
export function toTrainingJobCheckpoint(
  checkpoint: CheckpointRecord,
): Schemas["TrainingJobCheckpoint"] {
  const { id, created_at, job_id, step_number, epoch, metrics, size_bytes, sha256 } = checkpoint;
  return {
    id,
    object: "training.job.checkpoint",
    created_at,
    training_job_id: job_id,
    step_number,
    epoch,
    metrics: metrics as Schemas["TrainingMetrics"],
    size_bytes,
    sha256,
  };
}
