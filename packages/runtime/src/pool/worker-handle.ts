import type { Transferable, Worker } from "node:worker_threads";
import { WorkerDiedError } from "../errors/engine-errors.ts";
import type {
  TaskKind,
  TaskOf,
  TaskOutputs,
  WorkerFailure,
  WorkerReply,
  WorkerRequest,
} from "./worker-protocol.ts";

/** What a worker said went wrong with a task. */
export class WorkerTaskError extends Error {
  readonly failure: WorkerFailure;

  constructor(failure: WorkerFailure) {
    super(failure.kind);
    this.name = "WorkerTaskError";
    this.failure = failure;
  }
}

interface Pending {
  resolve(output: unknown): void;
  reject(error: Error): void;
}

/**
 * A worker thread as a function: a task in, its output out.
 *
 * Keeps the process alive while a task is under way, and not while it is idle.
 */
export class WorkerHandle {
  /** Settles when the thread has ended, for whatever reason. */
  readonly exited: Promise<void>;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #nextId = 0;
  #cause: unknown;
  #ended: WorkerDiedError | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (reply: WorkerReply) => this.#settle(reply));
    worker.on("error", (error) => {
      this.#cause = error;
    });
    this.exited = new Promise((resolve) => {
      worker.once("exit", (exitCode) => {
        this.#fail(exitCode);
        resolve();
      });
    });
    worker.unref();
  }

  get alive(): boolean {
    return this.#ended === undefined;
  }

  /** Do a task. Rejects with `WorkerTaskError`, or `WorkerDiedError` when the thread ends first. */
  request<Kind extends TaskKind>(
    task: TaskOf<Kind>,
    transfer: Transferable[] = [],
  ): Promise<TaskOutputs[Kind]> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const { promise, resolve, reject } = Promise.withResolvers<TaskOutputs[Kind]>();
    const id = this.#nextId++;
    // Both ends of the port are ours: the output is the one of this kind of task.
    this.#pending.set(id, { resolve: (output) => resolve(output as TaskOutputs[Kind]), reject });
    this.#worker.ref();
    this.#worker.postMessage({ id, task } satisfies WorkerRequest, transfer);
    return promise;
  }

  /** End the thread when it has done what it was asked. Nothing may be asked afterwards. */
  async close(): Promise<void> {
    if (!this.alive) return;
    await this.request<"close">({ kind: "close" }).catch(() => undefined);
    this.#worker.ref();
    await this.exited;
  }

  #settle(reply: WorkerReply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if (reply.ok) pending?.resolve(reply.output);
    else pending?.reject(new WorkerTaskError(reply.failure));
  }

  #fail(exitCode: number): void {
    const detail = this.#cause instanceof Error ? this.#cause.message : `exit code ${exitCode}`;
    this.#ended = new WorkerDiedError(detail, this.#cause);
    for (const { reject } of this.#pending.values()) reject(this.#ended);
    this.#pending.clear();
  }
}
