import type { GrammarVocabulary } from "../../grammar/grammar.ts";
import type { DecoderDescription } from "../decoder-description.ts";
import type { PackedVocabulary } from "../generation-protocol.ts";

/** The vocabulary that grammars are compiled for. */
export function unpackVocabulary(
  { bytes, lengths }: PackedVocabulary,
  { vocab_size: vocabularySize, eos_token_ids: stopTokenIds }: DecoderDescription,
): GrammarVocabulary {
  let from = 0;
  const tokenBytes = Array.from(lengths.subarray(0, vocabularySize), (length) => {
    if (length < 0) return null;
    from += length;
    return bytes.subarray(from - length, from);
  });
  return { tokenBytes, vocabularySize, stopTokenIds };
}
