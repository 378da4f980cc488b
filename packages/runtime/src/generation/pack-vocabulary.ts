import type { PackedVocabulary } from "./generation-protocol.ts";
import type { TextTokenizer } from "./tokenizer/text-tokenizer.ts";

/** The bytes of a tokenizer's tokens, ready to be handed to a worker. Special tokens are no text. */
export function packVocabulary(tokenizer: TextTokenizer): PackedVocabulary {
  const tokens = Array.from({ length: tokenizer.vocabularySize }, (_, id) =>
    tokenizer.isSpecial(id) ? null : tokenizer.tokenBytes(id),
  );
  // A hole in the vocabulary has no bytes, and is no text either.
  const lengths = Int32Array.from(tokens, (token) => token?.length || -1);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + Math.max(0, length), 0));
  let at = 0;
  for (const token of tokens) {
    if (token === null) continue;
    bytes.set(token, at);
    at += token.length;
  }
  return { bytes, lengths };
}
