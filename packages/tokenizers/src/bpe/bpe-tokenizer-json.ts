import type { Merge } from "./case-variants.ts";

/** A token that is found in a text as it stands, before the text is cut. */
export interface AddedToken {
  readonly content: string;
  /** Whether it is a control symbol, which decoders leave out when asked to. */
  readonly special: boolean;
}

/** The parts of a byte-level BPE `tokenizer.json`. */
export interface BpeParts {
  /** By id. */
  readonly vocabulary: readonly string[];
  /** The first is tried first. */
  readonly merges: readonly Merge[];
  /** Their ids are those that they have in the vocabulary. */
  readonly addedTokens: readonly AddedToken[];
  readonly pattern: string;
}

/** A byte-level BPE tokenizer as Hugging Face's libraries read it. */
export type BpeTokenizerJson = ReturnType<typeof bpeTokenizerJson>;

/** Puts the parts of a byte-level BPE tokenizer together as a Hugging Face `tokenizer.json`. */
export function bpeTokenizerJson({ vocabulary, merges, addedTokens, pattern }: BpeParts) {
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true } as const;
  const cut = { type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false };
  const ids = new Map(vocabulary.map((token, id) => [token, id]));
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: addedTokens.map(({ content, special }) => ({
      id: ids.get(content) ?? 0,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special,
    })),
    normalizer: null,
    pre_tokenizer: { type: "Sequence", pretokenizers: [cut, { ...byteLevel, use_regex: false }] },
    post_processor: { ...byteLevel, use_regex: false },
    decoder: { ...byteLevel, use_regex: false },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(ids),
      merges,
    },
  } as const;
}
