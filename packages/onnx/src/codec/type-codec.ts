import { type DataType, dataTypeCode, dataTypeFromCode } from "../data-type.ts";
import { assertNever, type Dim, type TensorType, type ValueType } from "../value-type.ts";
import type { Message, MessageName } from "../wire/schema.ts";
import {
  exactNumber,
  formatError,
  keepUnknownFields,
  nonEmpty,
  type Path,
  refuseUnknownFields,
} from "./annotations.ts";

const kinds = [
  "tensorType",
  "sparseTensorType",
  "sequenceType",
  "optionalType",
  "mapType",
] as const satisfies readonly (keyof Message<"Type">)[];

/** Reads the type of a value. A message that sets no kind becomes `{ kind: "unknown" }`. */
export function decodeType(message: Message<"Type">, path: Path): ValueType {
  const set = kinds.filter((kind) => message[kind] !== undefined);
  if (set.length > 1) throw formatError(message, path, `a type is both ${set.join(" and ")}`);
  const extras = {
    ...(message.denotation ? { denotation: message.denotation } : {}),
    ...keepUnknownFields(message),
  };
  if (message.tensorType !== undefined) {
    return { ...decodeTensorType("tensor", message.tensorType, `${path}.tensorType`), ...extras };
  }
  if (message.sparseTensorType !== undefined) {
    const inner = message.sparseTensorType;
    return { ...decodeTensorType("sparseTensor", inner, `${path}.sparseTensorType`), ...extras };
  }
  if (message.sequenceType !== undefined) {
    const element = decodeElement(message.sequenceType, `${path}.sequenceType`);
    return { kind: "sequence", element, ...extras };
  }
  if (message.optionalType !== undefined) {
    const element = decodeElement(message.optionalType, `${path}.optionalType`);
    return { kind: "optional", element, ...extras };
  }
  if (message.mapType !== undefined) {
    const map = message.mapType;
    refuseUnknownFields(map, `${path}.mapType`);
    const keyType = decodeDataType(map, `${path}.mapType`, map.keyType);
    const valueType = map.valueType && decodeType(map.valueType, `${path}.mapType.valueType`);
    return { kind: "map", keyType, valueType, ...extras };
  }
  return { kind: "unknown", ...extras };
}

function decodeElement(message: Message<"ElementType">, path: Path): ValueType | undefined {
  refuseUnknownFields(message, path);
  return message.elemType && decodeType(message.elemType, `${path}.elemType`);
}

function decodeDataType(
  message: Message<MessageName>,
  path: Path,
  code: number | undefined,
): DataType | undefined {
  if (code === undefined || code === 0) return undefined;
  const dataType = dataTypeFromCode(code);
  if (dataType === undefined) throw formatError(message, path, `unknown data type ${code}`);
  return dataType;
}

function decodeTensorType(
  kind: TensorType["kind"],
  message: Message<"TensorType">,
  path: Path,
): TensorType {
  refuseUnknownFields(message, path);
  const dataType = decodeDataType(message, path, message.elemType);
  if (message.shape === undefined) return { kind, dataType, shape: undefined };
  refuseUnknownFields(message.shape, `${path}.shape`);
  const dims = message.shape.dim ?? [];
  const shape = dims.map((dim, index) => decodeDim(dim, `${path}.shape.dim[${index}]`));
  const dimDenotations = dims.map((dim) => nonEmpty(dim.denotation));
  const isDenoted = dimDenotations.some((denotation) => denotation !== undefined);
  return { kind, dataType, shape, ...(isDenoted ? { dimDenotations } : {}) };
}

function decodeDim(message: Message<"Dimension">, path: Path): Dim {
  refuseUnknownFields(message, path);
  if (message.dimValue !== undefined && message.dimParam !== undefined) {
    throw formatError(message, path, "a dimension has both a size and a name");
  }
  if (message.dimValue === undefined) return nonEmpty(message.dimParam);
  return exactNumber(message, path, "a size", message.dimValue);
}

/** The reverse of `decodeType`. */
export function encodeType(type: ValueType): Message<"Type"> {
  const extras = { denotation: nonEmpty(type.denotation), unknownFields: type.unknownFields };
  switch (type.kind) {
    case "tensor":
      return { tensorType: encodeTensorType(type), ...extras };
    case "sparseTensor":
      return { sparseTensorType: encodeTensorType(type), ...extras };
    case "sequence":
      return { sequenceType: encodeElement(type.element), ...extras };
    case "optional":
      return { optionalType: encodeElement(type.element), ...extras };
    case "map": {
      const keyType = type.keyType && dataTypeCode(type.keyType);
      return {
        mapType: { keyType, valueType: type.valueType && encodeType(type.valueType) },
        ...extras,
      };
    }
    case "unknown":
      return extras;
    default:
      return assertNever(type);
  }
}

function encodeElement(element: ValueType | undefined): Message<"ElementType"> {
  return { elemType: element && encodeType(element) };
}

function encodeTensorType(type: TensorType): Message<"TensorType"> {
  const dim = type.shape?.map((size, index) => ({
    ...encodeDim(size),
    denotation: type.dimDenotations?.[index],
  }));
  return {
    elemType: type.dataType && dataTypeCode(type.dataType),
    shape: dim && { dim },
  };
}

function encodeDim(dim: Dim): Message<"Dimension"> {
  if (dim === undefined) return {};
  return typeof dim === "number" ? { dimValue: dim } : { dimParam: dim };
}
