import type { Encoding } from "./encoding.ts";
import { TokenIdOutOfRangeError } from "./errors.ts";

/** Turns text into token ids and back. It keeps no state between calls. */
export interface Tokenizer {
  readonly vocabularySize: number;
  /** Cut a text into pieces. A lone surrogate counts as U+FFFD. Never throws. */
  encode(text: string): Encoding;
  /**
   * The same as `encode`, in steps of well under a millisecond: each `next()` does one, and the
   * last returns the encoding. For texts so long that encoding them at once would hold others up.
   */
  encodeInSteps(text: string): Generator<void, Encoding>;
  /**
   * The normalised text; of a WordLevel model its words, with a space between them. Control symbols
   * are left out. Throws `TokenIdOutOfRangeError`.
   */
  decode(ids: Iterable<number>): string;
}

/** What differs between the models. */
export interface TokenizerParts {
  vocabularySize: number;
  encodeInSteps(text: string): Generator<void, Encoding>;
  /** Decode ids that are all in the vocabulary. */
  decodeKnown(ids: readonly number[]): string;
}

/** Make a whole tokenizer of the parts that a model brings. */
export function createTokenizer(parts: TokenizerParts): Tokenizer {
  const { vocabularySize, encodeInSteps, decodeKnown } = parts;
  return {
    vocabularySize,
    encodeInSteps,

    encode(text) {
      const steps = encodeInSteps(text);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },

    decode(ids) {
      const known = Array.from(ids);
      for (const [index, id] of known.entries()) {
        if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
          throw new TokenIdOutOfRangeError({ id, index, vocabularySize });
        }
      }
      return decodeKnown(known);
    },
  };
}
