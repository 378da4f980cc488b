import { OnnxFormatError } from "../errors.ts";
import type { Message, MessageName } from "../wire/schema.ts";

/** Where a message lies in the file, in field names, such as `graph.node[3]`. */
export type Path = string;

/** An error about a message that was read, at the byte where it began. */
export function formatError(
  message: { readonly byteOffset?: number | undefined },
  path: Path,
  text: string,
): OnnxFormatError {
  return new OnnxFormatError(text, message.byteOffset ?? 0, path);
}

/** Throws for unknown fields in a message that has no object of its own to keep them in. */
export function refuseUnknownFields(message: Message<MessageName>, path: Path): void {
  if (message.unknownFields === undefined) return;
  throw formatError(message, path, "a field that ONNX does not define; it could not be kept");
}

/** Key-value pairs as a record. A key that comes twice is an error. */
export function decodeEntries(
  entries: readonly Message<"StringStringEntry">[] | undefined,
  path: Path,
): Readonly<Record<string, string>> {
  const pairs = new Map<string, string>();
  for (const [index, entry] of (entries ?? []).entries()) {
    refuseUnknownFields(entry, `${path}[${index}]`);
    const key = entry.key ?? "";
    if (pairs.has(key)) throw formatError(entry, `${path}[${index}]`, `the key "${key}" twice`);
    pairs.set(key, entry.value ?? "");
  }
  return Object.fromEntries(pairs);
}

/** The reverse of `decodeEntries`. */
export function encodeEntries(
  record: Readonly<Record<string, string>> | undefined,
): readonly Message<"StringStringEntry">[] {
  return Object.entries(record ?? {}).map(([key, value]) => ({ key, value }));
}

/** The annotations that every record may have, absent where the file has none. */
export function decodeAnnotations(
  message: {
    readonly byteOffset?: number | undefined;
    readonly docString?: string | undefined;
    readonly metadataProps?: readonly Message<"StringStringEntry">[] | undefined;
    readonly unknownFields?: Uint8Array | undefined;
  },
  path: Path,
): { docString?: string; metadata?: Readonly<Record<string, string>>; unknownFields?: Uint8Array } {
  const metadata = decodeEntries(message.metadataProps, `${path}.metadataProps`);
  return {
    ...(message.docString ? { docString: message.docString } : {}),
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    ...keepUnknownFields(message),
  };
}

/** The unknown fields of a message, absent where there are none. */
export function keepUnknownFields(message: { readonly unknownFields?: Uint8Array | undefined }): {
  unknownFields?: Uint8Array;
} {
  return message.unknownFields === undefined ? {} : { unknownFields: message.unknownFields };
}

/** Text that is written only when it says something. */
export function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

/** A 64-bit field that has to be an ordinary number. */
export function exactNumber(
  message: Message<MessageName>,
  path: Path,
  what: string,
  value: number | bigint | undefined,
): number {
  if (typeof value === "number") return value;
  throw formatError(message, path, `expected ${what}, got ${value ?? "nothing"}`);
}
