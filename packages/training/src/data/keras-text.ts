import { ownCopy } from "./own-copy.ts";
import type { TextPreprocessing } from "./preprocessing.ts";

/** What Keras' `Tokenizer` takes for the ends of words, besides spaces. */
export const defaultFilters = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n';

export interface WordRules {
  readonly filters: string;
  readonly lower: boolean;
}

/** Cuts texts into words as Keras' `text_to_word_sequence` does: filters become spaces. */
export function wordSplitter({ filters, lower }: WordRules): (text: string) => string[] {
  const separators = new RegExp(`[ ${escapeClass(filters)}]+`, "u");
  return (text) =>
    (lower ? text.toLowerCase() : text).split(separators).filter((word) => word !== "");
}

/** Characters as they stand in a character class of a regular expression. */
function escapeClass(characters: string): string {
  return characters.replaceAll(/[\\\]^-]/g, "\\$&");
}

/** Counts words, and puts the most frequent first; of those that are as frequent, the first met. */
export class WordCounts {
  readonly #counts = new Map<string, number>();

  add(words: readonly string[]): void {
    for (const word of words) {
      const count = this.#counts.get(word);
      if (count === undefined) this.#counts.set(ownCopy(word), 1);
      else this.#counts.set(word, count + 1);
    }
  }

  /** Words with their counts, the most frequent first. */
  ranked(): readonly (readonly [word: string, count: number])[] {
    // Sorting is stable, and a Map keeps the order in which words were met.
    return [...this.#counts].sort(([, a], [, b]) => b - a);
  }
}

export interface VocabularyOptions {
  readonly num_words: number | null;
  readonly oov_token: string | null;
}

/**
 * The words by index from 1 on, as far as they are used: Keras' `word_index`, where the `oov_token` has
 * index 1, and of which only indices below `num_words` occur in sequences.
 */
export function vocabularyOf(counts: WordCounts, options: VocabularyOptions): readonly string[] {
  const { num_words, oov_token } = options;
  const ranked = counts.ranked().map(([word]) => word);
  const words =
    oov_token === null ? ranked : [oov_token, ...ranked.filter((word) => word !== oov_token)];
  return num_words === null ? words : words.slice(0, Math.max(0, num_words - 1));
}

/** Texts to word indices, as Keras' `texts_to_sequences`: unknown words are left out, or the OOV token. */
export function textEncoder(preprocessing: TextPreprocessing): (text: string) => number[] {
  const { words, oov_token } = preprocessing;
  const index = new Map(words.map((word, place) => [word, place + 1]));
  const unknown = oov_token === null ? undefined : index.get(oov_token);
  const split = wordSplitter(preprocessing);
  return (text) =>
    split(text).flatMap((word) => {
      const found = index.get(word) ?? unknown;
      return found === undefined ? [] : [found];
    });
}
