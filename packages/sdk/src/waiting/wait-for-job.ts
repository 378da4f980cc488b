import { CallScope } from "../core/call-scope.ts";
import { platformSignal } from "../core/call-signal.ts";
import type { Environment } from "../core/environment.ts";
import { JobFailedError } from "../errors/job-failed-error.ts";
import { longestTimerMs } from "../options/rules.ts";
import type { Job, JobId, Jobs, WaitForJobOptions } from "./job-waiting.ts";
import { TrainingCurve } from "./training-curve.ts";
import { checkJobOptions } from "./wait-options.ts";

/** Follows the events of a job to its end, and gives the job. */
export async function waitForJob(
  jobs: Jobs,
  jobId: JobId,
  options: WaitForJobOptions = {},
  environment: Environment,
): Promise<Job> {
  checkJobOptions(options);
  const { onEvent, timeoutMs = longestTimerMs, signal, ...each } = options;
  const scope = new CallScope(timeoutMs, signal, environment);
  const asked = { ...each, signal: platformSignal(scope.signal) };
  try {
    const curve = new TrainingCurve();
    for await (const event of await jobs.events.list(jobId, { stream: true }, asked)) {
      curve.add(event);
      await onEvent?.(event, curve);
    }
    const job = await jobs.retrieve(jobId, asked);
    if (job.status === "succeeded") return job;
    throw new JobFailedError(job);
  } catch (error) {
    // A call that the end of the waiting ended says only that it was aborted.
    throw scope.signal.aborted ? scope.signal.reason : error;
  } finally {
    scope.close();
  }
}
