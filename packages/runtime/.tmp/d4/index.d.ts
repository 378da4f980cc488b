import { Encoding } from '@understudy/tokenizers';
export { ByteRange, Encoding } from '@understudy/tokenizers';

/** A model that turns token ids into one vector. */
interface EmbeddingModel {
    readonly task: "embedding";
    /** Names the model in errors, in the status and for `unload`. */
    readonly id: string;
    /**
     * An ONNX file with the inputs `input_ids` and `attention_mask` (int32 or int64, [batch,
     * sequence]), and an output `sentence_embedding` (float32, [batch, dimensions]).
     */
    readonly modelPath: string;
    /** A Hugging Face `tokenizer.json` that `@understudy/tokenizers` reads. */
    readonly tokenizerPath: string;
    /** The most tokens of one text. */
    readonly maxTokens: number;
    readonly dimensions: number;
}
/** A model that gives one score a label to an image. */
interface ImageClassificationModel {
    readonly task: "image-classification";
    readonly id: string;
    /** An ONNX file with one float32 input, shaped as `input` says, and the scores as first output. */
    readonly modelPath: string;
    readonly labels: readonly string[];
    /** An image of more pixels is refused when its header has been read. */
    readonly maxPixels: number;
    readonly input: ImageInput;
    /** What is applied to the model's output. */
    readonly activation: "softmax" | "none";
}
/** How an image becomes a tensor: scaled to size, then `(byte * scale - mean) / std`. */
interface ImageInput {
    readonly width: number;
    readonly height: number;
    /** 3 for red, green, blue; 1 for luma (BT.601). */
    readonly channels: 1 | 3;
    readonly layout: "NHWC" | "NCHW";
    readonly resize: "bilinear";
    /** As TensorFlow.js' `resizeBilinear` has it: whether the corner pixels' centres coincide. */
    readonly alignCorners: boolean;
    readonly scale: number;
    /** One number a channel; 0 each when left out. */
    readonly mean?: readonly number[];
    /** One number a channel; 1 each when left out. */
    readonly std?: readonly number[];
}

/** The thread that ran the request ended. It is replaced; sending the request again is safe. */
declare class WorkerDiedError extends Error {
    readonly code = "worker_died";
    constructor(detail: string, cause?: unknown);
    static is(value: unknown): value is WorkerDiedError;
}
/** Why a model's file is of no use: it is not there, broken, or not what its description says. */
type ModelLoadReason = "missing" | "damaged" | "incompatible";
/**
 * A file of a model cannot be loaded. Nothing is remembered about it: after the file has been put
 * right, the next request loads it.
 */
declare class ModelLoadError extends Error {
    readonly code = "model_load";
    readonly modelId: string;
    readonly path: string;
    readonly reason: ModelLoadReason;
    constructor(facts: {
        modelId: string;
        path: string;
        reason: ModelLoadReason;
        detail: string;
    });
    static is(value: unknown): value is ModelLoadError;
}
/** ONNX Runtime refused to run a model that it had loaded. */
declare class InferenceError extends Error {
    readonly code = "inference_failed";
    readonly modelId: string;
    constructor(facts: {
        modelId: string;
        detail: string;
    });
    static is(value: unknown): value is InferenceError;
}
/** The device asked for by name is not there. With `auto` the CPU would have taken its place. */
declare class ProviderUnavailableError extends Error {
    readonly code = "provider_unavailable";
    readonly provider: string;
    constructor(facts: {
        provider: string;
        detail: string;
    });
    static is(value: unknown): value is ProviderUnavailableError;
}
/** A package with native code, ONNX Runtime or sharp, cannot be loaded on this machine. */
declare class NativeModuleError extends Error {
    readonly code = "native_module";
    readonly module: "onnxruntime-node" | "sharp";
    constructor(facts: {
        module: "onnxruntime-node" | "sharp";
        detail: string;
    });
    static is(value: unknown): value is NativeModuleError;
}

/** A text has no tokens, or more than the model takes. `index` is its place in the request. */
declare class TokenLimitError extends Error {
    readonly code = "token_limit";
    readonly tokens: number;
    readonly maxTokens: number;
    readonly index: number;
    constructor(facts: {
        tokens: number;
        maxTokens: number;
        index: number;
    });
    static is(value: unknown): value is TokenLimitError;
}
/** A token id is not in the model's vocabulary. `position` is its place in input `index`. */
declare class TokenIdError extends Error {
    readonly code = "token_id";
    readonly id: number;
    readonly index: number;
    readonly position: number;
    readonly vocabularySize: number;
    constructor(facts: {
        id: number;
        index: number;
        position: number;
        vocabularySize: number;
    });
    static is(value: unknown): value is TokenIdError;
}
/** What is wrong with an image. */
type ImageFault = {
    reason: "empty";
} | {
    reason: "unsupported_format";
    detected: string | null;
} | {
    reason: "damaged";
    detail: string;
} | {
    reason: "too_many_pixels";
    width: number;
    height: number;
    maxPixels: number;
};
/** An image cannot be used. `reason` says why; `fault` has the facts. */
declare class ImageError extends Error {
    readonly code = "image";
    readonly reason: ImageFault["reason"];
    readonly fault: ImageFault;
    constructor(fault: ImageFault);
    static is(value: unknown): value is ImageError;
}

/** What ONNX Runtime computes on. */
type Provider = "cpu" | "cuda" | "webgpu";
/** What to compute on: by name, or whatever is best here. */
type Device = "auto" | Provider;
/** What inference runs on, and why. */
interface ProviderReport {
    readonly requested: Device;
    /** `null` when the device asked for by name is not there: requests fail. */
    readonly inUse: Provider | null;
    readonly available: readonly Provider[];
    readonly unavailable: readonly {
        readonly provider: Provider;
        readonly reason: string;
    }[];
    readonly onnxRuntimeVersion: string;
}

/** Scores of an image, in the order of the model's labels, and what the image was. */
interface ImageScores {
    scores: Float32Array;
    /** Of the image as it is shown, after its EXIF orientation. */
    width: number;
    height: number;
    format: "png" | "jpeg" | "webp";
}

/** Where the runtime tells what it does. A pino logger fits. It never gets inputs or outputs. */
interface RuntimeLogger {
    debug(facts: object, message: string): void;
    info(facts: object, message: string): void;
    warn(facts: object, message: string): void;
}
/** What `createRuntime` takes; everything has a default. */
interface RuntimeOptions {
    /** `auto` by default: CUDA where it works, else the CPU. */
    readonly device?: Device;
    /**
     * Cores to compute on, all of them by default. On the CPU there are as many worker threads, each
     * on one core; on a GPU there is one.
     */
    readonly threads?: number;
    /** The most bytes of model files to hold in memory, copies counted; 2 GiB by default. */
    readonly memoryBudgetBytes?: number;
    /** The most inputs to keep waiting; 4,096 by default. */
    readonly maxQueue?: number;
    /** The most inputs to run at once; 32 by default. */
    readonly maxBatch?: number;
    /**
     * How long a batch that is not full may wait for more, while another worker computes; 0 by
     * default, as batches fill by themselves while all workers are busy.
     */
    readonly batchWaitMs?: number;
    readonly logger?: RuntimeLogger;
    /** Milliseconds from any start, never going back; `performance.now` by default. */
    readonly now?: () => number;
}

/** What a worker is doing. */
type WorkerState = "starting" | "idle" | "busy";

/** What can be said about a call. */
interface CallOptions {
    /**
     * Gives the call up: it rejects with the signal's reason at once, and what waits of it never
     * runs. What already computes is not stopped; its result is dropped.
     */
    readonly signal?: AbortSignal | undefined;
}
/** A look at what the runtime holds and does. */
interface RuntimeStatus {
    /** `null` until a worker has found out. */
    readonly provider: Provider | null;
    readonly models: readonly {
        readonly id: string;
        readonly copies: number;
        readonly sizeBytes: number;
    }[];
    readonly loadedBytes: number;
    readonly memoryBudgetBytes: number;
    readonly queue: {
        readonly length: number;
        readonly limit: number;
    };
    readonly workers: {
        readonly states: readonly WorkerState[];
        readonly limit: number;
    };
}
/**
 * Runs models. Everything that computes does so in worker threads; this thread only tokenizes, a
 * few milliseconds at a time.
 *
 * Every method may reject with `RuntimeClosedError`, and those that take a signal with its reason.
 */
interface Runtime extends AsyncDisposable {
    /** Cut a text into tokens. Rejects with `ModelLoadError`. */
    tokenize(model: EmbeddingModel, text: string, options?: CallOptions): Promise<Encoding>;
    /** Cut each text into tokens. Rejects with `ModelLoadError`. */
    tokenizeAll(model: EmbeddingModel, texts: readonly string[], options?: CallOptions): Promise<Encoding[]>;
    /**
     * One vector of length 1 for each list of token ids.
     *
     * The same ids give the same bytes, whatever else runs at the same time. Rejects as a whole with
     * `TokenLimitError`, `TokenIdError`, `ModelLoadError`, `MemoryBudgetError`, `QueueFullError`,
     * `WorkerDiedError`, `InferenceError`, `ProviderUnavailableError` or `NativeModuleError`.
     */
    embed(model: EmbeddingModel, tokenIds: readonly (readonly number[])[], options?: CallOptions): Promise<Float32Array[]>;
    /**
     * The model's scores of a PNG, JPEG or WebP image, told apart by its bytes.
     *
     * The image is turned upright as its EXIF orientation says, put on white where it is transparent,
     * and of an animation the first frame is taken. `bytes` are copied. Rejects with `ImageError`, and
     * with what `embed` rejects with but for token errors.
     */
    classifyImage(model: ImageClassificationModel, bytes: Uint8Array, options?: CallOptions): Promise<ImageScores>;
    /** What inference can run on here, found by trying each in a worker. */
    providers(): Promise<ProviderReport>;
    status(): RuntimeStatus;
    /** Drop a model from memory, its tokenizer too. Its next request loads it again. */
    unload(modelId: string): Promise<void>;
    /**
     * Refuse what comes, reject what waits, let finish what runs, and end the workers. Nothing keeps
     * the process alive afterwards. May be called again.
     */
    close(): Promise<void>;
}

/**
 * Make a runtime. It costs next to nothing: threads, models and ONNX Runtime itself come with the
 * first request that needs them. Throws `RuntimeOptionError`.
 */
declare function createRuntime(options?: RuntimeOptions): Runtime;

/** The queue is full. The same request may succeed after `retryAfterMs`. */
declare class QueueFullError extends Error {
    readonly code = "queue_full";
    readonly queueLength: number;
    readonly maxQueue: number;
    readonly retryAfterMs: number;
    constructor(facts: {
        queueLength: number;
        maxQueue: number;
        retryAfterMs: number;
    });
    static is(value: unknown): value is QueueFullError;
}
/** One model alone is larger than the memory budget for all of them. */
declare class MemoryBudgetError extends Error {
    readonly code = "memory_budget";
    readonly modelId: string;
    readonly sizeBytes: number;
    readonly budgetBytes: number;
    constructor(facts: {
        modelId: string;
        sizeBytes: number;
        budgetBytes: number;
    });
    static is(value: unknown): value is MemoryBudgetError;
}
/** The runtime was closed before, or while, this was asked of it. */
declare class RuntimeClosedError extends Error {
    readonly code = "runtime_closed";
    constructor();
    static is(value: unknown): value is RuntimeClosedError;
}
/** An option of `createRuntime` is out of range. */
declare class RuntimeOptionError extends Error {
    readonly code = "runtime_option";
    readonly option: string;
    constructor(facts: {
        option: string;
        expected: string;
        received: unknown;
    });
    static is(value: unknown): value is RuntimeOptionError;
}

/** The formats that are decoded. */
type ImageFormat = "png" | "jpeg" | "webp";

export { ImageError, InferenceError, MemoryBudgetError, ModelLoadError, NativeModuleError, ProviderUnavailableError, QueueFullError, RuntimeClosedError, RuntimeOptionError, TokenIdError, TokenLimitError, WorkerDiedError, createRuntime };
export type { CallOptions, Device, EmbeddingModel, ImageClassificationModel, ImageFault, ImageFormat, ImageInput, ImageScores, ModelLoadReason, Provider, ProviderReport, Runtime, RuntimeLogger, RuntimeOptions, RuntimeStatus, WorkerState };
