import type { Worker } from "node:worker_threads";
import { assertNever } from "../errors/assert-never.ts";
import { WorkerDiedError } from "../errors/engine-errors.ts";
import { failureToError } from "../pool/failure-to-error.ts";
import type { Provider } from "../provider.ts";
import type {
  FromGenerationWorker,
  StreamNews,
  ToGenerationWorker,
  WorkerGenerateRequest,
} from "./generation-protocol.ts";

/** Who hears what becomes of the answers of a worker. */
export interface GenerationWorkerEvents {
  onNews(news: readonly StreamNews[]): void;
  /** The thread has ended: no answer of it goes on. */
  onDeath(error: WorkerDiedError): void;
}

/**
 * The thread of one loaded text-generation model.
 *
 * Keeps the process alive while it is `busy`, and not otherwise.
 */
export class GenerationWorker {
  /** Settles when the model has been loaded. Rejects with what is to be told to the caller. */
  readonly opened: Promise<{ provider: Provider; batched: boolean }>;
  /** Settles when the thread has ended, for whatever reason. */
  readonly exited: Promise<void>;
  readonly #worker: Worker;
  #cause: unknown;
  #alive = true;
  #prefixCacheBytes = 0;
  #knowsVocabulary = false;

  constructor(
    worker: Worker,
    modelId: string,
    open: Extract<ToGenerationWorker, { kind: "open" }>,
    events: GenerationWorkerEvents,
  ) {
    this.#worker = worker;
    const { promise, resolve, reject } = Promise.withResolvers<{
      provider: Provider;
      batched: boolean;
    }>();
    this.opened = promise;
    promise.catch(() => undefined);
    worker.on("message", (message: FromGenerationWorker) => {
      switch (message.kind) {
        case "opened":
          resolve(message);
          return;
        case "open-failed":
          reject(failureToError(message.failure, modelId));
          return;
        case "news":
          this.#prefixCacheBytes = message.prefixCacheBytes;
          events.onNews(message.news);
          return;
        default:
          assertNever(message);
      }
    });
    worker.on("error", (error) => {
      this.#cause = error;
    });
    this.exited = new Promise((settle) => {
      worker.once("exit", (exitCode) => {
        this.#alive = false;
        const detail = this.#cause instanceof Error ? this.#cause.message : `exit code ${exitCode}`;
        const error = new WorkerDiedError(detail, this.#cause);
        reject(error);
        events.onDeath(error);
        settle();
      });
    });
    this.#send(open);
  }

  get alive(): boolean {
    return this.#alive;
  }

  get prefixCacheBytes(): number {
    return this.#prefixCacheBytes;
  }

  get knowsVocabulary(): boolean {
    return this.#knowsVocabulary;
  }

  setVocabulary(
    vocabulary: Extract<ToGenerationWorker, { kind: "vocabulary" }>["vocabulary"],
  ): void {
    this.#knowsVocabulary = true;
    this.#send({ kind: "vocabulary", vocabulary });
  }

  start(stream: number, request: WorkerGenerateRequest): void {
    this.#send({ kind: "start", stream, request });
  }

  cancel(stream: number): void {
    this.#send({ kind: "cancel", stream });
  }

  set busy(busy: boolean) {
    if (busy) this.#worker.ref();
    else this.#worker.unref();
  }

  /** Let the turn that runs end, free the model and end the thread. */
  async close(): Promise<void> {
    if (!this.#alive) return;
    this.#worker.ref();
    this.#send({ kind: "close" });
    await this.exited;
  }

  #send(message: ToGenerationWorker): void {
    this.#worker.postMessage(message);
  }
}
