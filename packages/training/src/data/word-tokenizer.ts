import type { CorpusPreprocessing } from "./preprocessing.ts";

/**
 * A Hugging Face `tokenizer.json` that cuts texts as the corpus was cut: filters and spaces end words, and
 * each word has the index of its vector. There is no token for a word without a vector: such words are
 * left out by `@understudy/tokenizers`.
 */
export function wordTokenizer({ filters, lower, words }: CorpusPreprocessing): string {
  const pretokenizers = Array.from(new Set(` ${filters}`), (delimiter) => ({
    type: "CharDelimiterSplit",
    delimiter,
  }));
  return JSON.stringify({
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: lower ? { type: "Lowercase" } : null,
    pre_tokenizer: { type: "Sequence", pretokenizers },
    post_processor: null,
    decoder: null,
    model: {
      type: "WordLevel",
      vocab: Object.fromEntries(words.map((word, index) => [word, index])),
      unk_token: "",
    },
  });
}
