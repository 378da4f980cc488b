import { fileNotUploaded, jobNotFound, wrongJobStatus } from "@understudy/spec";
import {
  type JobRecord,
  type JobStatus,
  type NewJobEvent,
  StorageClosedError,
} from "@understudy/storage";
import type { EventSource } from "../http/event-stream.ts";
import { installTrainedModel, trainedModelId } from "./install-trained-model.ts";
import { JobFolder, sweepJobFolders } from "./job-folder.ts";
import type { JobServiceOptions } from "./job-service-options.ts";
import { JobWatchers } from "./job-watchers.ts";
import { alive, type JobRun, runTrainingJob } from "./run-training-job.ts";
import { type CreateJobBody, type StoredRequest, storedRequest } from "./stored-request.ts";
import { toTaskError } from "./task-error.ts";
import {
  type StoredResult,
  type TrainingJob,
  toTrainingJob,
  toTrainingJobEvent,
} from "./to-training-job.ts";
import { trainingSettings } from "./training-settings.ts";
import { WorkLine } from "./work-line.ts";
import type { TaskError, WorkerMessage } from "./worker-protocol.ts";

/** How often a stream without events shows that it is alive. */
const keepAliveMs = 15_000;
const eventsAPage = 100;
const ended: readonly JobStatus[] = ["succeeded", "failed", "cancelled"];
const computing: readonly JobStatus[] = ["validating_files", "running"];

/** The training jobs: one runs at a time, the others wait in the order in which they came. */
export interface TrainingService {
  create(body: CreateJobBody): Promise<TrainingJob>;
  /** The record of a job, or the error of a request that names none. */
  find(id: string): Promise<JobRecord>;
  show(job: JobRecord): TrainingJob;
  cancel(id: string): Promise<TrainingJob>;
  pause(id: string): Promise<TrainingJob>;
  resume(id: string): Promise<TrainingJob>;
  /** The events after one, then each as it comes, until the job has ended; null now and then. */
  follow(id: string, after: string | undefined, signal: AbortSignal): EventSource;
  /** Stops the job that runs, which goes on when the service starts again. */
  close(): Promise<void>;
}

export function createTrainingService(options: JobServiceOptions): TrainingService {
  return new JobTrainingService(options);
}

class JobTrainingService implements TrainingService {
  readonly #options: JobServiceOptions;
  readonly #watchers = new JobWatchers();
  readonly #line: WorkLine<JobRecord>;
  readonly #recovered: Promise<void>;
  /** The job whose turn it is, from before its status says so. */
  #current: { readonly id: string; readonly stop: AbortController } | undefined;
  #closing = false;

  constructor(options: JobServiceOptions) {
    this.#options = options;
    const onError = (error: unknown) => this.#report(error);
    this.#line = new WorkLine({
      next: async () => (await options.storage.jobs.withStatus(["queued"]))[0],
      work: (job) => this.#takeTurn(job),
      onError,
    });
    this.#recovered = this.#recover().catch(onError);
  }

  async create(body: CreateJobBody): Promise<TrainingJob> {
    const { storage, catalogue } = this.#options;
    // Refuses now what would else fail when it is the job's turn.
    trainingSettings(body, catalogue);
    const training = await this.#dataFile(body.training_file, "training_file");
    const validation =
      body.validation_file == null
        ? null
        : await this.#dataFile(body.validation_file, "validation_file");
    const request: StoredRequest = {
      body,
      filenames: { training: training.filename, validation: validation?.filename ?? null },
    };
    await this.#recovered;
    const { id } = await storage.jobs.insert({
      request,
      training_file: training.id,
      validation_file: validation?.id ?? null,
      training_blob_key: training.blob_key,
      validation_blob_key: validation?.blob_key ?? null,
    });
    const waiting = [info("The job waits for its turn.")];
    const change = { status: "queued" } as const;
    const queued = await storage.jobs.transition(id, ["validating_files"], change, waiting);
    this.#line.wake();
    return this.show(queued ?? (await this.find(id)));
  }

  async find(id: string): Promise<JobRecord> {
    const job = await this.#options.storage.jobs.get(id);
    if (job === undefined) throw jobNotFound(id);
    return job;
  }

  show(job: JobRecord): TrainingJob {
    return toTrainingJob(job, this.#options.now());
  }

  async cancel(id: string): Promise<TrainingJob> {
    const change = { status: "cancelled", finished_at: this.#seconds() } as const;
    const job = await this.#change(id, "cancel", [...alive, "paused"], change, "was cancelled");
    // What the thread still does is taken away when it has ended.
    if (this.#current?.id !== id) await this.#takeAway(job);
    return this.show(job);
  }

  async pause(id: string): Promise<TrainingJob> {
    return this.show(await this.#change(id, "pause", alive, { status: "paused" }, "was paused"));
  }

  async resume(id: string): Promise<TrainingJob> {
    const job = await this.#change(id, "resume", ["paused"], { status: "queued" }, "goes on");
    this.#line.wake();
    return this.show(job);
  }

  async *follow(id: string, after: string | undefined, signal: AbortSignal): EventSource {
    const { jobs } = this.#options.storage;
    using watcher = this.#watchers.watch(id);
    let cursor = after;
    while (!signal.aborted && !this.#closing) {
      // Looked at before its events: those that came between the two are found the next time.
      const { status } = await this.find(id);
      const page = await jobs.listEvents(id, {
        order: "asc",
        limit: eventsAPage,
        ...(cursor !== undefined && { after: cursor }),
      });
      for (const record of page.data) {
        yield { id: record.id, data: toTrainingJobEvent(record) };
        cursor = record.id;
      }
      if (page.has_more) continue;
      if (ended.includes(status)) return "end";
      const hasNews = await watcher.news(keepAliveMs, signal);
      if (!hasNews && !signal.aborted) yield null;
    }
    return "cut";
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#watchers.notifyAll();
    await this.#recovered;
    this.#current?.stop.abort();
    await this.#line.close();
  }

  /** What a killed process was at is done again from its last checkpoint. */
  async #recover(): Promise<void> {
    const { storage } = this.#options;
    const { jobs, evaluations } = storage;
    // Where there never was anything, there is nothing to sweep, and not even a folder is made.
    const pages = await Promise.all([jobs.list({ limit: 1 }), evaluations.list({ limit: 1 })]);
    if (pages.every(({ data }) => data.length === 0)) return;
    for (const { id } of await jobs.withStatus(computing)) {
      await jobs.transition(id, computing, { status: "queued" }, [
        event("warn", "The service was started again. The job goes on from its last checkpoint."),
      ]);
    }
    await sweepJobFolders(storage);
    this.#line.wake();
  }

  async #takeTurn(queued: JobRecord): Promise<void> {
    const { id } = queued;
    const stop = new AbortController();
    // Before the status says so: whoever changes the status later finds what to stop.
    this.#current = { id, stop };
    try {
      if (this.#closing) return;
      const job = await this.#options.storage.jobs.transition(
        id,
        ["queued"],
        { status: "validating_files", started_at: queued.started_at ?? this.#seconds() },
        [info("The data is read.")],
      );
      if (job === undefined) return;
      this.#watchers.notify(id);
      await this.#work(job, stop.signal);
    } finally {
      this.#current = undefined;
      // Here, so that nobody who came too late to stop it believes that somebody else clears up.
      const left = await this.#options.storage.jobs.get(id).catch(() => undefined);
      if (left !== undefined && ended.includes(left.status)) await this.#takeAway(left);
    }
  }

  async #work(job: JobRecord, signal: AbortSignal): Promise<void> {
    try {
      const run = await runTrainingJob(job, {
        ...this.#options,
        folder: this.#folder(job.id),
        signal,
        onValidated: () => this.#begin(job),
        onNews: () => this.#watchers.notify(job.id),
        onError: (error) => this.#report(error),
      });
      await this.#conclude(job, run);
    } catch (error) {
      if (signal.aborted) return;
      const { error: told, isOurs } = toTaskError(error);
      if (isOurs) this.#report(error);
      await this.#fail(job, told);
    }
  }

  async #conclude(job: JobRecord, { ending, runningMs }: JobRun): Promise<void> {
    const { id } = job;
    switch (ending.kind) {
      case "stopped": {
        const change = { running_ms: runningMs };
        await this.#options.storage.jobs.transition(id, [...alive, "paused"], change);
        return;
      }
      case "failed":
        if (ending.fault !== null) {
          this.#options.logger.error({ job: id, fault: ending.fault }, "training job failed");
        }
        return this.#fail(job, ending.error, runningMs);
      case "evaluated":
        throw new TypeError("A training job ended as an evaluation.");
      case "trained":
        return this.#install(job, ending, runningMs);
      default:
        return ending satisfies never;
    }
  }

  async #install(
    job: JobRecord,
    { files, ...facts }: Extract<WorkerMessage, { kind: "trained" }>,
    runningMs: number,
  ): Promise<void> {
    const { id } = job;
    const { storage, catalogue } = this.#options;
    const { body } = storedRequest(job);
    const { status } = await this.find(id);
    // It was cancelled or paused at the last moment.
    if (!computing.includes(status)) return;
    const model = trainedModelId(body, id);
    await installTrainedModel(catalogue, {
      id: model,
      job: id,
      body,
      files,
      facts,
      seconds: runningMs / 1000,
      createdSeconds: this.#seconds(),
    });
    const result: StoredResult = {
      method: facts.record.method,
      data: facts.settings,
      metrics: facts.record.metrics,
    };
    const done = await storage.jobs.transition(
      id,
      computing,
      {
        status: "succeeded",
        finished_at: this.#seconds(),
        trained_model: model,
        result,
        running_ms: runningMs,
      },
      [info(`The model is served as '${model}'.`)],
    );
    if (done === undefined) await this.#removeModel(job);
    this.#watchers.notify(id);
  }

  async #begin({ id, progress }: JobRecord): Promise<void> {
    const begins = progress === null ? "Training begins." : "Training goes on.";
    await this.#options.storage.jobs.transition(id, ["validating_files"], { status: "running" }, [
      info(`The data is good. ${begins}`),
    ]);
    this.#watchers.notify(id);
  }

  async #fail({ id }: JobRecord, error: TaskError, runningMs?: number): Promise<void> {
    // First: who is told that it has failed finds nothing of it any more.
    await this.#folder(id).remove();
    await this.#options.storage.jobs.transition(
      id,
      alive,
      {
        status: "failed",
        finished_at: this.#seconds(),
        error,
        ...(runningMs !== undefined && { running_ms: runningMs }),
      },
      [event("error", error.message)],
    );
    this.#watchers.notify(id);
  }

  async #change(
    id: string,
    verb: string,
    from: readonly JobStatus[],
    change: { readonly status: JobStatus; readonly finished_at?: number },
    told: string,
  ): Promise<JobRecord> {
    await this.#recovered;
    const { jobs } = this.#options.storage;
    const job = await jobs.transition(id, from, change, [info(`The job ${told}.`)]);
    if (job === undefined) throw wrongJobStatus(await this.find(id), verb);
    if (change.status !== "queued" && this.#current?.id === id) this.#current.stop.abort();
    this.#watchers.notify(id);
    return job;
  }

  /** Removes what a job that has ended has no use for: its folder, and a model that it does not have. */
  async #takeAway(job: JobRecord): Promise<void> {
    await this.#folder(job.id).remove();
    if (job.trained_model === null) await this.#removeModel(job);
  }

  /** The model is there if the process was killed after it was added, and before the job said so. */
  async #removeModel(job: JobRecord): Promise<void> {
    const { catalogue } = this.#options;
    const id = trainedModelId(storedRequest(job).body, job.id);
    if (catalogue.get(id) !== undefined) await catalogue.remove(id);
  }

  async #dataFile(id: string, param: string) {
    const file = await this.#options.storage.files.get(id);
    if (file === undefined) throw fileNotUploaded(id, param);
    return file;
  }

  #folder(id: string): JobFolder {
    return new JobFolder(this.#options.storage.workDirectory, id);
  }

  #seconds(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  #report(error: unknown): void {
    if (this.#closing && StorageClosedError.is(error)) return;
    this.#options.logger.error({ err: error }, "training service");
  }
}

function event(level: NewJobEvent["level"], message: string): NewJobEvent {
  return { level, type: "message", message, data: null };
}

function info(message: string): NewJobEvent {
  return event("info", message);
}
