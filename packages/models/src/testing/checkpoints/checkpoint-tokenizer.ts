/** Unknown, start of a turn (and of a text), end of a turn (and of a text). */
export const specialTokens = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"] as const;

export const specialTokenIds = { unknown: 0, start: 1, end: 2 } as const;

/** ChatML, which needs no tools. */
export const chatTemplate =
  "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

/** Pairs that become one token, in order. */
const merges = [
  ["t", "h"],
  ["th", "e"],
  ["i", "n"],
  ["a", "n"],
  ["e", "r"],
  ["o", "n"],
  ["Ġ", "the"],
  ["Ġ", "a"],
  ["in", "g"],
  ["an", "d"],
  ["o", "r"],
  ["e", "n"],
  ["s", "t"],
  ["Ġ", "t"],
  ["a", "t"],
  ["u", "s"],
  ["e", "s"],
  ["Ġ", "w"],
  ["l", "l"],
  ["us", "er"],
  ["Ġ", "and"],
  ["a", "s"],
  ["s", "s"],
  ["i", "s"],
  ["is", "t"],
  ["Ġ", "is"],
] as const;

/** A `tokenizer.json` with a token for each byte, a few for pairs, and three special ones. */
export function byteLevelTokenizer(): unknown {
  const vocabulary: Record<string, number> = {};
  const add = (token: string) => {
    vocabulary[token] ??= Object.keys(vocabulary).length;
  };
  for (const token of specialTokens) add(token);
  for (const character of byteCharacters()) add(character);
  for (const [left, right] of merges) add(left + right);
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: specialTokens.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: {
      type: "ByteLevel",
      add_prefix_space: false,
      trim_offsets: true,
      use_regex: true,
    },
    post_processor: null,
    decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: vocabulary,
      merges: merges.map(([left, right]) => `${left} ${right}`),
    },
  };
}

/** The character that stands for each byte (Radford et al., GPT-2's `bytes_to_unicode`). */
function byteCharacters(): string[] {
  const isPrintable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let other = 256;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCodePoint(isPrintable(byte) ? byte : other++),
  );
}
