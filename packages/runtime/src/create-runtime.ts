import type { Encoding } from "@understudy/tokenizers";
import { disableTelemetry } from "./disable-telemetry.ts";
import { RuntimeClosedError } from "./errors/capacity-errors.ts";
import { ModelLoadError } from "./errors/engine-errors.ts";
import type { GenerateRequest } from "./generation/generate-request.ts";
import type { GenerationEvent } from "./generation/generation-event.ts";
import { Generators } from "./generation/generators.ts";
import { spawnGenerationWorker } from "./generation/spawn-generation-worker.ts";
import type { TextGenerationModel } from "./generation/text-generation-model.ts";
import type { TextTokenizer } from "./generation/tokenizer/text-tokenizer.ts";
import { TextTokenizerCache } from "./generation/tokenizer/text-tokenizer-cache.ts";
import { imageFormat } from "./image/image-format.ts";
import {
  type EmbeddingModel,
  type GraphModel,
  type ImageClassificationModel,
  type Model,
  modelKey,
  type TokenizedModel,
} from "./model.ts";
import { checkTokenIds } from "./pool/check-token-ids.ts";
import { embedLane, paddedLength } from "./pool/embed-lane.ts";
import { ModelSizes } from "./pool/model-sizes.ts";
import { probeInWorker } from "./pool/probe-in-worker.ts";
import { runJobs } from "./pool/run-jobs.ts";
import { Scheduler } from "./pool/scheduler.ts";
import { type SpawnWorker, spawnWorker } from "./pool/spawn-worker.ts";
import type { ImageScores } from "./pool/worker-protocol.ts";
import type { ProviderReport } from "./provider.ts";
import type { CallOptions, Runtime, RuntimeStatus } from "./runtime.ts";
import {
  type ResolvedRuntimeOptions,
  type RuntimeOptions,
  resolveOptions,
} from "./runtime-options.ts";
import { copyTensors, type RunTensor, type TensorOutput } from "./tensor.ts";
import { TimeSlicer } from "./tokenize/time-slicer.ts";
import { tokenizeAll, tokenizePairs } from "./tokenize/tokenize-all.ts";
import { TokenizerCache } from "./tokenize/tokenizer-cache.ts";
import type { PairEncoding } from "./tokenize/word-piece/word-piece-tokenizer.ts";

/**
 * Make a runtime. It costs next to nothing: threads, models and ONNX Runtime itself come with the
 * first request that needs them. Throws `RuntimeOptionError`.
 */
export function createRuntime(options: RuntimeOptions = {}): Runtime {
  const resolved = resolveOptions(options);
  disableTelemetry();
  return new OnnxRuntime(resolved, spawnWorker);
}

/** The runtime; `createRuntime` makes it, and tests, with worker threads that they hold. */
export class OnnxRuntime implements Runtime {
  readonly #options: ResolvedRuntimeOptions;
  readonly #spawn: SpawnWorker;
  readonly #scheduler: Scheduler;
  readonly #sizes: ModelSizes;
  readonly #slicer: TimeSlicer;
  readonly #tokenizers = new TokenizerCache();
  readonly #textTokenizers = new TextTokenizerCache();
  readonly #generators: Generators;
  readonly #probes = new Set<Promise<ProviderReport>>();

  constructor(
    options: ResolvedRuntimeOptions,
    spawn: SpawnWorker,
    spawnGeneration: SpawnWorker = spawnGenerationWorker,
  ) {
    this.#options = options;
    this.#spawn = spawn;
    this.#scheduler = new Scheduler(options, spawn, () => this.#generators.makeRoom());
    this.#sizes = new ModelSizes(options.memoryBudgetBytes);
    this.#slicer = new TimeSlicer(options.now);
    this.#generators = new Generators({
      options,
      spawn: spawnGeneration,
      tokenizer: (model) => this.#textTokenizers.get(model),
      reserve: (sizeBytes) => this.#scheduler.reserve(sizeBytes),
    });
  }

  async tokenize(model: TokenizedModel, text: string, options?: CallOptions): Promise<Encoding> {
    const [encoding] = await this.tokenizeAll(model, [text], options);
    if (encoding === undefined) throw new TypeError("Expected one encoding for one text.");
    return encoding;
  }

  async tokenizeAll(
    model: TokenizedModel,
    texts: readonly string[],
    { signal }: CallOptions = {},
  ): Promise<Encoding[]> {
    this.#checkOpen(signal);
    const tokenizer = await this.#tokenizers.get(model);
    this.#checkOpen(signal);
    return tokenizeAll(tokenizer, texts, this.#slicer, signal);
  }

  async tokenizePairs(
    model: TokenizedModel,
    pairs: readonly (readonly [first: string, second: string])[],
    { signal }: CallOptions = {},
  ): Promise<PairEncoding[]> {
    this.#checkOpen(signal);
    const tokenizer = await this.#tokenizers.pairs(model);
    this.#checkOpen(signal);
    return tokenizePairs(tokenizer, pairs, this.#slicer, signal);
  }

  async tokenPieces(model: TokenizedModel, ids: readonly number[]): Promise<string[]> {
    this.#checkOpen(undefined);
    const tokenizer = await this.#tokenizers.pairs(model);
    return ids.map((id) => tokenizer.pieceOf(id));
  }

  async embed(
    model: EmbeddingModel,
    tokenIds: readonly (readonly number[])[],
    { signal }: CallOptions = {},
  ): Promise<Float32Array[]> {
    this.#checkOpen(signal);
    const { vocabularySize } = await this.#tokenizers.get(model);
    checkTokenIds(tokenIds, { maxTokens: model.maxTokens, vocabularySize });
    const sizeBytes = await this.#sizes.get(model);
    const { maxBatch } = this.#options;
    return this.#forgetDamaged(
      model,
      runJobs<Float32Array>(
        this.#scheduler,
        tokenIds.length,
        (index, settle) => {
          const ids = tokenIds[index] ?? [];
          const padded = paddedLength(ids.length, model);
          const lane = embedLane(model, padded, { sizeBytes, maxBatch });
          return { kind: "embed", lane, model, ids, paddedLength: padded, ...settle };
        },
        signal,
      ),
    );
  }

  async classifyImage(
    model: ImageClassificationModel,
    bytes: Uint8Array,
    { signal }: CallOptions = {},
  ): Promise<ImageScores> {
    this.#checkOpen(signal);
    imageFormat(bytes);
    const sizeBytes = await this.#sizes.get(model);
    const key = modelKey(model);
    const lane = { key, capacity: 1, modelKey: key, modelId: model.id, sizeBytes };
    const jobs = runJobs<ImageScores>(
      this.#scheduler,
      1,
      (_, settle) => ({ kind: "classify", lane, model, bytes: new Uint8Array(bytes), ...settle }),
      signal,
    );
    const [scores] = await this.#forgetDamaged(model, jobs);
    if (scores === undefined) throw new TypeError("Expected scores for one image.");
    return scores;
  }

  async run(
    model: GraphModel,
    feeds: Readonly<Record<string, RunTensor>>,
    { signal }: CallOptions = {},
  ): Promise<Readonly<Record<string, TensorOutput>>> {
    this.#checkOpen(signal);
    const copies = copyTensors(feeds);
    const sizeBytes = await this.#sizes.get(model);
    const key = modelKey(model);
    const lane = {
      key: `${key}\u0000run`,
      capacity: 1,
      modelKey: key,
      modelId: model.id,
      sizeBytes,
    };
    const jobs = runJobs<Readonly<Record<string, TensorOutput>>>(
      this.#scheduler,
      1,
      (_, settle) => ({ kind: "run", lane, model, feeds: copies, ...settle }),
      signal,
    );
    const [outputs] = await this.#forgetDamaged(model, jobs);
    if (outputs === undefined) throw new TypeError("Expected the outputs of one run.");
    return outputs;
  }

  async textTokenizer(model: TextGenerationModel): Promise<TextTokenizer> {
    this.#checkOpen(undefined);
    return this.#textTokenizers.get(model);
  }

  async *generate(
    model: TextGenerationModel,
    request: GenerateRequest,
    { signal }: CallOptions = {},
  ): AsyncGenerator<GenerationEvent, void, undefined> {
    this.#checkOpen(signal);
    yield* this.#generators.generate(model, request, signal);
  }

  async providers(): Promise<ProviderReport> {
    this.#checkOpen(undefined);
    const probe = probeInWorker(this.#spawn, this.#options.device);
    this.#probes.add(probe);
    try {
      return await probe;
    } finally {
      this.#probes.delete(probe);
    }
  }

  status(): RuntimeStatus {
    const { pool, residency, queueLength } = this.#scheduler;
    return {
      provider: pool.provider,
      models: residency.models(),
      loadedBytes: residency.loadedBytes(),
      memoryBudgetBytes: this.#options.memoryBudgetBytes,
      queue: { length: queueLength, limit: this.#options.maxQueue },
      workers: { states: pool.states, limit: pool.limit },
      generation: this.#generators.status(),
    };
  }

  async unload(modelId: string): Promise<void> {
    this.#tokenizers.forget(modelId);
    this.#textTokenizers.forget(modelId);
    this.#sizes.forget(modelId);
    await Promise.all([this.#scheduler.unload(modelId), this.#generators.unload(modelId)]);
  }

  async close(): Promise<void> {
    const generating = this.#generators.close();
    const encoding = this.#textTokenizers.close();
    await Promise.all([
      this.#scheduler.close(),
      generating,
      encoding,
      Promise.allSettled(this.#probes),
    ]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #checkOpen(signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    if (this.#scheduler.closed) throw new RuntimeClosedError();
  }

  /** A file that was found damaged may be put right: nothing known about it is kept. */
  async #forgetDamaged<T>(model: Model, running: Promise<T>): Promise<T> {
    try {
      return await running;
    } catch (error) {
      if (ModelLoadError.is(error)) this.#sizes.forget(model.id);
      throw error;
    }
  }
}
