import { parentPort } from "node:worker_threads";
import { ImageError } from "../errors/request-errors.ts";
import type { WorkerFailure, WorkerReply, WorkerRequest } from "../pool/worker-protocol.ts";
import { TaskRunner } from "./run-task.ts";
import { detailOf, TaskFailure } from "./task-failure.ts";
import { yieldToMainThread } from "./yield-to-main-thread.ts";

const port = parentPort;
if (port === null) throw new TypeError("Expected to be started as a worker thread.");

yieldToMainThread(process.platform);
const runner = new TaskRunner();
let last: Promise<void> = Promise.resolve();

port.on("message", (request: WorkerRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ id, task }: WorkerRequest): Promise<void> {
  try {
    const { output, transfer } = await runner.run(task);
    reply({ id, ok: true, output }, transfer);
  } catch (error) {
    reply({ id, ok: false, failure: failureOf(error) }, []);
  }
  if (task.kind === "close") port?.close();
}

function reply(
  message: WorkerReply,
  transfer: Parameters<NonNullable<typeof port>["postMessage"]>[1],
) {
  port?.postMessage(message, transfer);
}

function failureOf(error: unknown): WorkerFailure {
  if (error instanceof TaskFailure) return error.failure;
  if (ImageError.is(error)) return { kind: "image", fault: error.fault };
  return { kind: "unexpected", detail: detailOf(error) };
}
