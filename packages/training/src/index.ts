export {
  type Differentiated,
  type DifferentiateOptions,
  differentiate,
} from "./autodiff/differentiate.ts";
export type { DataFile } from "./data/data-file.ts";
export type { DecodedImage, DecodeImage } from "./data/encode-images.ts";
export {
  type EncodedInputs,
  encodeFeatures,
  encodeImageInputs,
  encodeRows,
  encodeSequences,
  encodeTexts,
} from "./data/encode-inputs.ts";
export type {
  CategoricalColumn,
  CategoricalStrategy,
  CorpusPreprocessing,
  EmbeddedTextPreprocessing,
  ImagePreprocessing,
  NumericColumn,
  NumericStrategy,
  Preprocessing,
  SequencePreprocessing,
  TabularPreprocessing,
  Target,
  TextPreprocessing,
} from "./data/preprocessing.ts";
export type { Records } from "./data/records.ts";
export {
  ColumnError,
  DataError,
  type DataPlace,
  DivergedError,
  HyperparameterError,
  InputError,
  TrainingError,
  type TrainingErrorCode,
} from "./errors.ts";
export { type EvaluateModelOptions, evaluateModel } from "./evaluate-model.ts";
export type { ClassificationResult } from "./evaluation/classification-metrics.ts";
export type { RegressionResult } from "./evaluation/regression-metrics.ts";
export type { EvaluationResult } from "./evaluation/score-model.ts";
export { crossEntropy } from "./fit/losses.ts";
export type { Parameter } from "./fit/network.ts";
export type { OptimizerName, OptimizerSettings } from "./fit/optimizers.ts";
export { type MeasuredRun, stepsPerRun } from "./fit/steps-per-run.ts";
export {
  type StepReport,
  TrainingSession,
  type TrainingSnapshot,
} from "./fit/training-session.ts";
export {
  buildTrainingStep,
  type ForwardPass,
  type TrainingStep,
  type TrainingStepOptions,
} from "./fit/training-step.ts";
export type { GraphRunner, RunnableGraph, RunTensor } from "./graph-runner.ts";
export type { HyperparametersByMethod, MethodType } from "./methods/hyperparameters.ts";
export type {
  EpochMetrics,
  FitContext,
  FitResult,
  Method,
  Split,
  StepProgress,
} from "./methods/method.ts";
export { methods } from "./methods/methods.ts";
export {
  descriptionKey,
  type ModelDescription,
  parseModelDescription,
} from "./model-description.ts";
export {
  type ModelMeasures,
  type TrainedModel,
  type TrainedModelRecord,
  type TrainModelOptions,
  trainModel,
} from "./train-model.ts";
export type {
  ColumnSettings,
  DataFormat,
  MethodSettings,
  MissingValues,
  TrainingSettings,
} from "./training-settings.ts";
