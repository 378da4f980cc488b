import { Worker } from "node:worker_threads";
import type { ProducedFile } from "../cache/completion-record.ts";
import { CacheError, ConversionError, SourceMismatchError } from "../errors.ts";
import type { ConversionJob, ConversionOutcome } from "./conversion-job.ts";

/** Beside this module when it runs from source, beside the bundle otherwise. */
const workerUrl = import.meta.url.endsWith(".ts")
  ? new URL("./convert-worker.ts", import.meta.url)
  : new URL("./convert-worker.js", import.meta.url);

/**
 * Converts a model in a worker thread, so that the event loop stays free for the second it takes.
 *
 * Aborting ends the thread and rejects with the signal's reason. Throws SourceMismatchError for a
 * source with another digest, ConversionError for one that is not understood (or a thread that
 * dies), CacheError when the file system refuses.
 */
export async function runConversion(
  job: ConversionJob,
  signal: AbortSignal,
): Promise<readonly ProducedFile[]> {
  signal.throwIfAborted();
  const modelId = job.manifest.id;
  const outcome = await runWorker(job, signal);
  switch (outcome.status) {
    case "done":
      return outcome.files;
    case "mismatch":
      throw new SourceMismatchError({ modelId, ...outcome });
    case "refused":
      throw new ConversionError(modelId, outcome.message);
    case "failed":
      if (outcome.systemCode === undefined) throw new ConversionError(modelId, outcome.message);
      throw new CacheError(job.outputDirectory, outcome.message);
    default:
      return outcome satisfies never;
  }
}

function runWorker(job: ConversionJob, signal: AbortSignal): Promise<ConversionOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<ConversionOutcome>();
  // No flags of the main thread: a loader or an inspector there is no business of the worker's.
  const worker = new Worker(workerUrl, { workerData: job, execArgv: [] });
  const stop = () => {
    reject(signal.reason);
    void worker.terminate();
  };
  const died = (message: string, cause?: unknown) =>
    reject(new ConversionError(job.manifest.id, message, { cause }));
  signal.addEventListener("abort", stop, { once: true });
  worker.once("message", resolve);
  worker.once("error", (error) => died("the worker thread failed", error));
  worker.once("exit", (code) => {
    signal.removeEventListener("abort", stop);
    died(`the worker thread ended with code ${code} and no answer`);
  });
  return promise;
}
