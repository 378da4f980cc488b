import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HuggingFaceTextTokenizer } from "./hugging-face-text-tokenizer.ts";

const special = { single_word: false, lstrip: false, rstrip: false, normalized: false };

/** Byte-level BPE as of GPT-2: all 256 bytes, and a few merges. */
function byteLevel(): HuggingFaceTextTokenizer {
  const printable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let others = 0;
  const characters = Array.from({ length: 256 }, (_, byte) =>
    String.fromCharCode(printable(byte) ? byte : 256 + others++),
  );
  const tokens = [...characters, "he", "ll", "hell", "Ġw"];
  return new HuggingFaceTextTokenizer(
    {
      added_tokens: [
        { id: 260, content: "<|im_end|>", special: true, ...special },
        { id: 261, content: "<tool_call>", special: false, ...special },
        { id: 262, content: "[TOOL_CALLS]", special: true, ...special },
      ],
      normalizer: null,
      pre_tokenizer: { type: "ByteLevel", add_prefix_space: false, use_regex: true },
      post_processor: null,
      decoder: { type: "ByteLevel" },
      model: {
        type: "BPE",
        vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
        merges: ["h e", "l l", "he ll", "Ġ w"],
      },
    },
    {},
  );
}

/** SentencePiece's BPE as of Llama 2: a space before each text, bytes where there is no piece. */
function byteFallback(): HuggingFaceTextTokenizer {
  const bytes = Array.from({ length: 256 }, (_, byte) => {
    return `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`;
  });
  const tokens = ["<unk>", "<s>", "</s>", ...bytes, "▁", "a", "b", "▁a"];
  return new HuggingFaceTextTokenizer(
    {
      added_tokens: ["<unk>", "<s>", "</s>"].map((content, id) => ({
        id,
        content,
        special: true,
        ...special,
      })),
      normalizer: {
        type: "Sequence",
        normalizers: [
          { type: "Prepend", prepend: "▁" },
          { type: "Replace", pattern: { String: " " }, content: "▁" },
        ],
      },
      pre_tokenizer: null,
      post_processor: {
        type: "TemplateProcessing",
        single: [
          { SpecialToken: { id: "<s>", type_id: 0 } },
          { Sequence: { id: "A", type_id: 0 } },
        ],
        pair: [],
        special_tokens: { "<s>": { id: "<s>", ids: [1], tokens: ["<s>"] } },
      },
      decoder: {
        type: "Sequence",
        decoders: [
          { type: "Replace", pattern: { String: "▁" }, content: " " },
          { type: "ByteFallback" },
          { type: "Fuse" },
          { type: "Strip", content: " ", start: 1, stop: 0 },
        ],
      },
      model: {
        type: "BPE",
        unk_token: "<unk>",
        fuse_unk: true,
        byte_fallback: true,
        vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
        merges: ["▁ a"],
      },
    },
    { add_bos_token: true },
  );
}

const plain = { addSpecialTokens: false };
const keep = { skipSpecialTokens: false };

describe.each([
  ["byte-level", byteLevel()],
  ["byte fallback", byteFallback()],
])("a tokenizer with %s", (_, tokenizer) => {
  const texts = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .filter((text) => !text.includes("▁"));

  test("gives back every text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokenizer.decode(tokenizer.encode(text, plain), keep)).toBe(text);
      }),
    );
  });

  test("decodes token by token to the same text, never with half a character", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const decoder = tokenizer.createDecoder();
        const parts = tokenizer.encode(text, plain).map((id) => decoder.push(id));
        expect(decoder.end()).toBe("");
        const whole = parts.join("");
        // An answer goes on from its prompt: the space at the beginning is its own. The whole text being
        // the same, a U+FFFD among the parts is one that was written.
        expect(whole === text || whole === ` ${text}`).toBe(true);
        for (const part of parts) expect(part.isWellFormed()).toBe(true);
      }),
      { examples: [["\uFFFD"], ["a\uFFFDé"]] },
    );
  });

  test("an unfinished character becomes U+FFFD at the end", () => {
    const [first, second, ...rest] = tokenizer.encode("é", plain).slice(-2);
    if (first === undefined || second === undefined) throw new TypeError("two bytes");
    expect(rest).toEqual([]);
    const decoder = tokenizer.createDecoder();
    expect(decoder.push(first)).toBe("");
    expect(decoder.end()).toBe("\uFFFD");
    expect(tokenizer.tokenText(first)).toBe("\uFFFD");
    expect([...tokenizer.tokenBytes(first), ...tokenizer.tokenBytes(second)]).toEqual([0xc3, 0xa9]);
  });
});

describe("marks", () => {
  const tokenizer = byteLevel();

  test("in a text become their tokens, and are left out of what is decoded", () => {
    const ids = tokenizer.encode("hell<|im_end|> w<tool_call>", plain);
    expect(ids).toEqual([258, 260, 259, 261]);
    expect(tokenizer.decode(ids, { skipSpecialTokens: true })).toBe("hell w<tool_call>");
    expect(tokenizer.decode(ids, keep)).toBe("hell<|im_end|> w<tool_call>");
    expect(ids.map((id) => tokenizer.isSpecial(id))).toEqual([false, true, false, false]);
    const decoder = tokenizer.createDecoder({ skipSpecialTokens: false });
    expect(ids.map((id) => decoder.push(id))).toEqual(["hell", "<|im_end|>", " w", "<tool_call>"]);
  });

  test("that tool calls begin with are text, whatever the file says", () => {
    expect(tokenizer.isSpecial(262)).toBe(false);
    expect(tokenizer.decode([262, 259], { skipSpecialTokens: true })).toBe("[TOOL_CALLS] w");
  });

  test("are found by name", () => {
    expect(tokenizer.tokenId("<|im_end|>")).toBe(260);
    expect(tokenizer.tokenId("<|none|>")).toBeUndefined();
    expect(tokenizer.vocabularySize).toBe(263);
    expect(tokenizer.tokenBytes(999)).toEqual(new Uint8Array());
  });

  test("around a text come when they are asked for", () => {
    const sentencePiece = byteFallback();
    expect(sentencePiece.encode("ab", { addSpecialTokens: true })[0]).toBe(1);
    expect(sentencePiece.encode("ab", plain)).not.toContain(1);
  });
});

test("a tokenizer that has no bytes for its tokens is refused", () => {
  const wordPiece = {
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: null,
    post_processor: null,
    decoder: { type: "WordPiece", prefix: "##" },
    model: { type: "WordPiece", unk_token: "a", vocab: { a: 0 } },
  };
  expect(() => new HuggingFaceTextTokenizer(wordPiece, {})).toThrow("ByteFallback");
});
