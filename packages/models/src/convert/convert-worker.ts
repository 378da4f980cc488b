import { parentPort, workerData } from "node:worker_threads";
import type { ConversionJob, ConversionOutcome } from "./conversion-job.ts";
import { convertModel } from "./convert-model.ts";

/** The worker thread's program: one job, one answer. */
const job: ConversionJob = workerData;
const outcome: ConversionOutcome = await convertModel(job).catch((error: unknown) => ({
  status: "failed",
  message: error instanceof Error ? error.message : String(error),
  systemCode: systemCodeOf(error),
}));
parentPort?.postMessage(outcome);

/** `ENOSPC` and the like, for the errors of the file system. */
function systemCodeOf(error: unknown): string | undefined {
  const code: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : undefined;
}
