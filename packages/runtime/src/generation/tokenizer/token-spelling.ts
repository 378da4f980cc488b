/** How the names of a vocabulary's tokens spell the bytes that they stand for. */
export interface TokenSpelling {
  /** The bytes of a token that is no added token. */
  bytes(name: string): Uint8Array;
  /** Whether the tokenizer puts a space before a text, which decoding takes off again. */
  readonly leadingSpace: boolean;
}

interface DecoderConfig {
  readonly type?: unknown;
  readonly decoders?: readonly DecoderConfig[];
  readonly pattern?: { readonly String?: unknown };
  readonly content?: unknown;
  readonly start?: unknown;
  readonly replacement?: unknown;
}

const encoder = new TextEncoder();

/** A byte token of SentencePiece, for characters that the vocabulary has no piece for. */
const byteToken = /^<0x([0-9A-Fa-f]{2})>$/;

/**
 * The spelling that a `tokenizer.json`'s `decoder` undoes. Returns `null` for one that does not give
 * each token bytes of its own, as those of encoders (WordPiece) and of speech (CTC).
 */
export function tokenSpelling(decoder: unknown): TokenSpelling | null {
  const steps = flatten(decoder);
  const types = steps.map(({ type }) => type);
  if (types.includes("ByteLevel")) return { bytes: byteLevelBytes, leadingSpace: false };
  if (!types.includes("ByteFallback") && !types.includes("Metaspace")) return null;
  const replacements = steps.flatMap(({ type, pattern, content, replacement }) => {
    if (type === "Metaspace") return [{ from: textOr(replacement, "▁"), to: " " }];
    const from = pattern?.String;
    return type === "Replace" && typeof from === "string"
      ? [{ from, to: textOr(content, "") }]
      : [];
  });
  const leadingSpace = steps.some(
    ({ type, start }) =>
      type === "Metaspace" || (type === "Strip" && typeof start === "number" && start > 0),
  );
  return {
    leadingSpace,
    bytes(name) {
      const hexadecimal = byteToken.exec(name)?.[1];
      if (hexadecimal !== undefined) return Uint8Array.of(Number.parseInt(hexadecimal, 16));
      let text = name;
      for (const { from, to } of replacements) text = text.replaceAll(from, to);
      return encoder.encode(text);
    },
  };
}

function flatten(decoder: unknown): DecoderConfig[] {
  if (typeof decoder !== "object" || decoder === null) return [];
  const config: DecoderConfig = decoder;
  return Array.isArray(config.decoders) ? config.decoders.flatMap(flatten) : [config];
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

/**
 * The bytes behind the characters of byte-level BPE (`bytes_to_unicode` of GPT-2): printable Latin-1
 * characters stand for themselves, the other 68 bytes are U+0100 and following, in order.
 */
const byteOfCharacter = new Map<string, number>();
{
  const printable = (byte: number) =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
  let others = 0;
  for (let byte = 0; byte < 256; byte++) {
    byteOfCharacter.set(String.fromCharCode(printable(byte) ? byte : 256 + others++), byte);
  }
}

function byteLevelBytes(name: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of name) {
    const byte = byteOfCharacter.get(character);
    if (byte === undefined) bytes.push(...encoder.encode(character));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
