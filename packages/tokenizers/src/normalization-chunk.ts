/** One of the four Unicode normalisation forms (UAX #15). */
export type NormalizationForm = "NFC" | "NFD" | "NFKC" | "NFKD";

/**
 * The most code points of one chunk. A longer run of marks is normalised piecewise.
 *
 * Canonical reordering of a run of marks is quadratic: 100,000 of them keep
 * `String.prototype.normalize` busy for six seconds. UAX #15 section 13 (stream-safe text) cuts such
 * runs at 30; no writing system comes near this figure.
 */
export const maxChunkCodePoints = 256;

/**
 * Code points that may compose with, or be reordered before, what stands in front of them: marks,
 * the vowels and finals of conjoining Hangul, Kirat Rai's vowel sign, and what decomposes to a text
 * that begins with one of these (half-width Katakana sound marks, half-width and compatibility
 * Hangul, the Thai and Lao vowel AM). A test tries every code point of Unicode against this list.
 */
const joinsBackward =
  /^[\p{M}\u0e33\u0eb3\u1160-\u11ff\u3131-\u318e\uff9e\uff9f\uffa0-\uffdc\u{16d63}\u{16d67}-\u{16d6a}]/u;

/**
 * The end, in UTF-16 units, of the chunk that starts at `start`: the shortest stretch that can be
 * normalised by itself, with the same result as normalising the whole text.
 */
export function normalizationChunkEnd(text: string, start: number): number {
  let end = characterEnd(text, start);
  for (let count = 1; count < maxChunkCodePoints && end < text.length; count++) {
    // Nothing below U+0300 composes with the text in front of it.
    if (text.charCodeAt(end) < 0x300) break;
    const next = characterEnd(text, end);
    if (!joinsBackward.test(text.slice(end, next))) break;
    end = next;
  }
  return end;
}

/** The end, in UTF-16 units, of the code point at `start`; a lone surrogate takes one unit. */
export function characterEnd(text: string, start: number): number {
  const codePoint = text.codePointAt(start);
  return start + (codePoint !== undefined && codePoint > 0xffff ? 2 : 1);
}
