interface DataTypeFacts {
  /** The number that stands for the type in `TensorProto.DataType`. */
  readonly code: number;
  /** Bits of one element; complex types count both parts, strings have none. */
  readonly bits: number | undefined;
}

/**
 * Every element type of ONNX 1.20 (IR 13), under the name used throughout this package.
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (TensorProto.DataType)
 */
export const dataTypes = {
  float32: { code: 1, bits: 32 },
  uint8: { code: 2, bits: 8 },
  int8: { code: 3, bits: 8 },
  uint16: { code: 4, bits: 16 },
  int16: { code: 5, bits: 16 },
  int32: { code: 6, bits: 32 },
  int64: { code: 7, bits: 64 },
  string: { code: 8, bits: undefined },
  bool: { code: 9, bits: 8 },
  float16: { code: 10, bits: 16 },
  float64: { code: 11, bits: 64 },
  uint32: { code: 12, bits: 32 },
  uint64: { code: 13, bits: 64 },
  complex64: { code: 14, bits: 64 },
  complex128: { code: 15, bits: 128 },
  bfloat16: { code: 16, bits: 16 },
  float8e4m3fn: { code: 17, bits: 8 },
  float8e4m3fnuz: { code: 18, bits: 8 },
  float8e5m2: { code: 19, bits: 8 },
  float8e5m2fnuz: { code: 20, bits: 8 },
  uint4: { code: 21, bits: 4 },
  int4: { code: 22, bits: 4 },
  float4e2m1: { code: 23, bits: 4 },
  float8e8m0: { code: 24, bits: 8 },
  uint2: { code: 25, bits: 2 },
  int2: { code: 26, bits: 2 },
} as const satisfies Record<string, DataTypeFacts>;

/** The name of an element type. */
export type DataType = keyof typeof dataTypes;

const byCode = new Map<number, DataType>(
  (Object.keys(dataTypes) as DataType[]).map((name) => [dataTypes[name].code, name]),
);

/** The type with this number in `onnx.proto`, or undefined for 0 (UNDEFINED) and unknown numbers. */
export function dataTypeFromCode(code: number): DataType | undefined {
  return byCode.get(code);
}

/** The number of a type in `onnx.proto`. */
export function dataTypeCode(dataType: DataType): number {
  return dataTypes[dataType].code;
}

export function isDataType(value: unknown): value is DataType {
  return typeof value === "string" && Object.hasOwn(dataTypes, value);
}

/**
 * How the elements of each type are held in memory: always the bytes of ONNX's `raw_data`, seen
 * through the typed array that fits best.
 *
 * - `bool` is one byte an element, 0 or 1.
 * - `float16` and `bfloat16` are bit patterns.
 * - 8-bit floats are bit patterns; 4-bit and 2-bit types are packed, the first element in the low
 *   bits, the last byte padded with zeros.
 * - complex numbers are interleaved: real, imaginary, real, imaginary.
 */
export interface TensorDataOf {
  float32: Float32Array;
  uint8: Uint8Array;
  int8: Int8Array;
  uint16: Uint16Array;
  int16: Int16Array;
  int32: Int32Array;
  int64: BigInt64Array;
  string: readonly string[];
  bool: Uint8Array;
  float16: Uint16Array;
  float64: Float64Array;
  uint32: Uint32Array;
  uint64: BigUint64Array;
  complex64: Float32Array;
  complex128: Float64Array;
  bfloat16: Uint16Array;
  float8e4m3fn: Uint8Array;
  float8e4m3fnuz: Uint8Array;
  float8e5m2: Uint8Array;
  float8e5m2fnuz: Uint8Array;
  uint4: Uint8Array;
  int4: Uint8Array;
  float4e2m1: Uint8Array;
  float8e8m0: Uint8Array;
  uint2: Uint8Array;
  int2: Uint8Array;
}

/** Any element type that has a fixed size, which is all but `string`. */
export type FixedSizeDataType = Exclude<DataType, "string">;

/** The typed array that holds each type's elements. */
export const arrayOf = {
  float32: Float32Array,
  uint8: Uint8Array,
  int8: Int8Array,
  uint16: Uint16Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  bool: Uint8Array,
  float16: Uint16Array,
  float64: Float64Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  complex64: Float32Array,
  complex128: Float64Array,
  bfloat16: Uint16Array,
  float8e4m3fn: Uint8Array,
  float8e4m3fnuz: Uint8Array,
  float8e5m2: Uint8Array,
  float8e5m2fnuz: Uint8Array,
  uint4: Uint8Array,
  int4: Uint8Array,
  float4e2m1: Uint8Array,
  float8e8m0: Uint8Array,
  uint2: Uint8Array,
  int2: Uint8Array,
} as const satisfies Record<FixedSizeDataType, TypedArrayConstructor>;

/** Any typed array that a tensor may hold. */
export type TypedArray = TensorDataOf[FixedSizeDataType];

/** What the constructors of `arrayOf` have in common. */
export interface TypedArrayConstructor {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): TypedArray;
}

/** Bytes that `elementCount` elements take, packed types rounded up to whole bytes. */
export function sizeInBytes(dataType: FixedSizeDataType, elementCount: number): number {
  return Math.ceil((elementCount * dataTypes[dataType].bits) / 8);
}
