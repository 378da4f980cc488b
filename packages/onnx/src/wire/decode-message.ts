import {
  type Field,
  isMessageName,
  isScalarType,
  type Message,
  type MessageName,
  messages,
  type ScalarType,
} from "./schema.ts";
import { WireReader } from "./wire-reader.ts";
import { maxDepth, maxMessageBytes, wireTypeOf, wireTypes } from "./wire-type.ts";

type NamedField = Field & { readonly name: string };

const fieldsByNumber = new Map<string, ReadonlyMap<number, NamedField>>(
  Object.entries(messages).map(([message, fields]) => [
    message,
    new Map(
      Object.entries<Field>(fields).map(([name, field]) => [field.number, { ...field, name }]),
    ),
  ]),
);

const decoders = {
  int32: (reader, end) => reader.int32(end),
  int64: (reader, end) => reader.int64(end),
  uint64: (reader, end) => reader.uint64(end),
  float: (reader, end) => reader.float(end),
  double: (reader, end) => reader.double(end),
  string: (reader, end) => reader.text(end),
  bytes: (reader, end) => reader.lengthDelimited(end),
} as const satisfies Record<ScalarType, (reader: WireReader, end: number) => unknown>;

/**
 * Reads one message by the field table; `bytes` fields are views of the input.
 *
 * Repeated scalars may be packed or not, whatever the table says, as protobuf demands. Stricter
 * than protobuf: a field that is not repeated and comes twice is refused, so that no two readers
 * see two different models in one file. Throws OnnxFormatError, and nothing else.
 */
export function decodeMessage<Name extends MessageName>(
  name: Name,
  bytes: Uint8Array,
): Message<Name> {
  // Views of a Node Buffer would be Buffers, whose slice() shares memory: see it as plain bytes.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = new WireReader(plain);
  if (bytes.byteLength > maxMessageBytes) {
    throw reader.error(`expected at most ${maxMessageBytes} bytes, got ${bytes.byteLength}`);
  }
  return readMessage(reader, name, bytes.byteLength, 0) as Message<Name>;
}

function readMessage(reader: WireReader, name: MessageName, end: number, depth: number): object {
  if (depth > maxDepth) throw reader.error(`messages lie more than ${maxDepth} deep`);
  const fields = fieldsByNumber.get(name);
  const message: Record<string, unknown> = { byteOffset: reader.offset };
  const unknown: Uint8Array[] = [];
  while (reader.offset < end) {
    const start = reader.offset;
    const { number, wireType } = readTag(reader, end);
    const field = fields?.get(number);
    if (field === undefined) {
      reader.skip(wireType, end);
      unknown.push(reader.bytes.subarray(start, reader.offset));
    } else if (field.repeated) {
      readRepeated(reader, message, field, wireType, end, depth);
    } else {
      if (message[field.name] !== undefined) {
        throw reader.error(`${name} has its field ${field.name} more than once`, start);
      }
      expectWireType(reader, field, wireType, start);
      message[field.name] = readValue(reader, field, undefined, end, depth);
    }
  }
  if (unknown.length > 0) message.unknownFields = concatenate(unknown);
  return message;
}

function readTag(reader: WireReader, end: number): { number: number; wireType: number } {
  const start = reader.offset;
  const tag = reader.uint64(end);
  if (typeof tag !== "number" || tag < 8 || tag >= 2 ** 32) {
    throw reader.error(`expected the tag of a field, got ${tag}`, start);
  }
  return { number: Math.floor(tag / 8), wireType: tag % 8 };
}

function readRepeated(
  reader: WireReader,
  message: Record<string, unknown>,
  field: NamedField,
  wireType: number,
  end: number,
  depth: number,
): void {
  const held = message[field.name];
  const list: unknown[] = Array.isArray(held) ? held : [];
  message[field.name] = list;
  const scalar = isScalarType(field.type) ? field.type : undefined;
  const packable = scalar !== undefined && wireTypeOf[scalar] !== wireTypes.lengthDelimited;
  if (packable && wireType === wireTypes.lengthDelimited) {
    const size = reader.length(end);
    const packedEnd = reader.offset + size;
    while (reader.offset < packedEnd) list.push(decoders[scalar](reader, packedEnd));
    return;
  }
  expectWireType(reader, field, wireType, reader.offset);
  list.push(readValue(reader, field, list.length, end, depth));
}

function expectWireType(
  reader: WireReader,
  field: NamedField,
  wireType: number,
  offset: number,
): void {
  const expected = isScalarType(field.type) ? wireTypeOf[field.type] : wireTypes.lengthDelimited;
  if (wireType === expected) return;
  throw reader.error(`field ${field.name} has wire type ${wireType}, not ${expected}`, offset);
}

function readValue(
  reader: WireReader,
  field: NamedField,
  index: number | undefined,
  end: number,
  depth: number,
): unknown {
  if (isScalarType(field.type)) return decoders[field.type](reader, end);
  if (!isMessageName(field.type)) throw reader.error(`the table has no message ${field.type}`);
  const size = reader.length(end);
  reader.enter(field.name, index);
  const value = readMessage(reader, field.type, reader.offset + size, depth + 1);
  reader.leave();
  return value;
}

/** Bytes one after another, in an array of their own. */
function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.byteLength;
  }
  return joined;
}
