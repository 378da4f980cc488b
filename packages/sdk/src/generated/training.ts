// Generated from openapi/ by `npm run generate`. Do not edit.

import { JobWaiting } from "../waiting/job-waiting.ts";
import type { PathParameters, QueryParameters, RequestBody, ResponseBody, StreamEvent } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import type { PagePromise } from "../core/page.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

export class TrainingJobsEvents extends Resource {
  /**
   * List the events of a training job: `GET /v1/training/jobs/{job_id}/events`.
   *
   * What happened, a page at a time, newest first unless asked otherwise. With `stream=true` the
   * answer is a stream of server-sent events instead, oldest first: those that there are (after
   * the one in `after`, or in the header `Last-Event-ID`), then each as it happens, until the job
   * ends. Each has its own id, and the event as JSON; the last is `[DONE]`. A stream that ends
   * without it was cut off: come again with the id of the last event. Only pages have a `limit` and
   * an `order`.
   *
   * @param jobId The id of a training job.
   */
  list(jobId: PathParameters<"training.jobs.events.list">["job_id"], query: QueryParameters<"training.jobs.events.list"> & { readonly stream: true }, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"training.jobs.events.list">>>;
  list(jobId: PathParameters<"training.jobs.events.list">["job_id"], query?: QueryParameters<"training.jobs.events.list"> & { readonly stream?: false | null }, options?: RequestOptions): PagePromise<ResponseBody<"training.jobs.events.list">>;
  list(jobId: PathParameters<"training.jobs.events.list">["job_id"], query?: QueryParameters<"training.jobs.events.list">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"training.jobs.events.list">>> | PagePromise<ResponseBody<"training.jobs.events.list">>;
  list(jobId: PathParameters<"training.jobs.events.list">["job_id"], query?: QueryParameters<"training.jobs.events.list">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"training.jobs.events.list">>> | PagePromise<ResponseBody<"training.jobs.events.list">> {
    if (query?.stream) return this.caller.events({ id: "training.jobs.events.list", method: "GET", path: "/v1/training/jobs/{job_id}/events", resumes: true }, { path: [jobId], query, options });
    return this.caller.page<ResponseBody<"training.jobs.events.list">>({ id: "training.jobs.events.list", method: "GET", path: "/v1/training/jobs/{job_id}/events", resumes: true }, { path: [jobId], query, options });
  }
}

export class TrainingJobsCheckpoints extends Resource {
  /**
   * List the checkpoints of a training job: `GET /v1/training/jobs/{job_id}/checkpoints`.
   *
   * The states of the job that were kept, newest first unless asked otherwise. It goes on from the
   * newest.
   *
   * @param jobId The id of a training job.
   */
  list(jobId: PathParameters<"training.jobs.checkpoints.list">["job_id"], query?: QueryParameters<"training.jobs.checkpoints.list">, options?: RequestOptions): PagePromise<ResponseBody<"training.jobs.checkpoints.list">> {
    return this.caller.page({ id: "training.jobs.checkpoints.list", method: "GET", path: "/v1/training/jobs/{job_id}/checkpoints" }, { path: [jobId], query, options });
  }
}

export class TrainingJobs extends JobWaiting {
  readonly events = new TrainingJobsEvents(this.caller);

  readonly checkpoints = new TrainingJobsCheckpoints(this.caller);

  /**
   * List training jobs: `GET /v1/training/jobs`.
   *
   * Lists the training jobs a page at a time, newest first unless asked otherwise.
   */
  list(query?: QueryParameters<"training.jobs.list">, options?: RequestOptions): PagePromise<ResponseBody<"training.jobs.list">> {
    return this.caller.page({ id: "training.jobs.list", method: "GET", path: "/v1/training/jobs" }, { query, options });
  }

  /**
   * Train a model: `POST /v1/training/jobs`.
   *
   * Starts a job that trains a model on an uploaded file. The job runs on its own: follow its
   * events, or retrieve it until its status is `succeeded`, `failed` or `cancelled`. The model it
   * makes is served under the name in `trained_model`.
   *
   * A request with an `Idempotency-Key` is done once: sent again within a day, while the service runs, it has the
   * same answer, and the key with another request is refused.
   */
  create(body: RequestBody<"training.jobs.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"training.jobs.create">>> {
    return this.caller.json({ id: "training.jobs.create", method: "POST", path: "/v1/training/jobs", body: "json" }, { body, options });
  }

  /**
   * Retrieve a training job: `GET /v1/training/jobs/{job_id}`.
   *
   * Where a job stands, what was chosen for it, and what came of it.
   *
   * @param jobId The id of a training job.
   */
  retrieve(jobId: PathParameters<"training.jobs.retrieve">["job_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"training.jobs.retrieve">>> {
    return this.caller.json({ id: "training.jobs.retrieve", method: "GET", path: "/v1/training/jobs/{job_id}" }, { path: [jobId], options });
  }

  /**
   * Cancel a training job: `POST /v1/training/jobs/{job_id}/cancel`.
   *
   * Ends a job for good; what it has computed is removed. A job that has ended already is refused with 400.
   *
   * @param jobId The id of a training job.
   */
  cancel(jobId: PathParameters<"training.jobs.cancel">["job_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"training.jobs.cancel">>> {
    return this.caller.json({ id: "training.jobs.cancel", method: "POST", path: "/v1/training/jobs/{job_id}/cancel" }, { path: [jobId], options });
  }

  /**
   * Pause a training job: `POST /v1/training/jobs/{job_id}/pause`.
   *
   * Stops a job after the step it is at, and keeps its state. It stays paused, over a restart too, until it is resumed. A job that neither waits nor runs is refused with 400.
   *
   * @param jobId The id of a training job.
   */
  pause(jobId: PathParameters<"training.jobs.pause">["job_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"training.jobs.pause">>> {
    return this.caller.json({ id: "training.jobs.pause", method: "POST", path: "/v1/training/jobs/{job_id}/pause" }, { path: [jobId], options });
  }

  /**
   * Resume a training job: `POST /v1/training/jobs/{job_id}/resume`.
   *
   * Lets a paused job go on from where it stopped; the model will be the same, byte for byte. A job that is not paused is refused with 400.
   *
   * @param jobId The id of a training job.
   */
  resume(jobId: PathParameters<"training.jobs.resume">["job_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"training.jobs.resume">>> {
    return this.caller.json({ id: "training.jobs.resume", method: "POST", path: "/v1/training/jobs/{job_id}/resume" }, { path: [jobId], options });
  }
}

/** Jobs that train models on your own data. */
export class Training extends Resource {
  readonly jobs = new TrainingJobs(this.caller);
}
