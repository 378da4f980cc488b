import { expect, test } from "vitest";
import { TokenizerFormatError } from "./errors.ts";
import { useTokenizerJson } from "./testing/use-tokenizer-json.ts";
import { parseTokenizerJson } from "./tokenizer-json.ts";

const whole = useTokenizerJson();
const metaspace = { type: "Metaspace", replacement: "▁", prepend_scheme: "always" };

function pathOf(changes: Record<string, unknown>): string {
  try {
    parseTokenizerJson({ ...whole, ...changes });
  } catch (error) {
    if (TokenizerFormatError.is(error)) return error.path;
    throw error;
  }
  return "accepted";
}

test("what would have to be ignored is refused by field", () => {
  const model = whole.model;
  expect(pathOf({ truncation: { max_length: 3 } })).toBe("truncation");
  expect(pathOf({ post_processor: { type: "TemplateProcessing" } })).toBe("post_processor");
  expect(pathOf({ model: { ...model, type: "BPE" } })).toBe("model.type");
  expect(pathOf({ model: { ...model, byte_fallback: true } })).toBe("model.byte_fallback");
  expect(pathOf({ model: { ...model, unk_id: 9000 } })).toBe("model.unk_id");
  expect(pathOf({ model: { ...model, unk_id: null } })).toBe("model.unk_id");
  expect(pathOf({ model: { ...model, vocab: [["a", null]] } })).toBe("model.vocab[0][1]");
  expect(pathOf({ model: { ...model, vocab: [[1, 2]] } })).toBe("model.vocab[0][0]");
  expect(pathOf({ normalizer: { type: "Lowercase" } })).toBe("normalizer");
  expect(
    pathOf({ normalizer: { type: "Sequence", normalizers: [{ type: "Prepend", prepend: "▁" }] } }),
  ).toBe("normalizer");
  expect(pathOf({ pre_tokenizer: metaspace })).toBe("pre_tokenizer");
  expect(pathOf({ normalizer: null, pre_tokenizer: { type: "ByteLevel" } })).toBe(
    "pre_tokenizer.type",
  );
  expect(pathOf({ decoder: { type: "WordPiece" } })).toBe("decoder");
  expect(pathOf({ added_tokens: [{ id: 9, content: "x", special: true }] })).toBe(
    "added_tokens[0]",
  );
  expect(pathOf({ added_tokens: [{ id: 1, content: "<s>", special: false }] })).toBe(
    "added_tokens[0].special",
  );
});

test("a document that is no object is refused", () => {
  for (const json of [null, [], "{}", 3]) {
    expect(() => parseTokenizerJson(json)).toThrow("expected the document to be an object");
  }
});

test("Metaspace and its older spelling are read", () => {
  const base = { ...whole, normalizer: { type: "NFKC" }, decoder: metaspace };
  const older = { type: "Metaspace", replacement: "▁", add_prefix_space: false };
  const read = (pre_tokenizer: unknown) => parseTokenizerJson({ ...base, pre_tokenizer });
  expect(read(metaspace)).toMatchObject({
    splitWords: true,
    preparation: { form: "NFKC", spaceMark: "▁", prefix: "unless-present" },
  });
  expect(read(older)).toMatchObject({ preparation: { prefix: "never" } });
});
