const encoder = new TextEncoder();
const BYTES = 256;

/**
 * The 256 characters that stand for bytes in a byte-level tokenizer: printable ones of Latin-1 for
 * themselves, and characters from U+0100 on for the others, in order (A. Radford et al., GPT-2, 2019,
 * `bytes_to_unicode`). A space is "Ġ".
 */
export const byteAlphabet: readonly string[] = alphabet();

/** A text as the characters that stand for its UTF-8 bytes. A lone surrogate counts as U+FFFD. */
export function toByteCharacters(text: string): readonly string[] {
  return Array.from(encoder.encode(text), (byte) => byteAlphabet[byte] ?? "");
}

function alphabet(): readonly string[] {
  let others = 0;
  return Array.from({ length: BYTES }, (_, byte) =>
    String.fromCodePoint(isPrintable(byte) ? byte : BYTES + others++),
  );
}

function isPrintable(byte: number): boolean {
  return (
    (byte >= 0x21 && byte <= 0x7e) ||
    (byte >= 0xa1 && byte <= 0xac) ||
    (byte >= 0xae && byte <= 0xff)
  );
}
