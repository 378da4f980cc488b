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
  DecoderDescriptionError,
  GenerateRequestError,
  PromptTooLongError,
} from "./errors/generation-errors.ts";
export {
  ImageError,
  type ImageFault,
  TokenIdError,
  TokenLimitError,
} from "./errors/request-errors.ts";
export {
  type DecoderDescription,
  type GenerationDefaults,
  parseDecoderDescription,
} from "./generation/decoder-description.ts";
export type { GenerateRequest } from "./generation/generate-request.ts";
export type {
  GenerationEvent,
  TokenLogprob,
  TokenLogprobs,
} from "./generation/generation-event.ts";
export type { GenerationStatus } from "./generation/generation-status.ts";
export type { TextGenerationModel } from "./generation/text-generation-model.ts";
export type { TextTokenizer, TokenDecoder } from "./generation/tokenizer/text-tokenizer.ts";
export {
  type CheckJsonSchemaOptions,
  checkJsonSchema,
  checkToolParameters,
} from "./grammar/check-json-schema.ts";
export type {
  Grammar,
  JsonGrammar,
  JsonSchema,
  ToolCallSyntax,
  ToolDefinition,
} from "./grammar/grammar.ts";
export {
  hermesToolCalls,
  llamaToolCalls,
  mistralToolCalls,
  tekkenToolCalls,
  toolCallOpening,
} from "./grammar/tool-call-grammar.ts";
export { type SchemaPath, UnsupportedSchemaError } from "./grammar/unsupported-schema-error.ts";
export type { ImageFormat } from "./image/image-format.ts";
export type {
  EmbeddingModel,
  GraphModel,
  ImageClassificationModel,
  ImageInput,
  TokenizedModel,
} from "./model.ts";
export type { WorkerState } from "./pool/worker-pool.ts";
export type { ImageScores } from "./pool/worker-protocol.ts";
export type { Device, Provider, ProviderReport } from "./provider.ts";
export type { CallOptions, Runtime, RuntimeStatus } from "./runtime.ts";
export type { RuntimeLogger, RuntimeOptions } from "./runtime-options.ts";
export type { RunTensor, TensorOutput } from "./tensor.ts";
export type { PairEncoding } from "./tokenize/word-piece/word-piece-tokenizer.ts";
