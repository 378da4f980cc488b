export type { CacheState, CompletionRecord, ProducedFile } from "./cache/completion-record.ts";
export { type Catalogue, createCatalogue, type PrepareOutcome } from "./catalogue.ts";
export type { CatalogueOptions, PrepareOptions, PullOptions } from "./catalogue-options.ts";
export {
  BuiltInModelError,
  CacheError,
  ConversionError,
  InvalidModelIdError,
  ManifestError,
  ModelExistsError,
  ModelNotFoundError,
  ModelsError,
  type ModelsErrorCode,
  SourceMismatchError,
  SourceUnavailableError,
} from "./errors.ts";
export { HubError, type HubErrorReason } from "./hub/hub-error.ts";
export {
  type DecoderConfig,
  type DecoderFamily,
  parseDecoderConfig,
} from "./hugging-face/decoder/decoder-config.ts";
export { buildDecoderGraph } from "./hugging-face/decoder/decoder-graph.ts";
export {
  type EmbeddingEncoderDescription,
  type EncoderDescription,
  type MaskFillerDescription,
  parseEncoderDescription,
  type TextClassifierDescription,
} from "./hugging-face/encoder/encoder-description.ts";
export {
  type SourceTensor,
  type WeightSource,
  weightsInMemory,
} from "./hugging-face/weight-source.ts";
export type { CatalogueProblem } from "./installed-models.ts";
export type {
  Converter,
  EmbeddingManifest,
  FileSource,
  FillMaskManifest,
  HubSource,
  HubSourceFile,
  ImageClassificationManifest,
  ImageInput,
  Manifest,
  ModelSource,
  NpmSource,
  Precision,
  PredictionManifest,
  PredictionTarget,
  SourceFile,
  SourceRole,
  Task,
  TextClassificationManifest,
  TextGenerationManifest,
} from "./manifest/manifest.ts";
export { parseManifest } from "./manifest/parse-manifest.ts";
export type { NewModel } from "./new-model.ts";
export type {
  PreparedEmbeddingModel,
  PreparedFillMaskModel,
  PreparedImageClassificationModel,
  PreparedModel,
  PreparedPredictionModel,
  PreparedTextClassificationModel,
  PreparedTextGenerationModel,
} from "./prepared-model.ts";
export type { DownloadProgress, PrepareProgress } from "./progress.ts";
