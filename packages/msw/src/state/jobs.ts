import { type components, jobNotFound, type RequestBody, wrongJobStatus } from "@understudy/spec";
import { example } from "../answers/example.ts";
import type { Files } from "./files.ts";
import type { Ids } from "./ids.ts";
import type { Models } from "./models.ts";

type Schemas = components["schemas"];
/** A training job, as the API tells it. */
export type TrainingJob = Schemas["TrainingJob"];
type Status = TrainingJob["status"];
type JobRequest = RequestBody<"training.jobs.create">;

/** Why a job fails. */
export type JobFailure = NonNullable<TrainingJob["error"]>;

export interface JobsOptions {
  readonly ids: Ids;
  readonly files: Files;
  readonly models: Models;
  readonly now: () => number;
  /** Why a job is to fail; null or undefined for one that is to succeed. */
  readonly failure: (body: JobRequest) => JobFailure | null | undefined;
}

interface Job {
  shown: TrainingJob;
  readonly failure: JobFailure | null;
  readonly events: Schemas["TrainingJobEvent"][];
  readonly checkpoints: Schemas["TrainingJobCheckpoint"][];
  /** Called when there is something new, by those who wait for it. */
  waiting: (() => void)[];
}

const alive: readonly Status[] = ["validating_files", "queued", "running"];
const epochs = 2;

/**
 * The training jobs. One goes on by a step each time that it is looked at, by `retrieve` or by a stream
 * of its events: it waits, is validated, runs, and succeeds or fails. No clock is involved.
 */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #options: JobsOptions;

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  create(body: JobRequest): TrainingJob {
    const { ids, files, failure } = this.#options;
    files.expect(body.training_file, "training_file");
    if (body.validation_file != null) files.expect(body.validation_file, "validation_file");
    const shown: TrainingJob = {
      id: `trainjob-${ids.next()}`,
      object: "training.job",
      created_at: this.#seconds(),
      started_at: null,
      finished_at: null,
      status: "queued",
      method: body.method,
      data: body.data ?? {},
      training_file: body.training_file,
      validation_file: body.validation_file ?? null,
      seed: body.seed ?? 0,
      suffix: body.suffix ?? null,
      metadata: body.metadata ?? null,
      trained_model: null,
      progress: null,
      metrics: null,
      estimated_finish: null,
      running_seconds: 0,
      error: null,
    };
    const job: Job = {
      shown,
      failure: failure(body) ?? null,
      events: [],
      checkpoints: [],
      waiting: [],
    };
    this.#jobs.set(shown.id, job);
    this.#tell(job, "The job waits for its turn.");
    return shown;
  }

  all(): readonly TrainingJob[] {
    return [...this.#jobs.values()].map(({ shown }) => shown);
  }

  events(id: string): Job["events"] {
    return this.#find(id).events;
  }

  checkpoints(id: string): Job["checkpoints"] {
    return this.#find(id).checkpoints;
  }

  /** The job, one step further on. */
  advance(id: string): TrainingJob {
    const job = this.#find(id);
    switch (job.shown.status) {
      case "queued":
        this.#change(job, { status: "validating_files", started_at: this.#started(job) });
        this.#tell(job, "The data is read.");
        break;
      case "validating_files":
        this.#run(job);
        break;
      case "running":
        this.#end(job);
        break;
      case "paused":
      case "succeeded":
      case "failed":
      case "cancelled":
        break;
      default:
        job.shown.status satisfies never;
    }
    return job.shown;
  }

  cancel(id: string): TrainingJob {
    const change = { status: "cancelled", finished_at: this.#seconds() } as const;
    return this.#ask(id, "cancel", [...alive, "paused"], change, "The job was cancelled.");
  }

  pause(id: string): TrainingJob {
    return this.#ask(id, "pause", alive, { status: "paused" }, "The job was paused.");
  }

  resume(id: string): TrainingJob {
    return this.#ask(id, "resume", ["paused"], { status: "queued" }, "The job goes on.");
  }

  /** The events after one, then those that come while the job goes on, until it has ended. */
  async *follow(id: string, after: string | undefined): AsyncGenerator<Job["events"][number]> {
    const job = this.#find(id);
    let next = job.events.findIndex((event) => event.id === after) + 1;
    for (;;) {
      for (const event of job.events.slice(next)) {
        next++;
        yield event;
      }
      if (next < job.events.length) continue;
      const { status } = job.shown;
      if (status === "succeeded" || status === "failed" || status === "cancelled") return;
      if (status === "paused") await new Promise<void>((resolve) => job.waiting.push(resolve));
      else this.advance(id);
    }
  }

  #run(job: Job): void {
    const { id } = job.shown;
    const metrics = { loss: 0.5, accuracy: 0.75 };
    const progress = { epoch: 1, total_epochs: epochs, step: 4, total_steps: 4 * epochs, metrics };
    this.#change(job, { status: "running", progress, estimated_finish: this.#seconds() + 1 });
    this.#tell(job, "The data is good. Training begins.");
    this.#tell(job, `Epoch 1 of ${epochs}: loss 0.5, accuracy 0.75.`, progress);
    const [shown] = example("training.jobs.checkpoints.list").data;
    if (shown === undefined) return;
    job.checkpoints.push({
      ...shown,
      id: `traincheckpoint-${this.#options.ids.next()}`,
      created_at: this.#seconds(),
      training_job_id: id,
      step_number: progress.step,
      epoch: progress.epoch,
      metrics,
    });
  }

  #end(job: Job): void {
    const { id, method, suffix } = job.shown;
    const ended = { finished_at: this.#seconds(), estimated_finish: null, running_seconds: 1 };
    if (job.failure !== null) {
      this.#change(job, { ...ended, status: "failed", error: job.failure });
      this.#tell(job, job.failure.message, null, "error");
      return;
    }
    const metrics = { loss: 0.25, accuracy: 0.875 };
    const steps = 4 * epochs;
    const progress = {
      epoch: epochs,
      total_epochs: epochs,
      step: steps,
      total_steps: steps,
      metrics,
    };
    this.#tell(job, `Epoch ${epochs} of ${epochs}: loss 0.25, accuracy 0.875.`, progress);
    const model = [method.type.replaceAll("_", "-"), suffix ?? [], id.slice(-8)].flat().join("-");
    this.#options.models.add(model, this.#seconds());
    this.#change(job, {
      ...ended,
      status: "succeeded",
      progress,
      trained_model: model,
      metrics: example("evaluations.retrieve").metrics,
    });
    this.#tell(job, `The model is served as '${model}'.`);
  }

  #ask(
    id: string,
    verb: string,
    from: readonly Status[],
    change: Partial<TrainingJob>,
    told: string,
  ): TrainingJob {
    const job = this.#find(id);
    if (!from.includes(job.shown.status)) throw wrongJobStatus(job.shown, verb);
    this.#change(job, { ...change, estimated_finish: null });
    this.#tell(job, told);
    return job.shown;
  }

  #change(job: Job, change: Partial<TrainingJob>): void {
    job.shown = { ...job.shown, ...change };
  }

  #tell(
    job: Job,
    message: string,
    data: Schemas["TrainingJobEvent"]["data"] = null,
    level: "info" | "error" = "info",
  ): void {
    job.events.push({
      id: `trainevent-${this.#options.ids.next()}`,
      object: "training.job.event",
      created_at: this.#seconds(),
      level,
      type: data === null ? "message" : "metrics",
      message,
      data,
    });
    for (const wake of job.waiting.splice(0)) wake();
  }

  #started({ shown }: Job): number {
    return shown.started_at ?? this.#seconds();
  }

  #find(id: string): Job {
    const job = this.#jobs.get(id);
    if (job === undefined) throw jobNotFound(id);
    return job;
  }

  #seconds(): number {
    return Math.floor(this.#options.now() / 1000);
  }
}
