import type { Storage } from "@understudy/storage";
import { EventStream } from "../http/event-stream.ts";
import type { Handler } from "../http/operation-handler.ts";
import { toTrainingJobCheckpoint, toTrainingJobEvent } from "../training/to-training-job.ts";
import type { TrainingService } from "../training/training-service.ts";
import { listPage } from "./list-page.ts";

export function createTrainingJob(training: TrainingService): Handler<"training.jobs.create"> {
  return async ({ body, log }) => {
    const job = await training.create(body);
    log({ job: job.id, method: body.method.type });
    return job;
  };
}

export function listTrainingJobs(
  training: TrainingService,
  storage: Storage,
): Handler<"training.jobs.list"> {
  return ({ query }) => listPage("job", storage.jobs.list(query), (job) => training.show(job));
}

export function retrieveTrainingJob(training: TrainingService): Handler<"training.jobs.retrieve"> {
  return async ({ path }) => training.show(await training.find(path.job_id));
}

export function cancelTrainingJob(training: TrainingService): Handler<"training.jobs.cancel"> {
  return ({ path }) => training.cancel(path.job_id);
}

export function pauseTrainingJob(training: TrainingService): Handler<"training.jobs.pause"> {
  return ({ path }) => training.pause(path.job_id);
}

export function resumeTrainingJob(training: TrainingService): Handler<"training.jobs.resume"> {
  return ({ path }) => training.resume(path.job_id);
}

export function listTrainingJobEvents(
  training: TrainingService,
  storage: Storage,
): Handler<"training.jobs.events.list"> {
  return async ({ path, query, headers }) => {
    const { id } = await training.find(path.job_id);
    const { stream, ...page } = query;
    // What a browser's EventSource sends when it has lost the connection.
    const after = stream === true ? (headers.get("last-event-id") ?? page.after) : page.after;
    const asked = { ...page, ...(after !== undefined && { after }) };
    // Of a stream too, which could refuse an unknown event no more once it has begun.
    const listed = await listPage("event", storage.jobs.listEvents(id, asked), toTrainingJobEvent);
    if (stream !== true) return listed;
    return new EventStream((gone) => training.follow(id, after, gone));
  };
}

export function listTrainingJobCheckpoints(
  training: TrainingService,
  storage: Storage,
): Handler<"training.jobs.checkpoints.list"> {
  return async ({ path, query }) => {
    const { id } = await training.find(path.job_id);
    return listPage("checkpoint", storage.jobs.listCheckpoints(id, query), toTrainingJobCheckpoint);
  };
}
