import type { Tokenizer } from "./tokenizer.ts";
import { parseTokenizerJson } from "./tokenizer-json.ts";
import { unigramTokenizer } from "./unigram-tokenizer.ts";
import { wordLevelTokenizer } from "./word-level-tokenizer.ts";

/**
 * Make a tokenizer from a parsed Hugging Face `tokenizer.json` with a Unigram or a WordLevel model.
 *
 * Control symbols (`added_tokens` with `special: true`) are never found in a text: `"<s>"` typed by
 * a user is three characters. Hugging Face's own tokenizers would make it the symbol.
 * Throws `TokenizerFormatError`.
 */
export function loadTokenizer(tokenizerJson: unknown): Tokenizer {
  const config = parseTokenizerJson(tokenizerJson);
  switch (config.type) {
    case "Unigram":
      return unigramTokenizer(config);
    case "WordLevel":
      return wordLevelTokenizer(config);
  }
}
