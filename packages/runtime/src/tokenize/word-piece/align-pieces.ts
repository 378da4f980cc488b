import type { AddedToken, Tokenizer } from "@huggingface/tokenizers";
import type { ByteRange } from "@understudy/tokenizers";
import { tokenSplitter } from "./split-at-tokens.ts";

/** A piece of a text and the bytes that it came from. */
export interface AlignedPiece {
  readonly piece: string;
  readonly range: ByteRange;
}

/** A normalised text, and for each of its UTF-16 units the bytes that it came from. */
interface Normal {
  readonly text: string;
  readonly ranges: readonly ByteRange[];
}

/**
 * Finds where the pieces of texts came from, which `@huggingface/tokenizers` does not say.
 *
 * It goes the tokenizer's own way with the tokenizer's own parts: added tokens are looked for, what is
 * between is normalised and cut into words, and each word into pieces. A normaliser is asked about each
 * character by itself to learn what became of it; where that adds up to another length than the text
 * normalised as a whole, pieces share the range of their stretch of text.
 */
export class PieceAligner {
  readonly #tokenizer: Tokenizer;
  readonly #splitRaw: ReturnType<typeof tokenSplitter>;
  readonly #splitNormal: ReturnType<typeof tokenSplitter>;
  /** What becomes of single characters: there are few in a text, and asking is slow. */
  readonly #characters = new Map<string, string>();

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
    const added = [...tokenizer.get_added_tokens_decoder().values()];
    const isNormalised = (token: AddedToken) => token.normalized && tokenizer.normalizer !== null;
    const normalised = added.filter(isNormalised).map(({ content }) => this.#normalise(content));
    const raw = added.filter((token) => !isNormalised(token)).map(({ content }) => content);
    this.#splitRaw = tokenSplitter(raw);
    this.#splitNormal = tokenSplitter(normalised);
  }

  /** The pieces of a text, without the tokens that are put around it. An unknown word is one piece. */
  align(text: string): AlignedPiece[] {
    const pieces: AlignedPiece[] = [];
    const words = new Map<string, readonly string[]>();
    let byte = 0;
    for (const { start, end, isToken } of this.#splitRaw(text)) {
      const stretch = text.slice(start, end).toWellFormed();
      const endByte = byte + Buffer.byteLength(stretch);
      if (isToken) pieces.push({ piece: stretch, range: [byte, endByte] });
      else this.#alignStretch(this.#normal(stretch, byte, endByte), words, pieces);
      byte = endByte;
    }
    return pieces;
  }

  #alignStretch(
    normal: Normal,
    words: Map<string, readonly string[]>,
    pieces: AlignedPiece[],
  ): void {
    for (const { start, end, isToken } of this.#splitNormal(normal.text)) {
      const section = normal.text.slice(start, end);
      if (isToken) {
        pieces.push({ piece: section, range: rangeOf(normal, start, end) });
        continue;
      }
      let at = start;
      for (const word of this.#tokenizer.pre_tokenizer?.pre_tokenize_text(section) ?? [section]) {
        at = normal.text.indexOf(word, at);
        const known = words.get(word) ?? this.#tokenizer.model?.encode([word]) ?? [];
        words.set(word, known);
        pushWord(normal, word, at, known, this.#tokenizer.model?.unk_token, pieces);
        at += word.length;
      }
    }
  }

  #normal(stretch: string, startByte: number, endByte: number): Normal {
    const text = this.#normalise(stretch);
    const ranges: ByteRange[] = [];
    let byte = startByte;
    for (const character of stretch) {
      const next = byte + Buffer.byteLength(character);
      const range: ByteRange = [byte, next];
      const { length } = this.#normaliseCharacter(character);
      for (let unit = 0; unit < length; unit++) ranges.push(range);
      byte = next;
    }
    if (ranges.length === text.length) return { text, ranges };
    return { text, ranges: Array.from(text, () => [startByte, endByte] as const) };
  }

  #normaliseCharacter(character: string): string {
    const known = this.#characters.get(character) ?? this.#normalise(character);
    this.#characters.set(character, known);
    return known;
  }

  #normalise(text: string): string {
    return this.#tokenizer.normalizer?.normalize(text) ?? text;
  }
}

/** The pieces of a word that stands at `at`: all but the first begin with a mark of two characters. */
function pushWord(
  normal: Normal,
  word: string,
  at: number,
  found: readonly string[],
  unknown: string | undefined,
  pieces: AlignedPiece[],
): void {
  const [only] = found;
  if (found.length === 1 && only === unknown) {
    pieces.push({ piece: word, range: rangeOf(normal, at, at + word.length) });
    return;
  }
  let from = at;
  for (const [index, piece] of found.entries()) {
    const length = index === 0 ? piece.length : piece.length - continuation.length;
    pieces.push({ piece, range: rangeOf(normal, from, from + length) });
    from += length;
  }
}

/** What stands before the pieces of a word that are not its first. */
export const continuation = "##";

function rangeOf({ ranges }: Normal, start: number, end: number): ByteRange {
  return [ranges[start]?.[0] ?? 0, ranges[end - 1]?.[1] ?? 0];
}
