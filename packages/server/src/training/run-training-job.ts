import { BlobNotFoundError, type JobRecord, type JobStatus } from "@understudy/storage";
import { embedForJob } from "./embed-for-job.ts";
import { fileGone } from "./job-errors.ts";
import type { JobFolder } from "./job-folder.ts";
import type { JobServiceOptions } from "./job-service-options.ts";
import { ProgressRecorder, type RecordedProgress } from "./progress-recorder.ts";
import { type CreateJobBody, storedRequest } from "./stored-request.ts";
import { type Ending, type Report, startTaskThread } from "./task-thread.ts";
import { trainingSettings } from "./training-settings.ts";

/** The statuses of a job that may get on. */
export const alive: readonly JobStatus[] = ["validating_files", "queued", "running"];

export interface JobRunContext extends Omit<JobServiceOptions, "logger"> {
  readonly folder: JobFolder;
  /** Aborted to stop the job after the step that it is at. */
  readonly signal: AbortSignal;
  /** The data has been read and is good. */
  readonly onValidated: () => Promise<void>;
  /** Something was written down that the API shows. */
  readonly onNews: () => void;
  readonly onError: (error: unknown) => void;
}

/** How a run of a job ended, and the computing time of all its runs. */
export interface JobRun {
  readonly ending: Ending;
  readonly runningMs: number;
}

/**
 * Has a thread work on a job until it has ended or is stopped, and writes down what it tells.
 *
 * Rejects with a `RequestError` for what is wrong before the thread begins, such as a file that has been
 * deleted, and with the signal's reason when it is stopped before that.
 */
export async function runTrainingJob(job: JobRecord, context: JobRunContext): Promise<JobRun> {
  const { storage, catalogue, embedding, folder, signal } = context;
  const { body, filenames } = storedRequest(job);
  const training = await fetchFile(job.training_blob_key, "training_file", body, context);
  const validation =
    job.validation_blob_key === null
      ? null
      : await fetchFile(job.validation_blob_key, "validation_file", body, context);
  const settings = trainingSettings(body, catalogue);
  const embedder =
    settings.embedding_model === null
      ? null
      : await embedding.model(settings.embedding_model, signal);
  signal.throwIfAborted();

  const startedMs = context.now();
  const runningMs = () => job.running_ms + context.now() - startedMs;
  let validated = Promise.resolve();
  const recorder = new ProgressRecorder({
    reportedStep: (job.progress as RecordedProgress | null)?.step ?? 0,
    onError: context.onError,
    write: async (progress, events, checkpoint) => {
      // Events are in order: what comes of the data follows what is said of it.
      await validated;
      if (checkpoint !== null) await storage.jobs.addCheckpoint(job.id, checkpoint);
      const change = { running_ms: runningMs(), ...(progress !== null && { progress }) };
      await storage.jobs.transition(job.id, alive, change, events);
      context.onNews();
    },
  });
  const record = (report: Report) => {
    switch (report.kind) {
      case "validated":
        validated = context.onValidated().catch(context.onError);
        return;
      case "progress":
        return recorder.progress(report.progress);
      case "message":
        return recorder.message(report.level, report.message);
      case "checkpoint":
        return recorder.checkpoint({
          step_number: report.progress.step,
          epoch: report.progress.epoch,
          metrics: report.progress.metrics,
          size_bytes: report.sizeBytes,
          sha256: report.sha256,
        });
      default:
        return report satisfies never;
    }
  };
  const ending = await startTaskThread({
    task: {
      kind: "train",
      settings,
      training: { path: training, filename: filenames.training },
      validation:
        validation === null ? null : { path: validation, filename: filenames.validation ?? "" },
      directory: folder.path,
      threads: context.threads,
      embeddingWidth: embedder?.dimensions ?? null,
    },
    signal,
    onReport: record,
    embed: async (texts) => {
      if (embedder === null) throw new TypeError("This job has no embedding model.");
      return embedForJob(embedding, embedder, texts, "data.text_column", signal);
    },
  });
  await validated;
  await recorder.flush();
  return { ending, runningMs: runningMs() };
}

async function fetchFile(
  key: string,
  param: "training_file" | "validation_file",
  body: CreateJobBody,
  { storage, folder }: JobRunContext,
): Promise<string> {
  try {
    return await folder.fetch(storage.blobs, key, param);
  } catch (error) {
    throw BlobNotFoundError.is(error) ? fileGone(body[param] ?? "", param) : error;
  }
}
