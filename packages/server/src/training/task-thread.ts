import { Worker } from "node:worker_threads";
import { toTaskError } from "./task-error.ts";
import type { WorkerMessage, WorkerOrder, WorkerTask } from "./worker-protocol.ts";

/** The last that a thread tells. */
export type Ending = Extract<
  WorkerMessage,
  { kind: "trained" | "evaluated" | "failed" | "stopped" }
>;
export type Report = Exclude<WorkerMessage, Ending | { kind: "embed" }>;

export interface ThreadOptions {
  readonly task: WorkerTask;
  /** Aborted to stop the thread after the step that it is at. */
  readonly signal: AbortSignal;
  /** Takes each report, in order. */
  readonly onReport: (report: Report) => void;
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
}

/**
 * Has a thread do one task, and gives how it ended; never rejects. The thread has gone by then.
 *
 * It is never terminated: ending a thread in the middle of a run of ONNX Runtime aborts the process. It
 * ends by itself, soon after it was asked to.
 */
export function startTaskThread(options: ThreadOptions): Promise<Ending> {
  const { task, signal, onReport, embed } = options;
  const worker = startWorker(task);
  const send = (order: WorkerOrder) => worker.postMessage(order);
  const stop = () => send({ kind: "stop" });
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });

  let ending: Ending | undefined;
  worker.on("message", (message: WorkerMessage) => {
    switch (message.kind) {
      case "embed":
        embed(message.texts).then(
          (vectors) => send({ kind: "embedded", id: message.id, vectors }),
          (error: unknown) =>
            send({ kind: "not-embedded", id: message.id, error: toTaskError(error).error }),
        );
        return;
      case "trained":
      case "evaluated":
      case "failed":
      case "stopped":
        ending = message;
        return;
      default:
        onReport(message);
    }
  });
  return new Promise((resolve) => {
    worker.on("error", (error) => {
      ending ??= died(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    worker.on("exit", (code) => {
      signal.removeEventListener("abort", stop);
      resolve(ending ?? died(`exit code ${code}`));
    });
  });
}

/** Starts the thread from the built file, or from the source when this is the source. */
function startWorker(task: WorkerTask): Worker {
  const file = import.meta.url.endsWith(".ts") ? "./worker/main.ts" : "./training-worker.js";
  // Options of the parent's command line (a debugger's port, a loader) are not for the worker.
  return new Worker(new URL(file, import.meta.url), {
    workerData: task,
    execArgv: [],
    name: "understudy-training",
  });
}

function died(detail: string): Ending {
  const message = "The thread that worked on this stopped. The server's log has the details.";
  return { kind: "failed", error: { code: "worker_died", message, param: null }, fault: detail };
}
