import { alignText } from "./aligned-text.ts";
import { buildEncoding, type Encoding } from "./encoding.ts";
import { TokenIdOutOfRangeError } from "./errors.ts";
import { PieceTrie } from "./piece-trie.ts";
import { parseTokenizerJson, type UnigramTokenizerConfig } from "./tokenizer-json.ts";
import { segment, type UnigramModel } from "./unigram.ts";

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
  /** The normalised text. Control symbols are left out. Throws `TokenIdOutOfRangeError`. */
  decode(ids: Iterable<number>): string;
}

const unknownPenalty = 10;

/**
 * Make a tokenizer from a parsed Hugging Face `tokenizer.json` with a Unigram model.
 *
 * Control symbols (`added_tokens` with `special: true`) are never found in a text: `"<s>"` typed by
 * a user is three characters. Hugging Face's own tokenizers would make it the symbol.
 * Throws `TokenizerFormatError`.
 */
export function loadTokenizer(tokenizerJson: unknown): Tokenizer {
  const config = parseTokenizerJson(tokenizerJson);
  const model = buildModel(config);
  const { preparation, vocabulary, controlIds } = config;
  const wordMark = config.splitWords ? preparation.spaceMark.charCodeAt(0) : null;

  function* encodeInSteps(text: string): Generator<void, Encoding> {
    const aligned = yield* alignText(text, preparation);
    const segments = yield* segment(aligned.units, model, wordMark);
    const pieceOf = (id: number): string | undefined =>
      id === model.unknownId ? undefined : vocabulary[id]?.[0];
    return yield* buildEncoding(aligned, segments, pieceOf);
  }

  return {
    vocabularySize: vocabulary.length,
    encodeInSteps,

    encode(text) {
      const steps = encodeInSteps(text);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },

    decode(ids) {
      let marked = "";
      let index = 0;
      for (const id of ids) {
        const piece = vocabulary[id]?.[0];
        if (piece === undefined) {
          throw new TokenIdOutOfRangeError({ id, index, vocabularySize: vocabulary.length });
        }
        if (id === model.unknownId || !controlIds.has(id)) marked += piece;
        index++;
      }
      const text = marked.replaceAll(preparation.spaceMark, " ");
      return preparation.prefix !== "never" && text.startsWith(" ") ? text.slice(1) : text;
    },
  };
}

function buildModel({ vocabulary, unknownId, controlIds }: UnigramTokenizerConfig): UnigramModel {
  const scores = Float64Array.from(vocabulary, ([, score]) => score);
  const searchable = new Map<string, number>();
  for (const [id, [piece]] of vocabulary.entries()) {
    // Of equal pieces the last counts.
    if (!controlIds.has(id)) searchable.set(piece, id);
  }
  const worst = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  return {
    trie: new PieceTrie(searchable),
    scores,
    unknownId,
    unknownScore: worst - unknownPenalty,
  };
}
