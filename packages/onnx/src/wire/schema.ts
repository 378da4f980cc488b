/**
 * The messages of `onnx.proto` (ONNX 1.20, IR 13) as one table, which drives the reader and the
 * writer. Names are those of the file, in camelCase and without `Proto`.
 *
 * A field that is not listed is kept as raw bytes. Left out on purpose are the multi-device
 * annotations (Model 26, Node 10), which thus pass through untouched.
 */
export const messages = {
  Model: {
    irVersion: one(1, "int64"),
    producerName: one(2, "string"),
    producerVersion: one(3, "string"),
    domain: one(4, "string"),
    modelVersion: one(5, "int64"),
    docString: one(6, "string"),
    graph: one(7, "Graph"),
    opsetImport: many(8, "OperatorSetId"),
    metadataProps: many(14, "StringStringEntry"),
    trainingInfo: many(20, "TrainingInfo"),
    functions: many(25, "Function"),
  },
  OperatorSetId: { domain: one(1, "string"), version: one(2, "int64") },
  StringStringEntry: { key: one(1, "string"), value: one(2, "string") },
  TrainingInfo: {
    initialization: one(1, "Graph"),
    algorithm: one(2, "Graph"),
    initializationBinding: many(3, "StringStringEntry"),
    updateBinding: many(4, "StringStringEntry"),
  },
  Function: {
    name: one(1, "string"),
    input: many(4, "string"),
    output: many(5, "string"),
    attribute: many(6, "string"),
    node: many(7, "Node"),
    docString: one(8, "string"),
    opsetImport: many(9, "OperatorSetId"),
    domain: one(10, "string"),
    attributeProto: many(11, "Attribute"),
    valueInfo: many(12, "ValueInfo"),
    overload: one(13, "string"),
    metadataProps: many(14, "StringStringEntry"),
  },
  Graph: {
    node: many(1, "Node"),
    name: one(2, "string"),
    initializer: many(5, "Tensor"),
    docString: one(10, "string"),
    input: many(11, "ValueInfo"),
    output: many(12, "ValueInfo"),
    valueInfo: many(13, "ValueInfo"),
    quantizationAnnotation: many(14, "TensorAnnotation"),
    sparseInitializer: many(15, "SparseTensor"),
    metadataProps: many(16, "StringStringEntry"),
  },
  Node: {
    input: many(1, "string"),
    output: many(2, "string"),
    name: one(3, "string"),
    opType: one(4, "string"),
    attribute: many(5, "Attribute"),
    docString: one(6, "string"),
    domain: one(7, "string"),
    overload: one(8, "string"),
    metadataProps: many(9, "StringStringEntry"),
  },
  Attribute: {
    name: one(1, "string"),
    f: one(2, "float"),
    i: one(3, "int64"),
    s: one(4, "bytes"),
    t: one(5, "Tensor"),
    g: one(6, "Graph"),
    floats: many(7, "float"),
    ints: many(8, "int64"),
    strings: many(9, "bytes"),
    tensors: many(10, "Tensor"),
    graphs: many(11, "Graph"),
    docString: one(13, "string"),
    tp: one(14, "Type"),
    typeProtos: many(15, "Type"),
    type: one(20, "int32"),
    refAttrName: one(21, "string"),
    sparseTensor: one(22, "SparseTensor"),
    sparseTensors: many(23, "SparseTensor"),
  },
  ValueInfo: {
    name: one(1, "string"),
    type: one(2, "Type"),
    docString: one(3, "string"),
    metadataProps: many(4, "StringStringEntry"),
  },
  Tensor: {
    dims: many(1, "int64"),
    dataType: one(2, "int32"),
    segment: one(3, "TensorSegment"),
    floatData: packed(4, "float"),
    int32Data: packed(5, "int32"),
    stringData: many(6, "bytes"),
    int64Data: packed(7, "int64"),
    name: one(8, "string"),
    rawData: one(9, "bytes"),
    doubleData: packed(10, "double"),
    uint64Data: packed(11, "uint64"),
    docString: one(12, "string"),
    externalData: many(13, "StringStringEntry"),
    dataLocation: one(14, "int32"),
    metadataProps: many(16, "StringStringEntry"),
  },
  TensorSegment: { begin: one(1, "int64"), end: one(2, "int64") },
  SparseTensor: { values: one(1, "Tensor"), indices: one(2, "Tensor"), dims: many(3, "int64") },
  TensorAnnotation: {
    tensorName: one(1, "string"),
    quantParameterTensorNames: many(2, "StringStringEntry"),
  },
  Type: {
    tensorType: one(1, "TensorType"),
    sequenceType: one(4, "ElementType"),
    mapType: one(5, "MapType"),
    denotation: one(6, "string"),
    sparseTensorType: one(8, "TensorType"),
    optionalType: one(9, "ElementType"),
  },
  TensorType: { elemType: one(1, "int32"), shape: one(2, "TensorShape") },
  ElementType: { elemType: one(1, "Type") },
  MapType: { keyType: one(1, "int32"), valueType: one(2, "Type") },
  TensorShape: { dim: many(1, "Dimension") },
  Dimension: {
    dimValue: one(1, "int64"),
    dimParam: one(2, "string"),
    denotation: one(3, "string"),
  },
} as const satisfies Record<string, Record<string, Field>>;

/** The types of fields that are not messages, with what stands for each in memory. */
export interface ScalarValueOf {
  int32: number;
  /** A number where it is exact, else a bigint. */
  int64: number | bigint;
  uint64: number | bigint;
  float: number;
  double: number;
  string: string;
  bytes: Uint8Array;
}

export type ScalarType = keyof ScalarValueOf;
export type MessageName = keyof typeof messages;

/** One row of the table: the field's number, its type, and how often and how it is written. */
export interface Field {
  readonly number: number;
  readonly type: string;
  readonly repeated: boolean;
  readonly packed: boolean;
}

type ValueOf<T> = T extends ScalarType
  ? ScalarValueOf[T]
  : T extends MessageName
    ? Message<T>
    : never;

/** A message as an object. Absent fields are undefined; an empty repeated field may be absent. */
export type Message<Name extends MessageName> = {
  readonly [Key in keyof (typeof messages)[Name]]?: (typeof messages)[Name][Key] extends {
    readonly type: infer Type;
    readonly repeated: infer Repeated;
  }
    ? (Repeated extends true ? readonly ValueOf<Type>[] : ValueOf<Type>) | undefined
    : never;
} & MessageExtras;

/** What a message carries besides the fields of the table. */
export interface MessageExtras {
  /** Raw fields without a name, in the order in which they came. */
  readonly unknownFields?: Uint8Array | undefined;
  /** Where the message began in the bytes it was read from. */
  readonly byteOffset?: number | undefined;
}

const scalarTypes = {
  int32: true,
  int64: true,
  uint64: true,
  float: true,
  double: true,
  string: true,
  bytes: true,
} as const satisfies Record<ScalarType, true>;

export function isScalarType(type: string): type is ScalarType {
  return Object.hasOwn(scalarTypes, type);
}

export function isMessageName(type: string): type is MessageName {
  return Object.hasOwn(messages, type);
}

function one<const T extends string>(number: number, type: T) {
  return { number, type, repeated: false, packed: false } as const;
}

function many<const T extends string>(number: number, type: T) {
  return { number, type, repeated: true, packed: false } as const;
}

function packed<const T extends ScalarType>(number: number, type: T) {
  return { number, type, repeated: true, packed: true } as const;
}
