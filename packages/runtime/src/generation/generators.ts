import { randomInt } from "node:crypto";
import {
  MemoryBudgetError,
  QueueFullError,
  RuntimeClosedError,
} from "../errors/capacity-errors.ts";
import { grammarExpression } from "../grammar/grammar-expression.ts";
import { RetryEstimate } from "../pool/retry-estimate.ts";
import type { SpawnWorker } from "../pool/spawn-worker.ts";
import type { ResolvedRuntimeOptions } from "../runtime-options.ts";
import { Admission, type Applicant } from "./admission.ts";
import { answerBytes } from "./answer-bytes.ts";
import { checkGenerateRequest } from "./check-generate-request.ts";
import { EventQueue } from "./event-queue.ts";
import type { GenerateRequest } from "./generate-request.ts";
import type { GenerationEvent } from "./generation-event.ts";
import type { WorkerGenerateRequest } from "./generation-protocol.ts";
import type { GenerationStatus } from "./generation-status.ts";
import { Generator } from "./generator.ts";
import { modelBytes } from "./model-bytes.ts";
import type { TextGenerationModel } from "./text-generation-model.ts";
import type { TextTokenizer } from "./tokenizer/text-tokenizer.ts";

/** The most answers of one model that are written at once; more would only share the same cores. */
const mostActive = 64;

/** An answer that waits, or is being written. */
class Pending implements Applicant<Generator> {
  readonly key: Generator;
  readonly sizeBytes: number;
  readonly request: WorkerGenerateRequest;
  readonly events = new EventQueue<GenerationEvent>();
  giveUp: (() => void) | undefined;

  constructor(generator: Generator, sizeBytes: number, request: WorkerGenerateRequest) {
    this.key = generator;
    this.sizeBytes = sizeBytes;
    this.request = request;
  }
}

/** What the rest of the runtime does for text generation. */
export interface GeneratorsContext {
  readonly options: ResolvedRuntimeOptions;
  readonly spawn: SpawnWorker;
  readonly tokenizer: (model: TextGenerationModel) => Promise<TextTokenizer>;
  /** Keep so many bytes of the memory budget for loaded decoders, from now on. */
  readonly reserve: (sizeBytes: number) => void;
}

/** The text-generation models in use, and who may have answers of them when. */
export class Generators {
  readonly #context: GeneratorsContext;
  /** By file, least recently used first. */
  readonly #generators = new Map<string, Generator>();
  /** Those that are being opened. */
  readonly #opening = new Map<string, Promise<Generator>>();
  /** Those in use, and those that are on their way out: whatever may have a worker. */
  readonly #live = new Set<Generator>();
  readonly #admission: Admission<Generator, Pending>;
  readonly #retry = new RetryEstimate();
  #closed = false;
  /** Whether a model of another kind waits for memory that is kept for text generation. */
  #roomWanted = false;

  constructor(context: GeneratorsContext) {
    this.#context = context;
    const budgetBytes = context.options.cacheBudgetBytes;
    this.#admission = new Admission({ budgetBytes, perKey: mostActive });
  }

  /** One answer, event by event. See `Runtime.generate`. */
  async *generate(
    model: TextGenerationModel,
    request: GenerateRequest,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<GenerationEvent, void, undefined> {
    checkGenerateRequest(request, model.description);
    // A grammar that cannot be enforced is found out here, where its error keeps its class.
    if (request.grammar !== null) grammarExpression(request.grammar);
    const sizeBytes = answerBytes(model, request, this.#context.options);
    const key = keyOf(model);
    let generator = await this.#generator(model, key);
    // It may have gone again before this goes on: to another model, or with `unload`.
    while (this.#generators.get(key) !== generator) generator = await this.#generator(model, key);
    if (signal?.aborted === true) {
      // Opening it for this request may be all that kept it.
      if (this.#roomWanted) this.makeRoom();
      signal.throwIfAborted();
    }
    const seed = request.seed ?? randomInt(2 ** 47);
    const pending = new Pending(generator, sizeBytes, { ...request, seed });
    this.#apply(pending);
    const onAbort = () => {
      pending.events.abort(signal?.reason);
      this.#giveUp(pending);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      for (;;) {
        const event = await pending.events.next();
        yield event;
        if (event.type === "end") return;
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      this.#giveUp(pending);
    }
  }

  /** Answers that wait to be written. */
  get waiting(): number {
    return this.#admission.waiting;
  }

  status(): GenerationStatus {
    return {
      waiting: this.#admission.waiting,
      cacheBytes: this.#admission.usedBytes,
      cacheBudgetBytes: this.#context.options.cacheBudgetBytes,
      models: [...this.#generators.values()].map((generator) => ({
        id: generator.model.id,
        sizeBytes: generator.sizeBytes,
        active: generator.active,
        batched: generator.batched,
        prefixCacheBytes: generator.prefixCacheBytes,
      })),
    };
  }

  /** Free a model when what waits for it and what it writes has ended. Its next request loads it again. */
  async unload(modelId: string): Promise<void> {
    const found = [...this.#generators].filter(([, { model }]) => model.id === modelId);
    for (const [key] of found) this.#generators.delete(key);
    await Promise.all(found.map(([, generator]) => this.#retire(generator)));
    this.#reserve();
  }

  /** Free the least recently used model that nobody uses, now or as soon as there is one. */
  makeRoom(): void {
    const idle = [...this.#generators].find(([key, generator]) => this.#isIdle(key, generator));
    this.#roomWanted = idle === undefined;
    if (idle === undefined) return;
    const [key, generator] = idle;
    this.#generators.delete(key);
    void this.#retire(generator).then(() => this.#reserve());
  }

  /** Reject what waits and what is being written, and end the workers. */
  async close(): Promise<void> {
    this.#closed = true;
    const error = new RuntimeClosedError();
    for (const { key: generator, events } of this.#admission.clear()) {
      events.fail(error);
      generator.left();
    }
    await Promise.all([...this.#live].map((generator) => generator.close(error)));
  }

  /**
   * The model's generator; others go for it if need be. Rejects with `MemoryBudgetError` or
   * `ModelLoadError`. Who asks while it is being opened waits for the same work, so that answers keep
   * the order they came in.
   */
  async #generator(model: TextGenerationModel, key: string): Promise<Generator> {
    const opening = this.#opening.get(key);
    if (opening !== undefined) return opening;
    const known = this.#generators.get(key);
    if (known !== undefined) {
      this.#generators.delete(key);
      this.#generators.set(key, known);
      return known;
    }
    const opened = this.#open(model, key).finally(() => this.#opening.delete(key));
    this.#opening.set(key, opened);
    return opened;
  }

  async #open(model: TextGenerationModel, key: string): Promise<Generator> {
    const sizeBytes = await modelBytes(model);
    if (this.#closed) throw new RuntimeClosedError();
    const evicted = this.#evict(model.id, sizeBytes);
    const { options, spawn, tokenizer } = this.#context;
    const generator = new Generator(model, sizeBytes, {
      options,
      spawn,
      tokenizer,
      // The file may be put right: nothing is remembered about it, unless someone waits to try again.
      onLoadFailed: () => {
        if (this.#generators.get(key) !== generator || this.#admission.awaits(generator)) return;
        this.#generators.delete(key);
        void this.#retire(generator);
        this.#reserve();
      },
    });
    this.#generators.set(key, generator);
    this.#live.add(generator);
    this.#reserve();
    await evicted;
    return generator;
  }

  /**
   * Free the least recently used models that nobody uses, until there is room. Throws
   * `MemoryBudgetError` at once, before anything is freed.
   */
  #evict(modelId: string, sizeBytes: number): Promise<unknown> {
    const { memoryBudgetBytes: budgetBytes } = this.#context.options;
    let excess = this.#loadedBytes() + sizeBytes - budgetBytes;
    const victims: [string, Generator][] = [];
    for (const [key, generator] of this.#generators) {
      if (excess <= 0) break;
      if (!this.#isIdle(key, generator)) continue;
      victims.push([key, generator]);
      excess -= generator.sizeBytes;
    }
    if (excess > 0) {
      const mayFit = sizeBytes <= budgetBytes;
      const retry = mayFit ? { retryAfterMs: this.#retryAfterMs() } : {};
      throw new MemoryBudgetError({ modelId, sizeBytes, budgetBytes, ...retry });
    }
    for (const [key] of victims) this.#generators.delete(key);
    return Promise.all(victims.map(([, generator]) => this.#retire(generator)));
  }

  #apply(pending: Pending): void {
    if (this.#closed) throw new RuntimeClosedError();
    const { maxQueue } = this.#context.options;
    this.#admission.apply(pending);
    this.#admit();
    const queueLength = this.#admission.waiting;
    if (pending.giveUp !== undefined || queueLength <= maxQueue) return;
    this.#leave(pending);
    const retryAfterMs = this.#retryAfterMs();
    throw new QueueFullError({ queueLength: queueLength - 1, maxQueue, retryAfterMs });
  }

  #admit(): void {
    const { now } = this.#context.options;
    for (const pending of this.#admission.admit()) {
      const { key: generator, request, events } = pending;
      const startMs = now();
      const freed = () => {
        this.#retry.note(now() - startMs, 1);
        this.#leave(pending);
      };
      pending.giveUp = generator.start({ request, events, freed });
    }
  }

  #giveUp(pending: Pending): void {
    if (pending.giveUp !== undefined) pending.giveUp();
    else this.#leave(pending);
  }

  /** An answer has ended, or waits no longer: let in who comes after it. */
  #leave(pending: Pending): void {
    if (!this.#admission.leave(pending)) return;
    pending.key.left();
    this.#admit();
    if (this.#roomWanted) this.makeRoom();
  }

  #retryAfterMs(): number {
    return this.#retry.retryAfterMs(this.#admission.waiting, mostActive);
  }

  #inUse(generator: Generator): boolean {
    return generator.active > 0 || this.#admission.awaits(generator);
  }

  /** Whether nobody uses it, nor is about to: the requests that it is being opened for. */
  #isIdle(key: string, generator: Generator): boolean {
    return !this.#opening.has(key) && !this.#inUse(generator);
  }

  /** Let end what uses a generator, then free it. */
  async #retire(generator: Generator): Promise<void> {
    while (this.#inUse(generator)) await generator.oneLeft();
    await generator.close(new RuntimeClosedError());
    this.#live.delete(generator);
  }

  #loadedBytes(): number {
    let sum = 0;
    for (const { sizeBytes } of this.#generators.values()) sum += sizeBytes;
    return sum;
  }

  #reserve(): void {
    this.#context.reserve(this.#loadedBytes());
  }
}

/** Tells models apart: one with other files is another one. */
function keyOf({ id, modelPath }: TextGenerationModel): string {
  return `${id}\u0000${modelPath}`;
}
