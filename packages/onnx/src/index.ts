export {
  type Attribute,
  type AttributeType,
  type AttributeValueOf,
  float,
  floats,
  type Int64,
  int,
  ints,
  type ReferenceAttribute,
  type ValueAttribute,
} from "./attribute.ts";
export type { AttributeInit } from "./builder/attribute-init.ts";
export {
  type BuildOptions,
  GraphBuilder,
  type GraphBuilderOptions,
  type NodeOptions,
} from "./builder/graph-builder.ts";
export type { OutputsOf, Value, ValueTuple } from "./builder/value.ts";
export {
  assertModel,
  checkModel,
  type ModelProblem,
  type ProblemCode,
} from "./check/check-model.ts";
export { decodeModel, encodeModel } from "./codec/model-codec.ts";
export {
  type DataType,
  dataTypeCode,
  dataTypeFromCode,
  type FixedSizeDataType,
  isDataType,
  type TensorDataOf,
  type TypedArray,
} from "./data-type.ts";
export {
  type NodeReference,
  OnnxError,
  type OnnxErrorCode,
  OnnxExternalDataError,
  OnnxFormatError,
  OnnxGraphError,
  OnnxSizeError,
  OnnxTensorError,
  OnnxTypeError,
} from "./errors.ts";
export { extractModel } from "./extract-model.ts";
export type { ModelFileSystem, OpenFile } from "./files/file-system.ts";
export { type ReadModelOptions, readModel } from "./files/read-model.ts";
export {
  type SplitModel,
  splitModel,
  type WriteModelOptions,
  writeModel,
} from "./files/write-model.ts";
export type { UnknownNode } from "./infer/infer-graph.ts";
export { inferTypes, type TypeInference, withInferredTypes } from "./infer/infer-types.ts";
export {
  type Annotations,
  defaults,
  type Graph,
  type Model,
  type ModelFunction,
  type Node,
  opsetVersion,
  type QuantizationAnnotation,
  type TrainingInfo,
  type ValueInfo,
} from "./model.ts";
export type { OperatorName } from "./operators/operators.ts";
export {
  type ExternalData,
  type ExternalTensor,
  elementCount,
  type InlineTensor,
  type SparseTensor,
  scalar,
  type Tensor,
  type TensorInit,
  tensor,
  tensorBytes,
} from "./tensor.ts";
export {
  type Dim,
  formatShape,
  formatType,
  type MapType,
  type OptionalType,
  type SequenceType,
  type Shape,
  type TensorType,
  tensorType,
  type UnknownType,
  type ValueType,
} from "./value-type.ts";
