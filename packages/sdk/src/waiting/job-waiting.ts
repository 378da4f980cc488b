import type { PathParameters, ResponseBody, StreamEvent } from "@understudy/spec";
import type { ApiPromise } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { TrainingCurve } from "./training-curve.ts";
import type { WaitOptions } from "./wait-options.ts";

export type JobId = PathParameters<"training.jobs.retrieve">["job_id"];
export type Job = ResponseBody<"training.jobs.retrieve">;
export type JobEvent = StreamEvent<"training.jobs.events.list">;

/** What can be set for waiting for a job. */
export interface WaitForJobOptions extends WaitOptions {
  /**
   * Told each event of the job, from the first on, with what has come of the training so far. A promise
   * that it gives is waited for; what it throws ends the waiting, and the job goes on.
   */
  readonly onEvent?: ((event: JobEvent, curve: TrainingCurve) => unknown) | undefined;
}

/** A job that may be waited for, and its events. */
export interface Jobs {
  retrieve(jobId: JobId, options?: RequestOptions): ApiPromise<Job>;
  readonly events: {
    list(
      jobId: JobId,
      query: { readonly stream: true },
      options?: RequestOptions,
    ): ApiPromise<EventStream<JobEvent>>;
  };
}

/** What `client.training.jobs` has besides the operations that are generated. */
export abstract class JobWaiting extends Resource implements Jobs {
  abstract readonly events: Jobs["events"];
  abstract retrieve(jobId: JobId, options?: RequestOptions): ApiPromise<Job>;

  /**
   * Wait until a job has succeeded, and follow its events on the way. A job that is paused is waited for.
   *
   * A connection that breaks is made again behind the last event, so that none is told twice. A job that
   * fails or is cancelled is a `JobFailedError`, which has the job. Aborting the `signal` ends the
   * waiting, not the job.
   *
   * @param jobId The id of a training job.
   */
  async wait(jobId: JobId, options?: WaitForJobOptions): Promise<Job> {
    // Loaded with the first wait.
    return (await import("./wait-for-job.ts")).waitForJob(
      this,
      jobId,
      options,
      this.caller.environment,
    );
  }
}
