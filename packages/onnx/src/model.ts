import type { Attribute } from "./attribute.ts";
import type { SparseTensor, Tensor } from "./tensor.ts";
import type { ValueType } from "./value-type.ts";

/**
 * What each record below may carry along from a file.
 *
 * `unknownFields` holds the raw protobuf fields that this package has no name for (a newer ONNX,
 * a vendor's extension, multi-device annotations). They are written back unchanged, after the
 * record's known fields.
 */
export interface Annotations {
  readonly docString?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly unknownFields?: Uint8Array;
}

/** A named value of a graph with its type, where known. */
export interface ValueInfo extends Annotations {
  readonly name: string;
  readonly type: ValueType | undefined;
}

/** One operation. An omitted optional input (or output) is an empty string in its list. */
export interface Node extends Annotations {
  readonly opType: string;
  /** The operator set's domain; ONNX's own is the empty string. */
  readonly domain: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Tells apart model-local functions with the same name (IR 10). */
  readonly overload?: string;
}

/** Which tensors hold the scale and zero point of a quantized one. */
export interface QuantizationAnnotation {
  readonly tensorName: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly unknownFields?: Uint8Array;
}

/** A graph: nodes in an order in which each value is made before it is used. */
export interface Graph extends Annotations {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly initializers: readonly Tensor[];
  readonly sparseInitializers: readonly SparseTensor[];
  /** Types of values that are neither inputs nor outputs. */
  readonly valueInfo: readonly ValueInfo[];
  readonly quantizationAnnotations: readonly QuantizationAnnotation[];
}

/** An operator defined by nodes, within the model that uses it. */
export interface ModelFunction extends Annotations {
  readonly name: string;
  readonly domain: string;
  readonly overload?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes that a call must give. */
  readonly requiredAttributes: readonly string[];
  /** Attributes that a call may give, with their defaults. */
  readonly defaultAttributes: Readonly<Record<string, Attribute>>;
  readonly nodes: readonly Node[];
  readonly opsetImports: Readonly<Record<string, number>>;
  readonly valueInfo: readonly ValueInfo[];
}

/** The initialization and the step of a training algorithm, as IR 7 stores them. */
export interface TrainingInfo {
  readonly initialization: Graph | undefined;
  readonly algorithm: Graph | undefined;
  readonly initializationBindings: Readonly<Record<string, string>>;
  readonly updateBindings: Readonly<Record<string, string>>;
  readonly unknownFields?: Uint8Array;
}

/** A whole ONNX file. */
export interface Model extends Annotations {
  readonly irVersion: number;
  /** Operator set versions by domain; ONNX's own domain is the empty string. */
  readonly opsetImports: Readonly<Record<string, number>>;
  readonly producerName: string;
  readonly producerVersion: string;
  readonly domain: string;
  readonly modelVersion: number | bigint;
  readonly metadata: Readonly<Record<string, string>>;
  readonly graph: Graph;
  readonly functions: readonly ModelFunction[];
  readonly trainingInfo: readonly TrainingInfo[];
}

/** What new graphs use: the newest operator set for which ONNX Runtime has all CPU kernels we need. */
export const defaults = {
  irVersion: 10,
  opset: 21,
  mlOpset: 3,
} as const;

/** The version that a model imports of a domain; `ai.onnx` and the empty string are the same. */
export function opsetVersion(
  opsetImports: Readonly<Record<string, number>>,
  domain: string,
): number | undefined {
  const isOnnx = domain === "" || domain === "ai.onnx";
  return isOnnx ? (opsetImports[""] ?? opsetImports["ai.onnx"]) : opsetImports[domain];
}
