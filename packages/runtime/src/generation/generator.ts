import type { WorkerDiedError } from "../errors/engine-errors.ts";
import { failureToError } from "../pool/failure-to-error.ts";
import type { SpawnWorker } from "../pool/spawn-worker.ts";
import type { ResolvedRuntimeOptions } from "../runtime-options.ts";
import type { EventQueue } from "./event-queue.ts";
import type { GenerationEvent } from "./generation-event.ts";
import type { StreamNews, WorkerGenerateRequest } from "./generation-protocol.ts";
import { GenerationWorker } from "./generation-worker.ts";
import { packVocabulary } from "./pack-vocabulary.ts";
import type { TextGenerationModel } from "./text-generation-model.ts";
import type { TextTokenizer } from "./tokenizer/text-tokenizer.ts";

/** An answer that the worker may write: it has been admitted. */
export interface StartedAnswer {
  readonly request: WorkerGenerateRequest;
  readonly events: EventQueue<GenerationEvent>;
  /** The answer holds nothing any more. Called once. */
  freed(): void;
}

interface GeneratorContext {
  readonly options: ResolvedRuntimeOptions;
  readonly spawn: SpawnWorker;
  readonly tokenizer: (model: TextGenerationModel) => Promise<TextTokenizer>;
  onLoadFailed(): void;
}

/** A text-generation model and its worker, which is started with the first answer and replaced if it dies. */
export class Generator {
  readonly model: TextGenerationModel;
  /** Of the model's files. */
  readonly sizeBytes: number;
  readonly #context: GeneratorContext;
  readonly #answers = new Map<number, StartedAnswer>();
  #worker: GenerationWorker | undefined;
  #batched: boolean | null = null;
  #left = Promise.withResolvers<void>();
  #nextStream = 0;

  constructor(model: TextGenerationModel, sizeBytes: number, context: GeneratorContext) {
    this.model = model;
    this.sizeBytes = sizeBytes;
    this.#context = context;
  }

  /** How many answers are being written. */
  get active(): number {
    return this.#answers.size;
  }

  /** Whether answers share a step, and have the same bytes all the same; `null` until that was tried. */
  get batched(): boolean | null {
    return this.#batched;
  }

  get prefixCacheBytes(): number {
    return this.#worker?.prefixCacheBytes ?? 0;
  }

  /** Write an answer. Failures are told to its events. Returns what gives it up. */
  start(answer: StartedAnswer): () => void {
    const stream = this.#nextStream++;
    this.#answers.set(stream, answer);
    const worker = this.#worker ?? this.#open();
    worker.busy = true;
    const hand = () => {
      worker.start(stream, answer.request);
      isHandedOver = true;
    };
    let isHandedOver = false;
    void this.#begin(worker, stream, answer, hand);
    return () => {
      if (!this.#answers.has(stream)) return;
      // One that the worker has not heard of is not in the way of anything, and is not told of later.
      if (isHandedOver && this.#worker === worker) worker.cancel(stream);
      else this.#free(stream);
    };
  }

  /** Settles when the next answer ends, however it does, or waits no longer. */
  oneLeft(): Promise<void> {
    return this.#left.promise;
  }

  /** Who lets answers in says so of each that has ended, or waits no longer. */
  left(): void {
    this.#left.resolve();
    this.#left = Promise.withResolvers();
  }

  /** End the worker, and what it writes with it: `error` is told to its answers. */
  async close(error: unknown): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#endAll(error);
    await worker?.close();
  }

  async #begin(
    worker: GenerationWorker,
    stream: number,
    answer: StartedAnswer,
    hand: () => void,
  ): Promise<void> {
    try {
      await worker.opened;
      if (answer.request.grammar !== null && !worker.knowsVocabulary) {
        const tokenizer = await this.#context.tokenizer(this.model);
        if (!worker.knowsVocabulary) worker.setVocabulary(packVocabulary(tokenizer));
      }
      if (this.#answers.has(stream)) hand();
    } catch (error) {
      answer.events.fail(error);
      this.#free(stream);
    }
  }

  #open(): GenerationWorker {
    const { options, spawn } = this.#context;
    const { modelPath, description, id: modelId } = this.model;
    const { device, generationThreads: threads, maxBatch, throughput, prefixCacheBytes } = options;
    const startMs = options.now();
    const worker: GenerationWorker = new GenerationWorker(
      spawn(),
      modelId,
      {
        kind: "open",
        modelPath,
        description,
        device,
        threads,
        maxBatch,
        throughput,
        prefixCacheBytes,
      },
      {
        onNews: (news) => this.#hear(news),
        onDeath: (error) => this.#bury(worker, error),
      },
    );
    this.#worker = worker;
    worker.opened.then(
      ({ provider, batched }) => {
        this.#batched = batched;
        const loadMs = options.now() - startMs;
        options.logger.info({ modelId, provider, batched, loadMs }, "text-generation model loaded");
        if (!batched && description.decoder === "split") {
          options.logger.warn(
            { modelId },
            "this processor rounds a row otherwise in a batch: answers are computed one by one, unless `throughput` is set",
          );
        }
      },
      (error: unknown) => {
        options.logger.warn({ err: error, modelId }, "text-generation model could not be loaded");
        // Nothing is remembered: the next request tries again.
        if (this.#worker === worker) this.#worker = undefined;
        this.#context.onLoadFailed();
        void worker.close();
      },
    );
    return worker;
  }

  #hear(news: readonly StreamNews[]): void {
    for (const item of news) {
      const answer = this.#answers.get(item.stream);
      if (answer === undefined) continue;
      if (item.kind === "failed") {
        answer.events.fail(failureToError(item.failure, this.model.id));
      } else if (item.kind === "event") {
        answer.events.push(item.event);
      }
      if (item.kind !== "event" || item.event.type === "end") this.#free(item.stream);
    }
  }

  #bury(worker: GenerationWorker, error: WorkerDiedError): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#context.options.logger.warn(
      { err: error, modelId: this.model.id },
      "generation worker died",
    );
    this.#endAll(error);
  }

  #endAll(error: unknown): void {
    for (const [stream, answer] of [...this.#answers]) {
      answer.events.fail(error);
      this.#free(stream);
    }
  }

  #free(stream: number): void {
    const answer = this.#answers.get(stream);
    this.#answers.delete(stream);
    if (this.#answers.size === 0 && this.#worker !== undefined) this.#worker.busy = false;
    answer?.freed();
  }
}
