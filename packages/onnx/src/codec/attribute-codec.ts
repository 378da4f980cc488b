import {
  type Attribute,
  type AttributeType,
  type AttributeValueOf,
  attributeTypeCodes,
  type ValueAttribute,
} from "../attribute.ts";
import type { Graph } from "../model.ts";
import type { Message } from "../wire/schema.ts";
import { utf8 } from "../wire/wire-reader.ts";
import { formatError, keepUnknownFields, nonEmpty, type Path } from "./annotations.ts";
import {
  decodeSparseTensor,
  decodeTensor,
  encodeSparseTensor,
  encodeTensor,
} from "./tensor-codec.ts";
import { decodeType, encodeType } from "./type-codec.ts";

type AttributeMessage = Message<"Attribute">;

/** A graph holds attributes, and an attribute may hold a graph: whoever reads the one hands it in. */
export interface GraphCodec {
  decode(message: Message<"Graph">, path: Path): Graph;
  encode(graph: Graph): Message<"Graph">;
}

interface AttributeCodec<T extends AttributeType> {
  readonly field: keyof AttributeMessage;
  /** The value, or undefined where the message does not have this field. */
  decode(
    message: AttributeMessage,
    path: Path,
    graphs: GraphCodec,
  ): AttributeValueOf[T] | undefined;
  encode(value: AttributeValueOf[T], graphs: GraphCodec): AttributeMessage;
}

const text = (bytes: Uint8Array): string | Uint8Array => utf8(bytes) ?? bytes;
const textBytes = (value: string | Uint8Array): Uint8Array =>
  typeof value === "string" ? new TextEncoder().encode(value) : value;

/** One row for each kind of attribute: which field holds it, and how to read and write that. */
const codecs: { readonly [T in AttributeType]: AttributeCodec<T> } = {
  float: { field: "f", decode: ({ f }) => f, encode: (f) => ({ f }) },
  int: { field: "i", decode: ({ i }) => i, encode: (i) => ({ i }) },
  string: {
    field: "s",
    decode: ({ s }) => s && text(s),
    encode: (value) => ({ s: textBytes(value) }),
  },
  tensor: {
    field: "t",
    decode: ({ t }, path) => t && decodeTensor(t, `${path}.t`),
    encode: (value) => ({ t: encodeTensor(value) }),
  },
  graph: {
    field: "g",
    decode: ({ g }, path, graphs) => g && graphs.decode(g, `${path}.g`),
    encode: (value, graphs) => ({ g: graphs.encode(value) }),
  },
  sparseTensor: {
    field: "sparseTensor",
    decode: ({ sparseTensor }, path) =>
      sparseTensor && decodeSparseTensor(sparseTensor, `${path}.sparseTensor`),
    encode: (value) => ({ sparseTensor: encodeSparseTensor(value) }),
  },
  type: {
    field: "tp",
    decode: ({ tp }, path) => tp && decodeType(tp, `${path}.tp`),
    encode: (value) => ({ tp: encodeType(value) }),
  },
  floats: {
    field: "floats",
    decode: ({ floats }) => floats ?? [],
    encode: (floats) => ({ floats }),
  },
  ints: { field: "ints", decode: ({ ints }) => ints ?? [], encode: (ints) => ({ ints }) },
  strings: {
    field: "strings",
    decode: ({ strings }) => (strings ?? []).map(text),
    encode: (values) => ({ strings: values.map(textBytes) }),
  },
  tensors: {
    field: "tensors",
    decode: ({ tensors }, path) =>
      (tensors ?? []).map((item, i) => decodeTensor(item, `${path}.tensors[${i}]`)),
    encode: (values) => ({ tensors: values.map(encodeTensor) }),
  },
  graphs: {
    field: "graphs",
    decode: (message, path, graphs) =>
      (message.graphs ?? []).map((item, i) => graphs.decode(item, `${path}.graphs[${i}]`)),
    encode: (values, graphs) => ({ graphs: values.map((value) => graphs.encode(value)) }),
  },
  sparseTensors: {
    field: "sparseTensors",
    decode: ({ sparseTensors }, path) =>
      (sparseTensors ?? []).map((item, i) =>
        decodeSparseTensor(item, `${path}.sparseTensors[${i}]`),
      ),
    encode: (values) => ({ sparseTensors: values.map(encodeSparseTensor) }),
  },
  types: {
    field: "typeProtos",
    decode: ({ typeProtos }, path) =>
      (typeProtos ?? []).map((item, i) => decodeType(item, `${path}.typeProtos[${i}]`)),
    encode: (values) => ({ typeProtos: values.map(encodeType) }),
  },
};

const allTypes = Object.keys(codecs) as AttributeType[];
const typeByCode = new Map<number, AttributeType>(
  allTypes.map((type) => [attributeTypeCodes[type], type]),
);

/** Reads an attribute, also those of IR 1 files, which do not say of which kind they are. */
export function decodeAttribute(
  message: AttributeMessage,
  path: Path,
  graphs: GraphCodec,
): Attribute {
  const used = allTypes.filter((type) => message[codecs[type].field] !== undefined);
  const type = attributeTypeOf(message, path, used);
  const extras = {
    ...(message.docString ? { docString: message.docString } : {}),
    ...keepUnknownFields(message),
  };
  const stray = used.find((other) => other !== type);
  if (stray !== undefined) {
    throw formatError(message, path, `attribute "${message.name}" is ${type} but holds ${stray}`);
  }
  if (message.refAttrName) {
    if (used.length > 0) {
      throw formatError(message, path, `attribute "${message.name}" is a reference and a value`);
    }
    return {
      type: "reference",
      attributeType: type,
      attributeName: message.refAttrName,
      ...extras,
    };
  }
  const value = codecs[type].decode(message, path, graphs);
  if (value === undefined) {
    throw formatError(message, path, `attribute "${message.name}" of kind ${type} has no value`);
  }
  return { type, value, ...extras } as ValueAttribute;
}

function attributeTypeOf(
  message: AttributeMessage,
  path: Path,
  used: readonly AttributeType[],
): AttributeType {
  if (message.type === undefined || message.type === 0) {
    const [only] = used;
    if (only !== undefined && used.length === 1) return only;
    throw formatError(message, path, `attribute "${message.name}" does not say its kind`);
  }
  const type = typeByCode.get(message.type);
  if (type !== undefined) return type;
  throw formatError(
    message,
    path,
    `attribute "${message.name}" is of unknown kind ${message.type}`,
  );
}

/** The reverse of `decodeAttribute`. */
export function encodeAttribute(
  name: string,
  attribute: Attribute,
  graphs: GraphCodec,
): AttributeMessage {
  const facts = {
    name,
    docString: nonEmpty(attribute.docString),
    unknownFields: attribute.unknownFields,
  };
  if (attribute.type === "reference") {
    const type = attributeTypeCodes[attribute.attributeType];
    return { ...facts, type, refAttrName: attribute.attributeName };
  }
  const codec = codecs[attribute.type] as AttributeCodec<AttributeType>;
  const encoded = codec.encode(attribute.value as never, graphs);
  return { ...facts, type: attributeTypeCodes[attribute.type], ...encoded };
}
