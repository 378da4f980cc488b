import {
  arrayOf,
  type DataType,
  dataTypeCode,
  dataTypeFromCode,
  type FixedSizeDataType,
  sizeInBytes,
  type TypedArray,
} from "../data-type.ts";
import { OnnxTensorError } from "../errors.ts";
import {
  checkDims,
  type ExternalData,
  elementCount,
  type InlineTensor,
  type SparseTensor,
  type Tensor,
  tensor,
  tensorBytes,
  viewBytes,
} from "../tensor.ts";
import { formatShape } from "../value-type.ts";
import type { Message } from "../wire/schema.ts";
import { utf8 } from "../wire/wire-reader.ts";
import {
  decodeAnnotations,
  decodeEntries,
  encodeEntries,
  exactNumber,
  formatError,
  keepUnknownFields,
  nonEmpty,
  type Path,
} from "./annotations.ts";

type TensorMessage = Message<"Tensor">;
const externalLocation = 1;

/** The repeated field that holds a type's elements where `raw_data` is not used (`onnx.proto`). */
const typedFieldOf = {
  float32: "floatData",
  complex64: "floatData",
  float64: "doubleData",
  complex128: "doubleData",
  int64: "int64Data",
  uint32: "uint64Data",
  uint64: "uint64Data",
  uint8: "int32Data",
  int8: "int32Data",
  uint16: "int32Data",
  int16: "int32Data",
  int32: "int32Data",
  bool: "int32Data",
  float16: "int32Data",
  bfloat16: "int32Data",
  float8e4m3fn: "int32Data",
  float8e4m3fnuz: "int32Data",
  float8e5m2: "int32Data",
  float8e5m2fnuz: "int32Data",
  float8e8m0: "int32Data",
  uint4: "int32Data",
  int4: "int32Data",
  float4e2m1: "int32Data",
  uint2: "int32Data",
  int2: "int32Data",
} as const satisfies Record<FixedSizeDataType, keyof TensorMessage>;

const dataFields = [
  "floatData",
  "int32Data",
  "stringData",
  "int64Data",
  "rawData",
  "doubleData",
  "uint64Data",
] as const satisfies readonly (keyof TensorMessage)[];

/** Reads a tensor in any of the ways in which ONNX may store one. */
export function decodeTensor(message: TensorMessage, path: Path): Tensor {
  const dataType = dataTypeFromCode(message.dataType ?? 0);
  if (dataType === undefined) {
    throw formatError(message, path, `unknown tensor data type ${message.dataType ?? 0}`);
  }
  if (message.segment !== undefined) {
    throw formatError(message, path, "tensors in segments are not supported, store it as one");
  }
  const dims = (message.dims ?? []).map((dim) => exactNumber(message, path, "a size", dim));
  const name = message.name ?? "";
  try {
    checkDims(dims, name);
    const facts = { name, dims, ...decodeAnnotations(message, path) };
    if (message.dataLocation === externalLocation) {
      if (dataType === "string") {
        throw formatError(message, path, "a string tensor cannot have external data");
      }
      return { ...facts, dataType, externalData: decodeExternalData(message, path) };
    }
    return { ...decodeInline(message, path, dataType, dims, name), ...facts } as InlineTensor;
  } catch (error) {
    if (!OnnxTensorError.is(error)) throw error;
    throw formatError(message, path, error.message);
  }
}

function decodeInline(
  message: TensorMessage,
  path: Path,
  dataType: DataType,
  dims: readonly number[],
  name: string,
): InlineTensor {
  const used = dataFields.filter((field) => message[field] !== undefined);
  const expected = dataType === "string" ? "stringData" : typedFieldOf[dataType];
  const wrong = used.find((field) => field !== expected && field !== "rawData");
  if (wrong !== undefined || used.length > 1) {
    const found = used.join(" and ");
    throw formatError(message, path, `expected ${dataType} data in ${expected}, found ${found}`);
  }
  if (dataType === "string") {
    if (message.rawData !== undefined) {
      throw formatError(message, path, "a string tensor cannot have raw data");
    }
    const texts = (message.stringData ?? []).map((bytes) => {
      const text = utf8(bytes);
      if (text === undefined) throw formatError(message, path, "a string that is not UTF-8");
      return text;
    });
    return tensor("string", dims, texts, name);
  }
  const data = decodeElements(message, path, dataType, dims);
  return tensor(dataType, dims, data as never, name);
}

function decodeElements(
  message: TensorMessage,
  path: Path,
  dataType: FixedSizeDataType,
  dims: readonly number[],
): TypedArray {
  const expected = sizeInBytes(dataType, elementCount(dims));
  if (message.rawData !== undefined) {
    if (message.rawData.byteLength !== expected) {
      const text = `${dataType}${formatShape(dims)} needs ${expected} bytes, got ${message.rawData.byteLength}`;
      throw formatError(message, path, text);
    }
    return viewBytes(dataType, message.rawData);
  }
  const values = message[typedFieldOf[dataType]] ?? [];
  const Elements = arrayOf[dataType];
  if (values.length * Elements.BYTES_PER_ELEMENT !== expected) {
    const wanted = expected / Elements.BYTES_PER_ELEMENT;
    const text = `${dataType}${formatShape(dims)} needs ${wanted} numbers, got ${values.length}`;
    throw formatError(message, path, text);
  }
  if (Elements === BigInt64Array) return BigInt64Array.from(values, BigInt);
  if (Elements === BigUint64Array) return BigUint64Array.from(values, BigInt);
  const filled = new Elements(values.length);
  for (const [index, value] of values.entries()) filled[index] = Number(value);
  return filled;
}

function decodeExternalData(message: TensorMessage, path: Path): ExternalData {
  const entries = decodeEntries(message.externalData, `${path}.externalData`);
  const { location, offset, length, checksum, ...others } = entries;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw formatError(message, path, `external data has an entry "${other}" that ONNX lacks`);
  }
  if (location === undefined) throw formatError(message, path, "external data has no location");
  const byteCount = (key: string, text: string): number => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value)) return value;
    throw formatError(message, path, `external data's ${key} is "${text}", not a byte count`);
  };
  return {
    location,
    ...(offset === undefined ? {} : { offset: byteCount("offset", offset) }),
    ...(length === undefined ? {} : { length: byteCount("length", length) }),
    ...(checksum === undefined ? {} : { checksum }),
  };
}

/** Writes a tensor, its elements as `raw_data` (strings excepted). */
export function encodeTensor(held: Tensor): TensorMessage {
  checkDims(held.dims, held.name);
  const facts = {
    dims: held.dims,
    dataType: dataTypeCode(held.dataType),
    name: nonEmpty(held.name),
    docString: nonEmpty(held.docString),
    metadataProps: encodeEntries(held.metadata),
    unknownFields: held.unknownFields,
  };
  if (held.externalData !== undefined) {
    const entries = Object.entries(held.externalData).filter(([, value]) => value !== undefined);
    const externalData = entries.map(([key, value]) => ({ key, value: String(value) }));
    return { ...facts, externalData, dataLocation: externalLocation };
  }
  // Whoever built the tensor as an object literal has not been checked yet.
  const checked = tensor(held.dataType, held.dims, held.data as never, held.name) as InlineTensor;
  if (checked.dataType === "string") {
    const encoder = new TextEncoder();
    return { ...facts, stringData: checked.data.map((text) => encoder.encode(text)) };
  }
  return { ...facts, rawData: tensorBytes(checked) };
}

export function decodeSparseTensor(message: Message<"SparseTensor">, path: Path): SparseTensor {
  if (message.values === undefined || message.indices === undefined) {
    throw formatError(message, path, "a sparse tensor needs both values and indices");
  }
  return {
    values: decodeTensor(message.values, `${path}.values`),
    indices: decodeTensor(message.indices, `${path}.indices`),
    dims: (message.dims ?? []).map((dim) => exactNumber(message, path, "a size", dim)),
    ...keepUnknownFields(message),
  };
}

export function encodeSparseTensor(sparse: SparseTensor): Message<"SparseTensor"> {
  return {
    values: encodeTensor(sparse.values),
    indices: encodeTensor(sparse.indices),
    dims: sparse.dims,
    unknownFields: sparse.unknownFields,
  };
}
