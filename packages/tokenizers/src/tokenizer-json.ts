import { TokenizerFormatError } from "./errors.ts";
import { fields } from "./json-fields.ts";
import { parseUnigramJson, type UnigramTokenizerConfig } from "./unigram-json.ts";
import { parseWordLevelJson, type WordLevelTokenizerConfig } from "./word-level-json.ts";

/** What this package reads from a Hugging Face `tokenizer.json`. */
export type TokenizerConfig = UnigramTokenizerConfig | WordLevelTokenizerConfig;

/**
 * Check a parsed `tokenizer.json` and return what it says, narrowed.
 *
 * Refuses, by field, whatever this package would otherwise have to ignore.
 * Throws `TokenizerFormatError`.
 */
export function parseTokenizerJson(json: unknown): TokenizerConfig {
  const root = fields(json, "");
  for (const name of ["truncation", "padding", "post_processor"]) {
    if ((root[name] ?? null) !== null) throw new TokenizerFormatError(name, "null", root[name]);
  }
  const { type } = fields(root.model, "model");
  switch (type) {
    case "Unigram":
      return parseUnigramJson(root);
    case "WordLevel":
      return parseWordLevelJson(root);
    default:
      throw new TokenizerFormatError("model.type", '"Unigram" or "WordLevel"', type);
  }
}
