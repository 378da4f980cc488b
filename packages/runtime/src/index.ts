export type { ByteRange, Encoding } from "@understudy/tokenizers";
export { createRuntime } from "./create-runtime.ts";
export {
  MemoryBudgetError,
  QueueFullError,
  RuntimeClosedError,
  RuntimeOptionError,
} from "./errors/capacity-errors.ts";
export {
  InferenceError,
  ModelLoadError,
  type ModelLoadReason,
  NativeModuleError,
  ProviderUnavailableError,
  WorkerDiedError,
} from "./errors/engine-errors.ts";
export {
  ImageError,
  type ImageFault,
  TokenIdError,
  TokenLimitError,
} from "./errors/request-errors.ts";
export type { ImageFormat } from "./image/image-format.ts";
export type {
  EmbeddingModel,
  GraphModel,
  ImageClassificationModel,
  ImageInput,
} from "./model.ts";
export type { WorkerState } from "./pool/worker-pool.ts";
export type { ImageScores } from "./pool/worker-protocol.ts";
export type { Device, Provider, ProviderReport } from "./provider.ts";
export type { CallOptions, Runtime, RuntimeStatus } from "./runtime.ts";
export type { RuntimeLogger, RuntimeOptions } from "./runtime-options.ts";
export type { RunTensor, TensorOutput } from "./tensor.ts";
