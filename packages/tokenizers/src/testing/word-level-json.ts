/** A `tokenizer.json` as the word vectors of word2vec have it: `words` in the order of their ids. */
export function wordLevelJson(words: readonly string[], changes: object = {}) {
  const vocab = Object.fromEntries([...words, "[UNK]"].map((word, id) => [word, id]));
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: "Lowercase" },
    pre_tokenizer: split("[ ,.!?\\-\\[\\]\t\n]+"),
    post_processor: null,
    model: { type: "WordLevel", vocab, unk_token: "[UNK]" },
    decoder: null,
    ...changes,
  };
}

/** A pre-tokenizer that removes what a regular expression finds. */
export function split(regex: string) {
  return { type: "Split", pattern: { Regex: regex }, behavior: "Removed", invert: false };
}
