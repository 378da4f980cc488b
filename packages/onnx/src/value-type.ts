import type { DataType } from "./data-type.ts";

/** One axis: a size, a name that stands for a size, or undefined where nothing is known. */
export type Dim = number | string | undefined;

/** The axes of a tensor, outermost first. A scalar has none. */
export type Shape = readonly Dim[];

/** A tensor's type. `dataType` or `shape` is undefined where the file (or inference) does not say. */
export interface TensorType {
  readonly kind: "tensor" | "sparseTensor";
  readonly dataType: DataType | undefined;
  readonly shape: Shape | undefined;
  /** What each axis means (`DATA_BATCH`, …), for the few files that say so. */
  readonly dimDenotations?: readonly (string | undefined)[];
  readonly denotation?: string;
  readonly unknownFields?: Uint8Array;
}

export interface SequenceType {
  readonly kind: "sequence";
  readonly element: ValueType | undefined;
  readonly denotation?: string;
  readonly unknownFields?: Uint8Array;
}

export interface OptionalType {
  readonly kind: "optional";
  readonly element: ValueType | undefined;
  readonly denotation?: string;
  readonly unknownFields?: Uint8Array;
}

export interface MapType {
  readonly kind: "map";
  readonly keyType: DataType | undefined;
  readonly valueType: ValueType | undefined;
  readonly denotation?: string;
  readonly unknownFields?: Uint8Array;
}

/** A type message that names no kind of this version of ONNX (or one newer than we know). */
export interface UnknownType {
  readonly kind: "unknown";
  readonly denotation?: string;
  readonly unknownFields?: Uint8Array;
}

/** The type of a value in a graph. */
export type ValueType = TensorType | SequenceType | OptionalType | MapType | UnknownType;

/** The type of a dense tensor. An omitted shape is an unknown rank; `[]` is a scalar. */
export function tensorType(dataType: DataType | undefined, shape?: Shape): TensorType {
  return { kind: "tensor", dataType, shape };
}

/** The type, unless it says too little for a file: a tensor there has an element type. */
export function declarable(type: ValueType | undefined): ValueType | undefined {
  const isOpen = type?.kind === "tensor" && type.dataType === undefined;
  return isOpen || type?.kind === "unknown" ? undefined : type;
}

/** A shape as text, such as `[batch, ?, 512]`. */
export function formatShape(shape: Shape | undefined): string {
  return shape === undefined ? "[...]" : `[${shape.map((dim) => dim ?? "?").join(", ")}]`;
}

/** A type as text for messages, such as `float32[batch, 512]` or `sequence(int64[...])`. */
export function formatType(type: ValueType | undefined): string {
  if (type === undefined) return "an unknown type";
  switch (type.kind) {
    case "tensor":
      return `${type.dataType ?? "?"}${formatShape(type.shape)}`;
    case "sparseTensor":
      return `sparse ${type.dataType ?? "?"}${formatShape(type.shape)}`;
    case "sequence":
      return `sequence(${formatType(type.element)})`;
    case "optional":
      return `optional(${formatType(type.element)})`;
    case "map":
      return `map(${type.keyType ?? "?"}, ${formatType(type.valueType)})`;
    case "unknown":
      return "an unknown type";
    default:
      return assertNever(type);
  }
}

/** Fails to compile where a union has a case that a switch forgot. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected case: ${JSON.stringify(value)}`);
}
