import { OnnxGraphError, OnnxSizeError } from "../errors.ts";
import {
  type Field,
  isScalarType,
  type Message,
  type MessageName,
  messages,
  type ScalarType,
  type ScalarValueOf,
} from "./schema.ts";
import { maxMessageBytes, wireTypeOf } from "./wire-type.ts";
import { WireWriter } from "./wire-writer.ts";

/** Fields of each message in ascending order of number, as protobuf writes them. */
const fieldsInOrder = new Map<string, readonly (readonly [string, Field])[]>(
  Object.entries(messages).map(([message, fields]) => [
    message,
    Object.entries<Field>(fields).sort(([, a], [, b]) => a.number - b.number),
  ]),
);

const encoders: { [T in ScalarType]: (writer: WireWriter, value: ScalarValueOf[T]) => void } = {
  int32: (writer, value) => writer.int64(wholeNumber(value)),
  int64: (writer, value) => writer.int64(wholeNumber(value)),
  uint64: (writer, value) => writer.uint64(wholeNumber(value)),
  float: (writer, value) => writer.float(value),
  double: (writer, value) => writer.double(value),
  string: (writer, value) => writer.text(wellFormed(value)),
  bytes: (writer, value) => writer.lengthDelimited(value),
};

function wholeNumber(value: number | bigint): number | bigint {
  const isExact =
    typeof value === "bigint" ? BigInt.asIntN(64, value) === value : Number.isSafeInteger(value);
  if (isExact) return value;
  throw new OnnxGraphError(`expected a whole number of 64 bits, got ${value}`);
}

/** Lone surrogates have no UTF-8: writing them would silently change a name. */
function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  throw new OnnxGraphError(`expected text that has a UTF-8 form, got ${JSON.stringify(text)}`);
}

/**
 * Writes one message by the field table: fields in ascending order, then the unknown ones.
 * The same message gives the same bytes. Throws OnnxSizeError above 2 GiB, and OnnxGraphError for
 * numbers and texts that have no place in a file.
 */
export function encodeMessage<Name extends MessageName>(
  name: Name,
  message: Message<Name>,
): Uint8Array {
  const writer = writeMessage(name, message);
  if (writer.sizeBytes > maxMessageBytes) {
    throw new OnnxSizeError(
      writer.sizeBytes,
      maxMessageBytes,
      "use writeModel, which puts large tensors into a file of their own",
    );
  }
  return writer.finish();
}

function writeMessage(name: string, message: object): WireWriter {
  const writer = new WireWriter();
  for (const [key, field] of fieldsInOrder.get(name) ?? []) {
    const value: unknown = Reflect.get(message, key);
    if (value === undefined) continue;
    if (field.repeated) writeRepeated(writer, field, value as readonly unknown[]);
    else writeField(writer, field, value);
  }
  const unknownFields: unknown = Reflect.get(message, "unknownFields");
  if (unknownFields instanceof Uint8Array) writer.raw(unknownFields);
  return writer;
}

function writeRepeated(writer: WireWriter, field: Field, values: readonly unknown[]): void {
  if (!field.packed || !isScalarType(field.type)) {
    for (const value of values) writeField(writer, field, value);
    return;
  }
  if (values.length === 0) return;
  const inner = new WireWriter();
  for (const value of values) encoders[field.type](inner, value as never);
  writer.message(field.number, inner);
}

function writeField(writer: WireWriter, field: Field, value: unknown): void {
  if (isScalarType(field.type)) {
    writer.tag(field.number, wireTypeOf[field.type]);
    encoders[field.type](writer, value as never);
    return;
  }
  writer.message(field.number, writeMessage(field.type, value as object));
}
