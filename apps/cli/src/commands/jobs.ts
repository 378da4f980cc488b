import type { CommandIo } from "../command-io.ts";
import type { ServiceOptions } from "../commands.ts";
import { textTable } from "../text-table.ts";
import { withClient } from "../training/client-session.ts";
import { followJob } from "../training/follow-job.ts";
import { cardOf, jobText } from "../training/job-text.ts";

/** Prints the training jobs, newest first. */
export async function listJobs(options: ServiceOptions, io: CommandIo): Promise<number> {
  return withClient(options, io, async (client) => {
    const jobs = [];
    for await (const job of client.training.jobs.list({ limit: 100 })) jobs.push(job);
    if (options.json) {
      io.stdout(`${JSON.stringify({ jobs })}\n`);
      return 0;
    }
    const rows = jobs.map(({ id, created_at, status, method, trained_model }) => [
      id,
      new Date(created_at * 1000).toISOString().replace("T", " ").slice(0, 19),
      status,
      method.type,
      trained_model ?? "-",
    ]);
    io.stdout(textTable([["JOB", "CREATED (UTC)", "STATUS", "METHOD", "MODEL"], ...rows]));
    return 0;
  });
}

/** Prints all that is known of a job and of its model. */
export async function showJob(id: string, options: ServiceOptions, io: CommandIo): Promise<number> {
  return withClient(options, io, async (client) => {
    const job = await client.training.jobs.retrieve(id);
    if (options.json) {
      const card = job.trained_model === null ? null : await cardOf(client, job.trained_model);
      io.stdout(`${JSON.stringify({ job, card })}\n`);
    } else {
      io.stdout(await jobText(client, job));
    }
    return 0;
  });
}

/** Ends a job for good. */
export async function cancelJob(
  id: string,
  options: ServiceOptions,
  io: CommandIo,
): Promise<number> {
  return withClient(options, io, async (client) => {
    const job = await client.training.jobs.cancel(id);
    io.stdout(options.json ? `${JSON.stringify({ job })}\n` : `cancelled ${id}\n`);
    return 0;
  });
}

/** Stops a job so that it can go on another time. */
export async function pauseJob(
  id: string,
  options: ServiceOptions,
  io: CommandIo,
): Promise<number> {
  return withClient(options, io, async (client) => {
    const job = await client.training.jobs.pause(id);
    io.stdout(options.json ? `${JSON.stringify({ job })}\n` : `paused ${id}\n`);
    return 0;
  });
}

/** Lets a paused job go on, and shows how it goes: a service in this process ends with the command. */
export async function resumeJob(
  id: string,
  options: ServiceOptions,
  io: CommandIo,
): Promise<number> {
  return withClient(options, io, async (client) => {
    await client.training.jobs.resume(id);
    return followJob(id, { client, io, json: options.json });
  });
}
