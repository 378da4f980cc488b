import { Tokenizer as HuggingFaceTokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenIdOutOfRangeError } from "./errors.ts";
import { loadTokenizer } from "./load-tokenizer.ts";
import { arbitraryText } from "./testing/arbitrary-text.ts";
import { split, wordLevelJson } from "./testing/word-level-json.ts";

const words = ["the", "don't", "größe", "i\u0307stanbul", "οδος", "日本語", "🇬🇧", "\ufffd"];
const unknown = words.length;
const json = wordLevelJson(words);
const tokenizer = loadTokenizer(json);
const separators = /[ ,.!?\-[\]\t\n]+/u;

/** Texts that often hold words of the list, separators, and sigmas in every position. */
const texts = fc
  .array(
    fc.oneof(
      arbitraryText,
      fc.constantFrom(...words, "İSTANBUL", "The", "ΟΔΟΣ", "Σ", "'", "ʰ", "\u0301", "a", "ﬁ"),
      fc.constantFrom(" ", ", ", "\n", "-", "]"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("words are cut at the separators, put into lower case and looked up", () => {
  const { ids, pieces, offsets } = tokenizer.encode(" The, GRÖẞE größe\t\n[don't] Cat");
  expect(ids).toEqual([0, 2, 2, 1, unknown]);
  expect(pieces).toEqual(["the", "größe", "größe", "don't", "cat"]);
  expect(offsets).toEqual([
    [1, 4],
    [6, 14],
    [15, 22],
    [25, 30],
    [32, 35],
  ]);
});

test("ids and pieces equal those of Hugging Face's tokenizer", () => {
  // It takes the unknown word from the second document, which also keeps it from tidying spaces.
  const settings = { unk_token: "[UNK]", clean_up_tokenization_spaces: false };
  const theirs = new HuggingFaceTokenizer(json, settings);
  fc.assert(
    fc.property(texts, (text) => {
      const { ids, pieces } = tokenizer.encode(text);
      const expected = theirs.encode(text.toWellFormed());
      expect(ids).toEqual(expected.ids);
      expect(pieces).toEqual(expected.tokens);
      // Theirs throws for no ids.
      if (ids.length > 0) expect(tokenizer.decode(ids)).toBe(theirs.decode(ids));
    }),
    { numRuns: 1000 },
  );
});

test("pieces are what lower-casing and then splitting the whole text gives", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lowered = text.toWellFormed().toLowerCase();
      const expected = lowered.split(separators).filter((word) => word !== "");
      expect(tokenizer.encode(text).pieces).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("offsets cut the original text where its words are", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const wellFormed = text.toWellFormed();
      const bytes = Buffer.from(wellFormed);
      const { offsets } = tokenizer.encode(text);
      const cuts = offsets.map(([start, end]) => bytes.subarray(start, end).toString());
      // No separator here is made, or unmade, by lower-casing.
      expect(cuts).toEqual(wellFormed.split(separators).filter((word) => word !== ""));
    }),
    { numRuns: 1000 },
  );
});

test("offsets count bytes of the text as it came, where lower case is longer", () => {
  const { ids, pieces, offsets } = tokenizer.encode("İSTANBUL İ the");
  expect(ids).toEqual([3, unknown, 0]);
  expect(pieces).toEqual(["i\u0307stanbul", "i\u0307", "the"]);
  expect(offsets).toEqual([
    [0, 9],
    [10, 12],
    [13, 16],
  ]);
});

test("what lower case brings may separate: the parts share the character's bytes", () => {
  const atDots = loadTokenizer(wordLevelJson(["i", "x"], { pre_tokenizer: split("[\u0307]+") }));
  const { ids, offsets } = atDots.encode("İx");
  expect(ids).toEqual([0, 1]);
  expect(offsets).toEqual([
    [0, 2],
    [2, 3],
  ]);
});

test("a mark behind a separator belongs to the word, by itself", () => {
  const { pieces, offsets } = tokenizer.encode("a \u0301b");
  expect(pieces).toEqual(["a", "\u0301b"]);
  expect(offsets).toEqual([
    [0, 1],
    [2, 5],
  ]);
});

test("a sigma at the end of a word is a final one, through apostrophes and across separators", () => {
  expect(tokenizer.encode("ΟΔΟΣ").ids).toEqual([4]);
  expect(tokenizer.encode("ΑΣ'Α ΑΣ' Σ").pieces).toEqual(["ασ'α", "ας'", "σ"]);
  // The full stop is passed over on lower-casing, and separates afterwards.
  expect(tokenizer.encode("ΑΣ.Α").pieces).toEqual(["ασ", "α"]);
});

/** What lower case depends on: characters that have a case, change, or are looked over around a sigma. */
const matters = /[\p{Cased}\p{Case_Ignorable}\p{Changes_When_Lowercased}]/u;

test("every character of Unicode that has to do with case is lowered as JavaScript does it, also beside a sigma", () => {
  const whole = loadTokenizer(wordLevelJson([], { pre_tokenizer: split("[\n]+") }));
  const different: string[] = [];
  for (let start = 0; start < 0x110000; start += 0x400) {
    const lines: string[] = [];
    for (let codePoint = start; codePoint < start + 0x400; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      if (character === "\n" || !character.isWellFormed()) continue;
      // Of the others, most of which are ideographs or not there, some.
      if (!matters.test(character) && codePoint % 16 !== 0) continue;
      lines.push(character, `aΣ${character}`, `${character}Σ`, `aΣ${character}a`);
    }
    const text = lines.join("\n");
    if (whole.encode(text).pieces.join("\n") !== text.toLowerCase()) different.push(`${start}`);
  }
  expect(different).toEqual([]);
});

test("emoji are looked up whole, and may separate", () => {
  const { ids, offsets } = tokenizer.encode("🇬🇧 🤷🏽‍♀️");
  expect(ids).toEqual([6, unknown]);
  expect(offsets).toEqual([
    [0, 8],
    [9, 26],
  ]);
  const atEmoji = loadTokenizer(wordLevelJson(["a", "🙁"], { pre_tokenizer: split("[🙂]+") }));
  // The two faces share their first UTF-16 unit.
  expect(atEmoji.encode("a🙂🙂a🙂🙁").ids).toEqual([0, 0, 1]);
});

test("a lone surrogate counts as U+FFFD, three bytes", () => {
  const { ids, pieces, offsets } = tokenizer.encode("\ud83d the\ude00");
  expect(ids).toEqual([7, unknown]);
  expect(pieces).toEqual(["\ufffd", "the\ufffd"]);
  expect(offsets).toEqual([
    [0, 3],
    [4, 10],
  ]);
});

test("no words, no tokens", () => {
  for (const text of ["", " ", " ,\n\t--"]) {
    const { ids, pieces, offsets } = tokenizer.encode(text);
    expect([ids, pieces, offsets]).toEqual([[], [], []]);
  }
  expect(tokenizer.decode([])).toBe("");
});

test("without a normalizer case counts", () => {
  const { ids, pieces } = loadTokenizer({ ...json, normalizer: null }).encode("The the ΟΔΟΣ");
  expect(ids).toEqual([unknown, 0, unknown]);
  expect(pieces).toEqual(["The", "the", "ΟΔΟΣ"]);
});

test("words that objects have by nature are words like others", () => {
  const natural = loadTokenizer(wordLevelJson(["a"]));
  expect(natural.encode("constructor __proto__ tostring a").ids).toEqual([1, 1, 1, 0]);
  const model = JSON.parse(
    '{"type":"WordLevel","vocab":{"__proto__":0,"[UNK]":1},"unk_token":"[UNK]"}',
  );
  expect(loadTokenizer({ ...json, model }).encode("__proto__ a").ids).toEqual([0, 1]);
});

test("single characters given one by one separate too, and without an unknown word others are left out", () => {
  const pretokenizers = [" ", ","].map((delimiter) => ({ type: "CharDelimiterSplit", delimiter }));
  const leaving = loadTokenizer({
    ...json,
    pre_tokenizer: { type: "Sequence", pretokenizers },
    model: { type: "WordLevel", vocab: { the: 0, "don't": 1 }, unk_token: "" },
  });
  const { ids, pieces, offsets } = leaving.encode("The cat,,DON'T");
  expect(ids).toEqual([0, 1]);
  expect(pieces).toEqual(["the", "don't"]);
  expect(offsets).toEqual([
    [0, 3],
    [9, 14],
  ]);
});

test("decoding joins the words, and refuses an id that there is not", () => {
  expect(tokenizer.vocabularySize).toBe(unknown + 1);
  expect(tokenizer.decode([1, unknown, 0])).toBe("don't [UNK] the");
  for (const id of [-1, unknown + 1, 0.5, Number.NaN]) {
    expect(() => tokenizer.decode([0, id])).toThrow(TokenIdOutOfRangeError);
  }
});

test("a long text comes in many steps and gives what encoding at once gives", () => {
  for (const text of ["The ΟΔΟΣ, 日本語 ".repeat(8000), "x".repeat(100_000), ",".repeat(100_000)]) {
    const running = tokenizer.encodeInSteps(text);
    let steps = 1;
    let step = running.next();
    for (; !step.done; steps++) step = running.next();
    expect(step.value.ids).toEqual(tokenizer.encode(text).ids);
    expect(steps).toBeGreaterThan(90);
  }
});
