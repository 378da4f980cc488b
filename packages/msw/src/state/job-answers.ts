import type { Answers } from "../call.ts";
import type { Jobs } from "./jobs.ts";
import { listPage } from "./listing.ts";

export function jobAnswers(jobs: Jobs) {
  return {
    "training.jobs.create": ({ body }) => jobs.create(body),
    "training.jobs.list": ({ query }) => listPage("job", jobs.all(), query),
    "training.jobs.retrieve": ({ path }) => jobs.advance(path.job_id),
    "training.jobs.cancel": ({ path }) => jobs.cancel(path.job_id),
    "training.jobs.pause": ({ path }) => jobs.pause(path.job_id),
    "training.jobs.resume": ({ path }) => jobs.resume(path.job_id),
    "training.jobs.events.list": ({ path, query, headers }) => {
      const { stream, ...page } = query;
      // What a browser's EventSource sends when it has lost the connection.
      const lastSeen = stream === true ? headers.get("last-event-id") : null;
      const asked = lastSeen === null ? page : { ...page, after: lastSeen };
      // Of a stream too: it is refused as well when it is to begin after an event that there is not.
      const listed = listPage("event", jobs.events(path.job_id), asked);
      return stream === true ? jobs.follow(path.job_id, asked.after) : listed;
    },
    "training.jobs.checkpoints.list": ({ path, query }) =>
      listPage("checkpoint", jobs.checkpoints(path.job_id), query),
  } satisfies Partial<Answers>;
}
