import { expect, test } from "vitest";
import { DecoderDescriptionError } from "../errors/generation-errors.ts";
import { parseDecoderDescription } from "./decoder-description.ts";

const whole = {
  decoder: "split",
  family: "llama",
  layers: 4,
  kv_heads: 2,
  head_dim: 32,
  vocab_size: 4096,
  context_length: 2048,
  precision: "int4",
  bos_token_id: 1,
  eos_token_ids: [2, 3],
  pad_token_id: null,
  defaults: { temperature: 0.6, top_p: 0.9, top_k: 50, repetition_penalty: 1.1 },
  chat_template: "{{ messages }}",
  add_bos_token: true,
};

test("reads what a conversion writes", () => {
  expect(parseDecoderDescription(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test("leaves out what it does not know, and takes nothing for what is not said", () => {
  const { chat_template: _, bos_token_id: __, defaults: ___, add_bos_token: ____, ...rest } = whole;
  expect(parseDecoderDescription({ ...rest, later: 1 })).toEqual({
    ...rest,
    chat_template: null,
    bos_token_id: null,
    defaults: {},
    add_bos_token: false,
  });
});

test.each([
  ["decoder", "merged"],
  ["layers", 0],
  ["vocab_size", 1.5],
  ["eos_token_ids", 2],
  ["eos_token_ids", [4096]],
  ["bos_token_id", -1],
  ["chat_template", 7],
  ["add_bos_token", "yes"],
  ["family", undefined],
])("refuses %s: %j by name", (field, value) => {
  const parse = () => parseDecoderDescription({ ...whole, [field]: value });
  expect(parse).toThrow(DecoderDescriptionError);
  expect(parse).toThrow(`Expected ${field} of generation.json`);
});

test("refuses defaults that are no numbers, and what is no object", () => {
  expect(() => parseDecoderDescription({ ...whole, defaults: { top_k: "50" } })).toThrow(
    "defaults.top_k",
  );
  for (const value of [null, [], "text"]) {
    expect(() => parseDecoderDescription(value)).toThrow(DecoderDescriptionError);
  }
});
