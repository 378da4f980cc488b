import { Tokenizer as HuggingFaceTokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { wordPieceJson } from "./testing/word-piece-json.ts";
import { WordPieceTokenizer } from "./word-piece-tokenizer.ts";

const tokenizer = new WordPieceTokenizer(wordPieceJson());
const reference = new HuggingFaceTokenizer(wordPieceJson(), {});

/** Texts of what a normaliser, a pre-tokenizer and a search for marks stumble over. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "hello",
        "Playing",
        "unhappiness",
        "café",
        "cafe\u0301",
        "ΟΔΟΣ",
        "Σ",
        "İ",
        "ẞ",
      ),
      fc.constantFrom(
        "東京は",
        "한국",
        "ﬁ",
        "\u00ad",
        "\u200d",
        "\ufffd",
        "\ud800",
        "👍🏽",
        "x".repeat(101),
      ),
      fc.constantFrom("[MASK]", "[CLS]", "[SEP", "[[MASK]]", "[mask]", "##ing", "..", "-", "$5"),
      fc.constantFrom(" ", "  ", "\n", "\t", "\u00a0", "\u3000", "\0"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("ids are those of @huggingface/tokenizers, whatever the text", () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(tokenizer.encode(text).ids).toEqual(reference.encode(text.toWellFormed()).ids);
    }),
    { numRuns: 500 },
  );
});

test("a long text, encoded a stretch at a time, has the ids of the text as a whole", () => {
  fc.assert(
    fc.property(fc.array(awkward, { minLength: 2, maxLength: 4 }), (parts) => {
      // Without and with places to cut at.
      for (const glue of ["", " ", "京"]) {
        const text = Array.from({ length: 900 }, (_, index) => parts[index % parts.length]).join(
          glue,
        );
        expect(tokenizer.encode(text).ids).toEqual(reference.encode(text.toWellFormed()).ids);
      }
    }),
    { numRuns: 6 },
  );
  const steps = [...tokenizer.encodeInSteps("hello world ".repeat(2000))];
  expect(steps.length).toBeGreaterThan(4);
});

test("each piece has its id, and ranges ascend within the text", () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const { ids, pieces, offsets } = tokenizer.encode(text);
      expect(pieces).toHaveLength(ids.length);
      expect(offsets).toHaveLength(ids.length);
      let last = 0;
      ids.forEach((id, index) => {
        if (id !== 1) expect(reference.id_to_token(id)).toBe(pieces[index]);
        const [start = -1, end = -1] = offsets[index] ?? [];
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = start;
      });
      expect(last).toBeLessThanOrEqual(Buffer.byteLength(text.toWellFormed()));
    }),
    { numRuns: 300 },
  );
});

test("a piece's range is the bytes that it was made of", () => {
  const text = "Hello, CAFÉ playing 東京 [MASK] ﬁnd ΟΔΟΣ.";
  const bytes = Buffer.from(text);
  const { pieces, offsets } = tokenizer.encode(text);
  const from = offsets.map(([start, end]) => bytes.subarray(start, end).toString());
  expect(pieces.map((piece, index) => [piece, from[index]])).toEqual([
    ["[CLS]", ""],
    ["hello", "Hello"],
    [",", ","],
    ["cafe", "CAFÉ"],
    ["play", "play"],
    ["##ing", "ing"],
    ["東", "東"],
    ["京", "京"],
    ["[MASK]", "[MASK]"],
    ["ﬁnd", "ﬁnd"],
    ["ο", "Ο"],
    ["##δ", "Δ"],
    ["##ο", "Ο"],
    ["##ς", "Σ"],
    [".", "."],
    ["[SEP]", ""],
  ]);
  expect(offsets.at(0)).toEqual([0, 0]);
  expect(offsets.at(-1)).toEqual([bytes.length, bytes.length]);
});

test("two texts go together as @huggingface/tokenizers puts them, with their types", () => {
  fc.assert(
    fc.property(awkward, awkward, (first, second) => {
      fc.pre(second !== "");
      const { ids, typeIds } = tokenizer.encodePair(first, second);
      const expected = reference.encode(first.toWellFormed(), {
        text_pair: second.toWellFormed(),
        return_token_type_ids: true,
      });
      expect(ids).toEqual(expected.ids);
      expect(typeIds).toEqual(expected.token_type_ids);
    }),
    { numRuns: 200 },
  );
});

test("the older way to say the template gives the same", () => {
  const older = new WordPieceTokenizer(
    wordPieceJson({
      post_processor: { type: "BertProcessing", sep: ["[SEP]", 3], cls: ["[CLS]", 2] },
    }),
  );
  expect(older.encode("hello world").ids).toEqual(tokenizer.encode("hello world").ids);
  expect(older.encodePair("hello", "world")).toEqual(tokenizer.encodePair("hello", "world"));
  const bare = new WordPieceTokenizer(wordPieceJson({ post_processor: null }));
  expect(bare.encode("hello").ids).toEqual(tokenizer.encode("hello").ids.slice(1, -1));
});

test("ids become text again, without the marks", () => {
  expect(tokenizer.decode(tokenizer.encode("Playing: hello").ids)).toBe("playing : hello");
  expect(tokenizer.decode([])).toBe("");
  expect([4, 10 ** 6].map((id) => tokenizer.pieceOf(id))).toEqual(["[MASK]", ""]);
  expect(() => tokenizer.decode([2, tokenizer.vocabularySize])).toThrow(/ids\[1\]/);
});

test("a tokenizer that is none of an encoder is refused, by the part that is not as it should be", () => {
  const make = (changes: object) => () => new WordPieceTokenizer(wordPieceJson(changes));
  expect(make({ normalizer: { type: "NFC" } })).toThrow(/normalizer.*BertNormalizer.*NFC/);
  expect(make({ pre_tokenizer: null })).toThrow(/pre_tokenizer.*BertPreTokenizer.*null/);
  expect(make({ post_processor: { type: "ByteLevel" } })).toThrow(/post_processor.*ByteLevel/);
  expect(
    make({ post_processor: { type: "BertProcessing", sep: ["</s>", 3], cls: ["[CLS]", 2] } }),
  ).toThrow(/the token "<\/s>"/);
});
