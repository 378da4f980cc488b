export type { CacheState, CompletionRecord, ProducedFile } from "./cache/completion-record.ts";
export { type Catalogue, createCatalogue, type PrepareOutcome } from "./catalogue.ts";
export type { CatalogueOptions, PrepareOptions } from "./catalogue-options.ts";
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
export type { CatalogueProblem } from "./installed-models.ts";
export type {
  Converter,
  EmbeddingManifest,
  FileSource,
  ImageClassificationManifest,
  ImageInput,
  Manifest,
  ModelSource,
  NpmSource,
  PredictionManifest,
  PredictionTarget,
  SourceFile,
  SourceRole,
  Task,
} from "./manifest/manifest.ts";
export { parseManifest } from "./manifest/parse-manifest.ts";
export type { NewModel } from "./new-model.ts";
export type {
  PreparedEmbeddingModel,
  PreparedImageClassificationModel,
  PreparedModel,
  PreparedPredictionModel,
} from "./prepared-model.ts";
export type { PrepareProgress } from "./progress.ts";
