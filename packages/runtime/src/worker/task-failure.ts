import type { WorkerFailure } from "../pool/worker-protocol.ts";

/** A failure on its way from deep inside a task to the reply. Never leaves the worker. */
export class TaskFailure extends Error {
  readonly failure: WorkerFailure;

  constructor(failure: WorkerFailure) {
    super(failure.kind);
    this.name = "TaskFailure";
    this.failure = failure;
  }
}

/** The first line of an error's message, or the value as text. */
export function detailOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n", 1)[0] ?? "";
}
