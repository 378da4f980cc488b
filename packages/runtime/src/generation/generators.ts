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
import { cacheBytes, cacheLayout, capacityFor } from "./cache/cache-layout.ts";
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
    const sizeBytes = this.#cacheBytes(model, request);
    const generator = await this.#generator(model);
    signal?.throwIfAborted();
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
    const idle = [...this.#generators].find(([, generator]) => !this.#inUse(generator));
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
    for (const { events } of this.#admission.clear()) events.fail(error);
    await Promise.all([...this.#generators.values()].map((generator) => generator.close(error)));
  }

  /** Bytes of the cache that an answer may come to. Throws `MemoryBudgetError`. */
  #cacheBytes({ id: modelId, description }: TextGenerationModel, request: GenerateRequest): number {
    const { cacheBudgetBytes: budgetBytes } = this.#context.options;
    const { promptTokenIds, maxTokens } = request;
    const tokens = Math.min(promptTokenIds.length + maxTokens, description.context_length);
    const sizeBytes = cacheBytes(cacheLayout(description), capacityFor(tokens));
    if (sizeBytes <= budgetBytes) return sizeBytes;
    throw new MemoryBudgetError({ modelId, sizeBytes, budgetBytes, tokens });
  }

  /**
   * The model's generator; others go for it if need be. Rejects with `MemoryBudgetError` or
   * `ModelLoadError`. Who asks while it is being opened waits for the same work, so that answers keep
   * the order they came in.
   */
  async #generator(model: TextGenerationModel): Promise<Generator> {
    const key = `${model.id}\u0000${model.modelPath}`;
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
      // The file may be put right: nothing is remembered about it.
      onLoadFailed: () => {
        if (this.#generators.get(key) === generator) this.#generators.delete(key);
        this.#reserve();
      },
    });
    this.#generators.set(key, generator);
    this.#reserve();
    await evicted;
    return generator;
  }

  /** Free the least recently used models that nobody uses, until there is room. */
  async #evict(modelId: string, sizeBytes: number): Promise<void> {
    const { memoryBudgetBytes: budgetBytes } = this.#context.options;
    let excess = this.#loadedBytes() + sizeBytes - budgetBytes;
    const victims: [string, Generator][] = [];
    for (const [key, generator] of this.#generators) {
      if (excess <= 0) break;
      if (this.#inUse(generator)) continue;
      victims.push([key, generator]);
      excess -= generator.sizeBytes;
    }
    if (excess > 0) {
      const mayFit = sizeBytes <= budgetBytes;
      const retry = mayFit ? { retryAfterMs: this.#retryAfterMs() } : {};
      throw new MemoryBudgetError({ modelId, sizeBytes, budgetBytes, ...retry });
    }
    for (const [key] of victims) this.#generators.delete(key);
    await Promise.all(victims.map(([, generator]) => this.#retire(generator)));
  }

  #apply(pending: Pending): void {
    if (this.#closed) throw new RuntimeClosedError();
    const { maxQueue } = this.#context.options;
    this.#admission.apply(pending);
    this.#admit();
    const queueLength = this.#admission.waiting;
    if (pending.giveUp !== undefined || queueLength <= maxQueue) return;
    this.#admission.leave(pending);
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
        this.#admission.leave(pending);
        this.#admit();
        if (this.#roomWanted) this.makeRoom();
      };
      pending.giveUp = generator.start({ request, events, freed });
    }
  }

  #giveUp(pending: Pending): void {
    if (pending.giveUp !== undefined) pending.giveUp();
    else if (this.#admission.leave(pending)) this.#admit();
  }

  #retryAfterMs(): number {
    return this.#retry.retryAfterMs(this.#admission.waiting, mostActive);
  }

  #inUse(generator: Generator): boolean {
    return generator.active > 0 || this.#admission.awaits(generator);
  }

  /** Let end what uses a generator, then free it. */
  async #retire(generator: Generator): Promise<void> {
    while (this.#inUse(generator)) await generator.oneFreed();
    await generator.close(new RuntimeClosedError());
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
