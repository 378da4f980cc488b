import { describe, expect, it } from "vitest";
import { parseVocabulary, toTokenizerJson } from "./sentencepiece-tokenizer.ts";

const vocabulary = parseVocabulary(
  [
    ["\ufffd", 0],
    ["<s>", 0],
    ["</s>", 0],
    ["x1", 0],
    ["x2", 0],
    ["x3", 0],
    ["\u2581a", -1.5],
    [":", null],
    ...Array.from("<>/sx123", (character) => [character, -9.25]),
  ],
  "vocab.json",
);

describe("toTokenizerJson", () => {
  const made = JSON.parse(toTokenizerJson(vocabulary));

  it("keeps every piece at its id, and a score of null as the 0 it counts as", () => {
    expect(made.model).toMatchObject({ type: "Unigram", unk_id: 0, byte_fallback: false });
    const pieces = made.model.vocab.map(([piece]: [string]) => piece);
    expect(pieces).toEqual(vocabulary.map(([piece]) => piece));
    expect(made.model.vocab[6]).toEqual(["\u2581a", -1.5]);
    expect(made.model.vocab[7]).toEqual([":", 0]);
  });

  it("makes reserved pieces worse than any way to spell them", () => {
    const scores = new Map<string, number>(made.model.vocab);
    for (const piece of ["<s>", "</s>", "x1", "x2", "x3"]) {
      const spelled = Array.from(piece).reduce((sum, one) => sum + (scores.get(one) ?? 0), 0);
      expect(scores.get(piece)).toBeLessThan(spelled);
    }
  });

  it("marks every space and the front, after NFKC", () => {
    expect(made.normalizer.normalizers).toEqual([
      { type: "NFKC" },
      { type: "Prepend", prepend: "\u2581" },
      { type: "Replace", pattern: { String: " " }, content: "\u2581" },
    ]);
    expect(made.pre_tokenizer).toBeNull();
    expect(made.added_tokens).toEqual([]);
  });

  it("refuses a reserved piece that could not be spelled otherwise", () => {
    const without = vocabulary.filter(([piece]) => piece !== ">");
    expect(() => toTokenizerJson(without)).toThrow('"<s>" has the character ">"');
  });
});

describe("parseVocabulary", () => {
  it.each([
    [{}, "is not a list of more than 6 pieces"],
    [[["a", 0]], "is not a list of more than 6 pieces"],
    [Array.from({ length: 8 }, () => ["a", "0"]), "item 0 is not a piece and its score"],
    [Array.from({ length: 8 }, () => ["a"]), "item 0 is not a piece and its score"],
  ])("refuses %j", (value, message) => {
    expect(() => parseVocabulary(value, "vocab.json")).toThrow(
      `vocab.json${message.startsWith("item") ? ": " : " "}${message}`,
    );
  });
});
