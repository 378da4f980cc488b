import { alignText, type TextPreparation } from "./aligned-text.ts";
import { buildEncoding } from "./encoding.ts";
import { createTokenizer, type Tokenizer } from "./tokenizer.ts";
import { lookUpWords } from "./word-level.ts";
import type { WordLevelTokenizerConfig } from "./word-level-json.ts";

/** A tokenizer that looks up the words between separators. */
export function wordLevelTokenizer(config: WordLevelTokenizerConfig): Tokenizer {
  const { separators, words, unknownId } = config;
  const model = {
    ids: new Map(words.map((word, id) => [word, id])),
    longestWord: words.reduce((longest, word) => Math.max(longest, word.length), 0),
    separators,
    unknownId,
  };
  const preparation: TextPreparation = {
    form: config.lowercase ? "lowercase" : null,
    spaceMark: " ",
    prefix: "never",
  };
  const pieceOf = (id: number): string | undefined => (id === unknownId ? undefined : words[id]);

  return createTokenizer({
    vocabularySize: words.length,

    *encodeInSteps(text) {
      const aligned = yield* alignText(text, preparation);
      const segments = yield* lookUpWords(aligned.units, model);
      return yield* buildEncoding(aligned, segments, pieceOf);
    },

    decodeKnown: (ids) => ids.map((id) => words[id]).join(" "),
  });
}
