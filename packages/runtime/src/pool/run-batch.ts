import { assertNever } from "../errors/assert-never.ts";
import { tensorBuffers } from "../tensor.ts";
import type { ClassifyJob, EmbedJob, Job, RunJob } from "./job.ts";
import type { WorkerHandle } from "./worker-handle.ts";

/** Run jobs of one lane on a worker and settle them. Rejects, settling none, when the task fails. */
export async function runBatch(worker: WorkerHandle, jobs: readonly Job[]): Promise<void> {
  const [first] = jobs;
  switch (first?.kind) {
    case "embed":
      return embedAll(
        worker,
        jobs.filter((job) => job.kind === "embed"),
        first,
      );
    case "classify":
      return classify(worker, first);
    case "run":
      return runGraph(worker, first);
    case undefined:
      return;
    default:
      return assertNever(first);
  }
}

async function embedAll(
  worker: WorkerHandle,
  jobs: readonly EmbedJob[],
  { model, paddedLength }: EmbedJob,
): Promise<void> {
  const lengths = Int32Array.from(jobs, ({ ids }) => ids.length);
  const ids = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const job of jobs) {
    ids.set(job.ids, at);
    at += job.ids.length;
  }
  const vectors = await worker.request<"embed">(
    { kind: "embed", model, ids, lengths, paddedLength },
    [ids.buffer, lengths.buffer],
  );
  for (const [index, job] of jobs.entries()) {
    // A copy each: a view would keep the whole batch in memory for as long as one of them lives.
    job.resolve(vectors.slice(index * model.dimensions, (index + 1) * model.dimensions));
  }
}

async function classify(
  worker: WorkerHandle,
  { model, bytes, resolve }: ClassifyJob,
): Promise<void> {
  resolve(await worker.request<"classify">({ kind: "classify", model, bytes }, [bytes.buffer]));
}

async function runGraph(worker: WorkerHandle, { model, feeds, resolve }: RunJob): Promise<void> {
  resolve(await worker.request<"run">({ kind: "run", model, feeds }, tensorBuffers(feeds)));
}
