import { expect, test } from "vitest";
import { TokenizerFormatError } from "./errors.ts";
import { split, wordLevelJson } from "./testing/word-level-json.ts";
import { parseTokenizerJson } from "./tokenizer-json.ts";

function pathOf(changes: object): string {
  try {
    parseTokenizerJson(wordLevelJson(["a"], changes));
  } catch (error) {
    if (TokenizerFormatError.is(error)) return error.path;
    throw error;
  }
  return "accepted";
}

const withVocab = (vocab: unknown, unk_token: unknown = "[UNK]") => ({
  model: { type: "WordLevel", vocab, unk_token },
});

test("what is read is narrowed", () => {
  expect(parseTokenizerJson(wordLevelJson(["a", "b"]))).toEqual({
    type: "WordLevel",
    lowercase: true,
    separators: new Set(Array.from(" ,.!?-[]\t\n", (character) => character.charCodeAt(0))),
    words: ["a", "b", "[UNK]"],
    unknownId: 2,
  });
});

test.each<[string, object]>([
  ["accepted", {}],
  ["truncation", { truncation: { max_length: 3 } }],
  ["padding", { padding: {} }],
  ["added_tokens", { added_tokens: [{ id: 0, content: "a", special: true }] }],
  ["normalizer", { normalizer: "Lowercase" }],
  ["normalizer.type", { normalizer: { type: "NFC" } }],
  ["normalizer.type", { normalizer: { type: "Sequence", normalizers: [] } }],
  ["pre_tokenizer", { pre_tokenizer: null }],
  ["pre_tokenizer.type", { pre_tokenizer: { type: "Whitespace" } }],
  ["pre_tokenizer.behavior", { pre_tokenizer: { ...split("[ ]+"), behavior: "Isolated" } }],
  ["pre_tokenizer.invert", { pre_tokenizer: { ...split("[ ]+"), invert: true } }],
  ["pre_tokenizer.pattern", { pre_tokenizer: { ...split("[ ]+"), pattern: " " } }],
  ["pre_tokenizer.pattern.Regex", { pre_tokenizer: split("\\s+") }],
  ["pre_tokenizer.pattern.Regex", { pre_tokenizer: { ...split(""), pattern: { String: " " } } }],
  ["pre_tokenizer.delimiter", { pre_tokenizer: { type: "CharDelimiterSplit", delimiter: "ab" } }],
  ["post_processor", { post_processor: {} }],
  ["decoder", { decoder: { type: "WordPiece" } }],
  ["model.type", { model: { type: "WordPiece", vocab: {} } }],
  ["model.vocab", withVocab(["a"])],
  ['model.vocab["b"]', withVocab({ "[UNK]": 0, b: 2 })],
  ['model.vocab["b"]', withVocab({ "[UNK]": 0, b: 0 })],
  ['model.vocab["b"]', withVocab({ "[UNK]": 0, b: "1" })],
  ['model.vocab["b"]', withVocab({ "[UNK]": 0, b: 0.5 })],
  ['model.vocab["b"]', withVocab({ "[UNK]": 0, b: -1 })],
  ["model.unk_token", withVocab({ a: 0 })],
  ["model.unk_token", withVocab({ a: 0 }, 0)],
  ["accepted", withVocab({ a: 0 }, "")],
])("the field that is not read is named: %s", (path, changes) => {
  expect(pathOf(changes)).toBe(path);
});
