import { APIConnectionError, type Schemas, type Understudy } from "@understudy/sdk";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import { jobText } from "./job-text.ts";
import type { ProgressView } from "./progress-bar.ts";

type Job = Schemas["TrainingJob"];
type Event = Schemas["TrainingJobEvent"];

/** What a shell shows for a process that was interrupted. */
const interrupted = 130;
const ended: readonly Job["status"][] = ["succeeded", "failed", "cancelled"];

interface Followed {
  readonly client: Understudy;
  readonly io: CommandIo;
  readonly json: boolean;
}

/**
 * Shows the events of a job until it has ended, then what came of it; answers with 0 when there is a
 * model. A stop signal cancels the job, a second one ends the process.
 */
export async function followJob(id: string, followed: Followed): Promise<number> {
  const { io } = followed;
  const stop = new AbortController();
  using _listening = io.onStopSignal((signal) => {
    if (stop.signal.aborted) io.exit(interrupted);
    stop.abort(signal);
  });
  const job = await showEvents(id, followed, stop.signal);
  return tell(job, followed, stop.signal.aborted);
}

async function showEvents(id: string, followed: Followed, signal: AbortSignal): Promise<Job> {
  const { jobs } = followed.client.training;
  using view = await progressView(followed);
  let after: string | undefined;
  for (;;) {
    try {
      const query = { stream: true as const, ...(after !== undefined && { after }) };
      const events = await jobs.events.list(id, query, { signal });
      for await (const event of events) {
        after = event.id;
        show(event, view, followed);
      }
    } catch (error) {
      // A stream that broke off is taken up after its last event, if the service is still there.
      if (!signal.aborted && !APIConnectionError.is(error)) throw error;
      // It may have ended in the same moment: what it says of itself below is what counts.
      if (signal.aborted) await jobs.cancel(id).catch(() => undefined);
    }
    const job = await jobs.retrieve(id);
    if (ended.includes(job.status)) return job;
    if (signal.aborted)
      throw new CliError("command_failed", `the job ${id} could not be cancelled`);
  }
}

async function progressView({ json, io }: Followed): Promise<ProgressView | null> {
  if (json || io.terminal === undefined) return null;
  const { progressBar } = await import("./progress-bar.ts");
  return progressBar(io.terminal, io.sinceStartMs);
}

function show(event: Event, view: ProgressView | null, { json, io }: Followed): void {
  if (json) {
    io.stdout(`${JSON.stringify(event)}\n`);
    return;
  }
  if (event.type === "metrics" && view !== null) {
    view.update(event.data as Schemas["TrainingProgress"]);
    return;
  }
  // What went wrong is said once, at the end.
  if (event.level === "error") return;
  view?.clear();
  io.stdout(`${event.level === "warn" ? "warning: " : ""}${event.message}\n`);
}

async function tell(job: Job, { client, io, json }: Followed, stopped: boolean): Promise<number> {
  const { id, status, error, trained_model: model, metrics } = job;
  if (status === "succeeded") {
    if (json) io.stdout(`${JSON.stringify({ job: id, model, metrics })}\n`);
    else io.stdout(`\n${await jobText(client, job)}`);
    return 0;
  }
  if (json) io.stdout(`${JSON.stringify({ job: id, status, error })}\n`);
  if (status === "cancelled" && stopped) return interrupted;
  const reason = error?.message ?? `the job ${id} was cancelled`;
  throw new CliError("training_failed", reason);
}
