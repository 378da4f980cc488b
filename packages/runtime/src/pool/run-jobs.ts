import type { Job } from "./job.ts";
import type { Scheduler } from "./scheduler.ts";

/** How a job tells what became of it. */
export interface Settle<Output> {
  resolve(output: Output): void;
  reject(error: unknown): void;
}

/**
 * Run `count` jobs and return their outputs in order.
 *
 * The first failure, or the signal, ends it for all: what waits of the others is taken out of the
 * queue, and what runs is not waited for.
 */
export async function runJobs<Output>(
  scheduler: Scheduler,
  count: number,
  toJob: (index: number, settle: Settle<Output>) => Job,
  signal: AbortSignal | undefined,
): Promise<Output[]> {
  signal?.throwIfAborted();
  if (count === 0) return [];
  const { promise, resolve, reject } = Promise.withResolvers<Output[]>();
  const outputs: Output[] = [];
  let missing = count;
  const jobs = Array.from({ length: count }, (_, index) =>
    toJob(index, {
      resolve(output) {
        outputs[index] = output;
        if (--missing === 0) resolve(outputs);
      },
      reject,
    }),
  );
  const onAbort = () => reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    scheduler.enqueue(jobs);
    return await promise;
  } catch (error) {
    scheduler.abandon(jobs);
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}
