import { describe, expect, test } from "vitest";
import {
  defaultFilters,
  textEncoder,
  vocabularyOf,
  WordCounts,
  wordSplitter,
} from "./keras-text.ts";
import type { TextPreprocessing } from "./preprocessing.ts";

/*
 * What is expected is what keras.preprocessing.text.Tokenizer (Keras 2) gives, worked out by hand from
 * its source: `word_counts` in the order of meeting, `word_index` by falling count with a stable sort,
 * and `texts_to_sequences`, which lets an index of `num_words` or more through to the OOV token only.
 */
const texts = [
  "The cat sat on the mat.",
  "The dog sat on the log!",
  "Dogs & cats: living, together",
];

interface Given {
  readonly num_words?: number;
  readonly oov_token?: string;
  readonly lower?: boolean;
  readonly filters?: string;
}

function tokenizer({ num_words, oov_token, lower = true, filters = defaultFilters }: Given = {}) {
  const rules = { filters, lower };
  const counts = new WordCounts();
  for (const text of texts) counts.add(wordSplitter(rules)(text));
  const chosen = { num_words: num_words ?? null, oov_token: oov_token ?? null };
  const words = vocabularyOf(counts, chosen);
  const padding = { maxlen: 8, padding: "pre", truncating: "pre" } as const;
  const preprocessing: TextPreprocessing = {
    ...{ type: "text", column: "text", words },
    ...rules,
    ...chosen,
    ...padding,
  };
  return { words, encode: textEncoder(preprocessing) };
}

describe("words are cut as by Keras' text_to_word_sequence", () => {
  const split = wordSplitter({ filters: defaultFilters, lower: true });

  test("in lower case, at spaces and at each of the filters", () => {
    expect(split("Hello,World!  It's\ta [test]-case_ok^\\x")).toEqual([
      "hello",
      "world",
      "it's",
      "a",
      "test",
      "case",
      "ok",
      "x",
    ]);
  });

  test("at nothing else: an apostrophe, a carriage return and a dash of print are parts of words", () => {
    expect(split("don't\r a–b")).toEqual(["don't\r", "a–b"]);
  });

  test("as they stand where neither case nor filters are asked for", () => {
    expect(wordSplitter({ filters: "", lower: false })("A-b  C.")).toEqual(["A-b", "C."]);
  });

  test("at filters that mean something in a regular expression", () => {
    expect(wordSplitter({ filters: "]^-\\a", lower: true })("xay]z^w-v\\u b")).toEqual([
      "x",
      "y",
      "z",
      "w",
      "v",
      "u",
      "b",
    ]);
  });
});

describe("the vocabulary is that of Keras' Tokenizer", () => {
  test("the most frequent first, and of as frequent ones the first met", () => {
    // the 4, sat 2, on 2, then each once in the order of meeting.
    expect(tokenizer().words).toEqual([
      ..."the sat on cat mat dog log dogs cats living together".split(" "),
    ]);
  });

  test("with the OOV token at index 1", () => {
    expect(tokenizer({ oov_token: "<OOV>" }).words.slice(0, 3)).toEqual(["<OOV>", "the", "sat"]);
  });

  test("of which sequences have indices below num_words only", () => {
    const { words, encode } = tokenizer({ num_words: 4 });
    expect(words).toEqual(["the", "sat", "on"]);
    expect(encode("The cat sat on the mat.")).toEqual([1, 2, 3, 1]);
  });
});

describe("texts become sequences as by texts_to_sequences", () => {
  test("with words that are not known left out", () => {
    expect(tokenizer().encode("the BIRD sat; on a cat")).toEqual([1, 2, 3, 4]);
  });

  test("or the OOV token, also for words beyond num_words", () => {
    const { encode } = tokenizer({ oov_token: "<OOV>", num_words: 4 });
    // 1 <OOV>, 2 the, 3 sat; "on" would be 4.
    expect(encode("the bird sat on")).toEqual([2, 1, 3, 1]);
  });

  test("with words apart by case where case counts", () => {
    const { words, encode } = tokenizer({ lower: false });
    expect(words.slice(0, 4)).toEqual(["The", "sat", "on", "the"]);
    expect(encode("The the THE")).toEqual([1, 4]);
  });

  test("with names of an object's prototype as words like any other", () => {
    expect(tokenizer().encode("constructor __proto__ the")).toEqual([1]);
  });
});
