import { Tokenizer as HuggingFaceTokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenIdOutOfRangeError } from "./errors.ts";
import { loadTokenizer } from "./load-tokenizer.ts";
import { arbitraryText } from "./testing/arbitrary-text.ts";
import { useTokenizerJson } from "./testing/use-tokenizer-json.ts";

const json = useTokenizerJson();
const tokenizer = loadTokenizer(json);
const controlSymbols = /<s>|<\/s>|extra_token_id_/;

test("a question is cut into the pieces that the model was trained on", () => {
  const { ids, pieces, offsets } = tokenizer.encode("How old are you?");
  expect(ids).toEqual([728, 446, 31, 19, 54]);
  expect(pieces).toEqual(["▁How", "▁old", "▁are", "▁you", "?"]);
  expect(offsets).toEqual([
    [0, 3],
    [3, 7],
    [7, 11],
    [11, 15],
    [15, 16],
  ]);
  expect(tokenizer.vocabularySize).toBe(8000);
});

test("offsets are bytes of the text as it came, through ligature, accent and full-width form", () => {
  const text = "ﬁve cafe\u0301 Ａ";
  const { pieces, offsets } = tokenizer.encode(text);
  const bytes = Buffer.from(text);
  const cuts = offsets.map(([start, end]) => bytes.subarray(start, end).toString());
  expect(pieces).toEqual(["▁five", "▁ca", "f", "é", "▁A"]);
  expect(cuts).toEqual(["ﬁve", " ca", "f", "e\u0301", " Ａ"]);
});

test("ids equal those of Hugging Face's tokenizer", () => {
  const theirs = new HuggingFaceTokenizer({ ...json, added_tokens: [] }, {});
  fc.assert(
    fc.property(arbitraryText, (text) => {
      fc.pre(!controlSymbols.test(text));
      expect(tokenizer.encode(text).ids).toEqual(theirs.encode(text.toWellFormed()).ids);
    }),
    { numRuns: 1000 },
  );
});

test("ids equal those of Hugging Face's tokenizer with Metaspace, cutting words or not", () => {
  for (const split of [true, false]) {
    for (const scheme of ["always", "never"]) {
      const spaces = { type: "Metaspace", replacement: "▁", prepend_scheme: scheme, split };
      const variant = {
        ...json,
        added_tokens: [],
        normalizer: { type: "NFKC" },
        pre_tokenizer: spaces,
        decoder: spaces,
      };
      const theirs = new HuggingFaceTokenizer(variant, {});
      const ours = loadTokenizer(variant);
      fc.assert(
        fc.property(arbitraryText, (text) => {
          expect(ours.encode(text).ids).toEqual(theirs.encode(text.toWellFormed()).ids);
        }),
        { numRuns: 300 },
      );
    }
  }
});

test("ids, pieces and offsets have one length, and the ranges cover the text", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { ids, pieces, offsets } = tokenizer.encode(text);
      expect(pieces).toHaveLength(ids.length);
      expect(offsets).toHaveLength(ids.length);
      const covered = new Uint8Array(Buffer.byteLength(text));
      let lastStart = 0;
      for (const [start, end] of offsets) {
        expect(start).toBeGreaterThanOrEqual(lastStart);
        lastStart = start;
        covered.fill(1, start, end);
      }
      expect(covered.every((mark) => mark === 1)).toBe(true);
      expect(pieces.join("").isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("decoding gives the normalised text back where every character is known", () => {
  const known = fc.string({ unit: fc.constantFrom(..."abc XYZ.,?éﬁ 日"), maxLength: 30 });
  fc.assert(
    fc.property(known, (text) => {
      const { ids } = tokenizer.encode(text);
      fc.pre(!ids.includes(0));
      expect(tokenizer.decode(ids)).toBe(text.normalize("NFKC"));
    }),
  );
});

test("a control symbol in a text is its characters, and is left out on decoding", () => {
  const { ids } = tokenizer.encode("a<s>b");
  expect(ids).not.toContain(1);
  expect(tokenizer.decode([1, ...tokenizer.encode("hello").ids, 2])).toBe("hello");
});

test("no text, no tokens", () => {
  const { ids, pieces, offsets } = tokenizer.encode("");
  expect([ids, pieces, offsets]).toEqual([[], [], []]);
  expect(tokenizer.decode([])).toBe("");
});

test("only spaces: the mark in front, then one for each", () => {
  const { ids, offsets } = tokenizer.encode("  ");
  expect(ids).toEqual([30, 30, 30]);
  expect(offsets).toEqual([
    [0, 0],
    [0, 1],
    [1, 2],
  ]);
});

test("a long text comes in many steps and gives what encoding at once gives", () => {
  const text = "The quick brown fox\u0301 jumps. 日本語 ".repeat(2000);
  let steps = 0;
  const running = tokenizer.encodeInSteps(text);
  for (;;) {
    const step = running.next();
    steps++;
    if (!step.done) continue;
    expect(step.value.ids).toEqual(tokenizer.encode(text).ids);
    break;
  }
  expect(steps).toBeGreaterThan(60);
});

test("a megabyte of marks, of one letter and of spaces is encoded in seconds", () => {
  for (const unit of ["\u0301\u0316", "x", " ", "▁"]) {
    const text = unit.repeat(1_000_000 / Buffer.byteLength(unit));
    const { ids } = tokenizer.encode(text);
    expect(ids.length).toBeGreaterThan(0);
  }
});

test("decoding an id that is not in the vocabulary says which", () => {
  for (const id of [-1, 8000, 1.5, Number.NaN]) {
    try {
      tokenizer.decode([5, id]);
      expect.unreachable();
    } catch (error) {
      expect(TokenIdOutOfRangeError.is(error)).toBe(true);
      expect(error).toMatchObject({
        code: "token_id_out_of_range",
        index: 1,
        vocabularySize: 8000,
      });
    }
  }
});
