import {
  arrayOf,
  type DataType,
  dataTypes,
  type FixedSizeDataType,
  sizeInBytes,
  type TensorDataOf,
  type TypedArray,
  type TypedArrayConstructor,
} from "./data-type.ts";
import { OnnxTensorError } from "./errors.ts";
import { formatShape } from "./value-type.ts";

interface TensorFacts {
  /** Empty for a tensor that stands in an attribute. */
  readonly name: string;
  /** Sizes, outermost first; a scalar has none. */
  readonly dims: readonly number[];
  readonly docString?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly unknownFields?: Uint8Array;
}

/** A tensor with its elements. */
export type InlineTensor = {
  [T in DataType]: TensorFacts & {
    readonly dataType: T;
    readonly data: TensorDataOf[T];
    readonly externalData?: undefined;
  };
}[DataType];

/** Where a tensor's bytes lie in another file. */
export interface ExternalData {
  /** A relative path with forward slashes, from the folder of the model. */
  readonly location: string;
  readonly offset?: number;
  readonly length?: number;
  /** SHA-1 of the file in hexadecimal, where the writer gave one. */
  readonly checksum?: string;
}

/** A tensor whose elements lie in a file beside the model. */
export interface ExternalTensor extends TensorFacts {
  readonly dataType: FixedSizeDataType;
  readonly data?: undefined;
  readonly externalData: ExternalData;
}

/** A constant of a graph, or of a node's attribute. */
export type Tensor = InlineTensor | ExternalTensor;

/** A sparse constant in coordinate form (`onnx.proto`, SparseTensorProto). */
export interface SparseTensor {
  readonly values: Tensor;
  readonly indices: Tensor;
  readonly dims: readonly number[];
  readonly unknownFields?: Uint8Array;
}

/** Types whose elements may be given as ordinary numbers. */
type NumericDataType =
  | "float32"
  | "float64"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64";

/** What `tensor()` takes for each type: the typed array itself, or for common types a plain list. */
export type TensorInit<T extends DataType> =
  | TensorDataOf[T]
  | (T extends NumericDataType ? readonly (number | bigint)[] : never)
  | (T extends "bool" ? readonly boolean[] : never);

/** How many elements a tensor with these sizes has. */
export function elementCount(dims: readonly number[]): number {
  return dims.reduce((product, dim) => product * dim, 1);
}

/**
 * Makes a tensor, without copying when given the typed array of its type.
 *
 * Plain lists are checked: an integer that its type cannot hold is an error, a float is rounded.
 * Throws OnnxTensorError when the number of elements is not the product of the dims.
 */
export function tensor<T extends DataType>(
  dataType: T,
  dims: readonly number[],
  data: TensorInit<T>,
  name = "",
): Extract<InlineTensor, { dataType: T }> {
  checkDims(dims, name);
  const held = toTensorData(dataType, data, name);
  checkLength(dataType, dims, held, name);
  const made: unknown = { name, dataType, dims: [...dims], data: held };
  return made as Extract<InlineTensor, { dataType: T }>;
}

/** Makes a tensor with no dims from one value. */
export function scalar<T extends NumericDataType>(
  dataType: T,
  value: number | bigint,
): Extract<InlineTensor, { dataType: T }> {
  return tensor(dataType, [], [value] as never);
}

/**
 * The little-endian bytes of a tensor as ONNX stores them, shared with the tensor, not copied.
 * String tensors have none.
 */
export function tensorBytes(held: Exclude<InlineTensor, { dataType: "string" }>): Uint8Array {
  return new Uint8Array(held.data.buffer, held.data.byteOffset, held.data.byteLength);
}

/** Sees bytes as the elements of a type; copies only when they do not lie on the type's boundary. */
export function viewBytes(dataType: FixedSizeDataType, bytes: Uint8Array): TypedArray {
  const Elements: TypedArrayConstructor = arrayOf[dataType];
  const aligned =
    bytes.byteOffset % Elements.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
  const length = bytes.byteLength / Elements.BYTES_PER_ELEMENT;
  return new Elements(aligned.buffer, aligned.byteOffset, length);
}

/** Throws unless every size is a whole number of at least 0 and their product can be counted. */
export function checkDims(dims: readonly number[], name: string): void {
  if (!dims.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
    const message = `expected dims that are whole numbers of at least 0, got ${formatShape(dims)}`;
    throw new OnnxTensorError(message, name);
  }
  if (!Number.isSafeInteger(elementCount(dims) * 16)) {
    throw new OnnxTensorError(`dims ${formatShape(dims)} have too many elements`, name);
  }
}

function checkLength(
  dataType: DataType,
  dims: readonly number[],
  data: TypedArray | readonly string[],
  name: string,
): void {
  const count = elementCount(dims);
  if (dataType === "string" || !("byteLength" in data)) {
    if (data.length === count) return;
    const message = `dims ${formatShape(dims)} need ${count} elements, got ${data.length}`;
    throw new OnnxTensorError(message, name);
  }
  const expected = sizeInBytes(dataType, count);
  if (data.byteLength !== expected) {
    const message = `${dataType}${formatShape(dims)} needs ${expected} bytes, got ${data.byteLength}`;
    throw new OnnxTensorError(message, name);
  }
}

function toTensorData(
  dataType: DataType,
  data: unknown,
  name: string,
): TypedArray | readonly string[] {
  if (dataType === "string") {
    if (Array.isArray(data) && data.every((item) => typeof item === "string")) return data;
    throw new OnnxTensorError("expected a list of strings", name);
  }
  const Elements = arrayOf[dataType];
  if (data instanceof Elements) return data;
  if (!Array.isArray(data)) {
    const message = `expected ${Elements.name} for ${dataType}, got ${describe(data)}`;
    throw new OnnxTensorError(message, name);
  }
  if (dataType === "bool") return Uint8Array.from(data, (item) => (item === true ? 1 : 0));
  return fromNumbers(dataType, data, name);
}

function describe(value: unknown): string {
  return typeof value === "object" && value !== null ? value.constructor.name : typeof value;
}

function fromNumbers(
  dataType: FixedSizeDataType,
  values: readonly unknown[],
  name: string,
): TypedArray {
  switch (dataType) {
    case "float32":
      return Float32Array.from(values, Number);
    case "float64":
      return Float64Array.from(values, Number);
    case "int64":
      return BigInt64Array.from(values, (value) => wholeNumber(dataType, true, value, name));
    case "uint64":
      return BigUint64Array.from(values, (value) => wholeNumber(dataType, false, value, name));
    case "int8":
    case "int16":
    case "int32":
      return filled(new arrayOf[dataType](values.length), (at) =>
        Number(wholeNumber(dataType, true, values[at], name)),
      );
    case "uint8":
    case "uint16":
    case "uint32":
      return filled(new arrayOf[dataType](values.length), (at) =>
        Number(wholeNumber(dataType, false, values[at], name)),
      );
    default:
      throw new OnnxTensorError(
        `${dataType} is given as its bits, in ${arrayOf[dataType].name}, not as a list of numbers`,
        name,
      );
  }
}

function filled<A extends Exclude<TypedArray, BigInt64Array | BigUint64Array>>(
  array: A,
  valueAt: (index: number) => number,
): A {
  for (let index = 0; index < array.length; index++) array[index] = valueAt(index);
  return array;
}

function wholeNumber(
  dataType: FixedSizeDataType,
  signed: boolean,
  value: unknown,
  name: string,
): bigint {
  const whole =
    typeof value === "bigint"
      ? value
      : Number.isInteger(value)
        ? BigInt(value as number)
        : undefined;
  const { bits } = dataTypes[dataType];
  const fitted =
    whole === undefined
      ? undefined
      : signed
        ? BigInt.asIntN(bits, whole)
        : BigInt.asUintN(bits, whole);
  if (whole === undefined || fitted !== whole) {
    throw new OnnxTensorError(`expected a whole number that fits ${dataType}, got ${value}`, name);
  }
  return whole;
}
