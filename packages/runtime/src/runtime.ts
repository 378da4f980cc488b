import type { Encoding } from "@understudy/tokenizers";
import type { GenerateRequest } from "./generation/generate-request.ts";
import type { GenerationEvent } from "./generation/generation-event.ts";
import type { GenerationStatus } from "./generation/generation-status.ts";
import type { TextGenerationModel } from "./generation/text-generation-model.ts";
import type { TextTokenizer } from "./generation/tokenizer/text-tokenizer.ts";
import type {
  EmbeddingModel,
  GraphModel,
  ImageClassificationModel,
  TokenizedModel,
} from "./model.ts";
import type { WorkerState } from "./pool/worker-pool.ts";
import type { ImageScores } from "./pool/worker-protocol.ts";
import type { Provider, ProviderReport } from "./provider.ts";
import type { RunTensor, TensorOutput } from "./tensor.ts";
import type { PairEncoding } from "./tokenize/word-piece/word-piece-tokenizer.ts";

/** What can be said about a call. */
export interface CallOptions {
  /**
   * Gives the call up: it rejects with the signal's reason at once, and what waits of it never
   * runs. What already computes is not stopped; its result is dropped.
   */
  readonly signal?: AbortSignal | undefined;
}

/** A look at what the runtime holds and does. */
export interface RuntimeStatus {
  /** `null` until a worker has found out. */
  readonly provider: Provider | null;
  readonly models: readonly {
    readonly id: string;
    readonly copies: number;
    readonly sizeBytes: number;
  }[];
  readonly loadedBytes: number;
  readonly memoryBudgetBytes: number;
  readonly queue: { readonly length: number; readonly limit: number };
  readonly workers: { readonly states: readonly WorkerState[]; readonly limit: number };
  /** Text-generation models have workers, memory and a queue of their own. */
  readonly generation: GenerationStatus;
}

/**
 * Runs models. Everything that computes does so in worker threads; this thread only tokenizes, a
 * few milliseconds at a time.
 *
 * Every method may reject with `RuntimeClosedError`, and those that take a signal with its reason.
 */
export interface Runtime extends AsyncDisposable {
  /** Cut a text into tokens. Rejects with `ModelLoadError`. */
  tokenize(model: TokenizedModel, text: string, options?: CallOptions): Promise<Encoding>;
  /** Cut each text into tokens. Rejects with `ModelLoadError`. */
  tokenizeAll(
    model: TokenizedModel,
    texts: readonly string[],
    options?: CallOptions,
  ): Promise<Encoding[]>;
  /**
   * Put each two texts together as the model's tokenizer does: `[CLS] first [SEP] second [SEP]`, say.
   * Rejects with `ModelLoadError`, also for a tokenizer that does no such thing.
   */
  tokenizePairs(
    model: TokenizedModel,
    pairs: readonly (readonly [first: string, second: string])[],
    options?: CallOptions,
  ): Promise<PairEncoding[]>;
  /**
   * The pieces that token ids stand for, as the vocabulary spells them; an empty one for an id of none.
   * Rejects with `ModelLoadError`, also for a tokenizer that is none of an encoder.
   */
  tokenPieces(model: TokenizedModel, ids: readonly number[]): Promise<string[]>;
  /**
   * One vector of length 1 for each list of token ids.
   *
   * The same ids give the same bytes, whatever else runs at the same time. Rejects as a whole with
   * `TokenLimitError`, `TokenIdError`, `ModelLoadError`, `MemoryBudgetError`, `QueueFullError`,
   * `WorkerDiedError`, `InferenceError`, `ProviderUnavailableError` or `NativeModuleError`.
   */
  embed(
    model: EmbeddingModel,
    tokenIds: readonly (readonly number[])[],
    options?: CallOptions,
  ): Promise<Float32Array[]>;
  /**
   * The model's scores of a PNG, JPEG or WebP image, told apart by its bytes.
   *
   * The image is turned upright as its EXIF orientation says, put on white where it is transparent,
   * and of an animation the first frame is taken. `bytes` are copied. Rejects with `ImageError`, and
   * with what `embed` rejects with but for token errors.
   */
  classifyImage(
    model: ImageClassificationModel,
    bytes: Uint8Array,
    options?: CallOptions,
  ): Promise<ImageScores>;
  /**
   * What an ONNX graph gives for these inputs: each of its outputs that is a tensor.
   *
   * It runs by itself, never together with another request, so that the same feeds give the same bytes
   * whatever else runs. `feeds` are copied. Rejects with what `embed` rejects with but for token errors:
   * `InferenceError` for feeds that do not fit the graph.
   */
  run(
    model: GraphModel,
    feeds: Readonly<Record<string, RunTensor>>,
    options?: CallOptions,
  ): Promise<Readonly<Record<string, TensorOutput>>>;
  /** The tokenizer of a text-generation model, read once. Rejects with `ModelLoadError`. */
  textTokenizer(model: TextGenerationModel): Promise<TextTokenizer>;
  /**
   * Write one answer: "prompt" when the prompt has been read, "token" for each token as it comes, then
   * "end". Nothing happens before the first event is asked for. Ending the loop early, or the signal,
   * frees what the answer holds before the next token is computed.
   *
   * With a seed or temperature 0 the same request gives the same tokens and logprobs, whatever else
   * runs. Throws `PromptTooLongError`, `TokenIdError`, `GenerateRequestError`,
   * `UnsupportedSchemaError`, `MemoryBudgetError`, `QueueFullError`, `ModelLoadError`, `WorkerDiedError`, `InferenceError`,
   * `ProviderUnavailableError` or `NativeModuleError`, in the middle of an answer too.
   */
  generate(
    model: TextGenerationModel,
    request: GenerateRequest,
    options?: CallOptions,
  ): AsyncIterable<GenerationEvent>;
  /** What inference can run on here, found by trying each in a worker. */
  providers(): Promise<ProviderReport>;
  status(): RuntimeStatus;
  /** Drop a model from memory, its tokenizer too. Its next request loads it again. */
  unload(modelId: string): Promise<void>;
  /**
   * Refuse what comes, reject what waits, let finish what runs, and end the workers. Answers that are
   * being written, which may take minutes, are cut short: they reject with `RuntimeClosedError`.
   * Nothing keeps the process alive afterwards. May be called again.
   */
  close(): Promise<void>;
}
