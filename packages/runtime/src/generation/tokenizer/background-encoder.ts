import { Worker } from "node:worker_threads";
import { WorkerDiedError } from "../../errors/engine-errors.ts";

/** A tokenizer's two files. */
export interface TokenizerFiles {
  readonly tokenizerPath: string;
  readonly tokenizerConfigPath: string;
}

/** A text for the thread to encode. */
export interface EncodeTask {
  readonly id: number;
  readonly files: TokenizerFiles;
  readonly text: string;
  readonly addSpecialTokens: boolean;
}

export type EncodeReply =
  | { readonly id: number; readonly ids: Int32Array }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  resolve(ids: number[]): void;
  reject(error: unknown): void;
}

/**
 * Encodes long texts in a thread of its own, which is started with the first and replaced if it dies.
 * Keeps the process alive while a text is under way, and not otherwise.
 */
export class BackgroundEncoder {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #nextId = 0;

  /** Rejects with `WorkerDiedError`, or a `TypeError` for files that can no longer be read. */
  encode(files: TokenizerFiles, text: string, addSpecialTokens: boolean): Promise<number[]> {
    const worker = this.#worker ?? this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<number[]>();
    const id = this.#nextId++;
    this.#waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, files, text, addSpecialTokens } satisfies EncodeTask);
    return promise;
  }

  /** End the thread. What it was at rejects; the next text starts another one. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const file = import.meta.url.endsWith(".ts") ? "./encode-worker.ts" : "./encode-worker.js";
    // Options of the parent's command line (a debugger's port, a loader) are not for the worker.
    const options = { execArgv: [], name: "understudy-tokenizer" };
    const worker = new Worker(new URL(file, import.meta.url), options);
    let cause: unknown;
    worker.on("message", (reply: EncodeReply) => this.#settle(worker, reply));
    worker.on("error", (error) => {
      cause = error;
    });
    worker.once("exit", (exitCode) => {
      if (this.#worker === worker) this.#worker = undefined;
      const detail = cause instanceof Error ? cause.message : `exit code ${exitCode}`;
      for (const { reject } of this.#waiting.values()) reject(new WorkerDiedError(detail, cause));
      this.#waiting.clear();
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, reply: EncodeReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) worker.unref();
    if ("ids" in reply) waiting?.resolve([...reply.ids]);
    else waiting?.reject(new TypeError(reply.failure));
  }
}
