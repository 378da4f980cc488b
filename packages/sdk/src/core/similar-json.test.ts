import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SimilarJson } from "./similar-json.ts";

const chunk = (content: string, more: object = {}) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1_700_000_000,
  model: "m",
  choices: [{ index: 0, delta: { content }, finish_reason: null, logprobs: null }],
  ...more,
});

/** What a parser makes of texts one after the other, each as `JSON.parse` does. */
function expectSame(texts: readonly string[]): void {
  const json = new SimilarJson();
  for (const text of texts) {
    const value = json.parse(text);
    expect(value).toEqual(JSON.parse(text));
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
  }
}

describe("texts that differ in a string", () => {
  test.each([
    ["of any kind", ["a", "ab", "", "b", "a", "ab", "a\u2028b", "é", "😀", "\uD83D"]],
    ["that is escaped", ["a", "b", 'say "so"', "a\\", "\n", "\t", "\u0000", "\\u0061", "c"]],
    ["that is like what is around it", ["m", "chatcmpl-1", '"},"finish_reason":"', "m", "-", "--"]],
  ])("%s", (_, contents) => {
    expectSame(contents.map((content) => JSON.stringify(chunk(content))));
  });

  test("and then in other things too", () => {
    expectSame([
      ...["a", "b", "c"].map((content) => JSON.stringify(chunk(content))),
      JSON.stringify(chunk("", { choices: [] })),
      ...["a", "b"].map((content) => JSON.stringify(chunk(content, { created: 2 }))),
      ...["a", "b"].map((content) => JSON.stringify(chunk(content, { usage: { total: 1 } }))),
      JSON.stringify(chunk("d")),
    ]);
  });

  test("and in their escapes and spaces", () => {
    expectSame([
      '{"a": "x", "b": 1}',
      '{"a": "y", "b": 1}',
      '{"a": "\\u0079", "b": 1}',
      '{ "a": "y", "b": 1}',
      '{"a": "z", "b": 1 }',
    ]);
  });

  test("in a name, or a name that comes twice", () => {
    expectSame(['"a"', '"b"', '"c"', '["a"]', '["b"]', '["c"]', "1", "2", "3"]);
    expectSame(['{"a":1}', '{"b":1}', '{"c":1}']);
    expectSame(['{"a":"x","a":"y"}', '{"a":"z","a":"y"}', '{"a":"w","a":"y"}']);
    expectSame(['{"a":"x","a":"y"}', '{"a":"x","a":"z"}', '{"a":"x","a":"w"}']);
    expectSame(['{"__proto__":"x"}', '{"__proto__":"y"}', '{"__proto__":"z"}']);
    expectSame(['{"__proto__":{"a":"x"}}', '{"__proto__":{"a":"y"}}', '{"__proto__":{"a":"z"}}']);
  });

  test("have no object in common", () => {
    const json = new SimilarJson();
    const values = ["a", "b", "c", "d"].map(
      (content) => json.parse(JSON.stringify(chunk(content))) as ReturnType<typeof chunk>,
    );
    for (const value of values) {
      for (const choice of value.choices) choice.delta.content = "changed";
      value.choices.push(...value.choices);
      value.model = "other";
    }
    expect(json.parse(JSON.stringify(chunk("e")))).toEqual(chunk("e"));
  });
});

test("what is no JSON is refused as JSON.parse refuses it, and changes nothing", () => {
  const json = new SimilarJson();
  for (const content of ["a", "b", "c"]) json.parse(JSON.stringify(chunk(content)));
  for (const text of ["", "{", JSON.stringify(chunk("d")).slice(0, -1), '{"a":"b\n"}']) {
    expect(() => json.parse(text)).toThrow(SyntaxError);
  }
  const broken = JSON.stringify(chunk("x")).replace('"x"', '"x\n"');
  expect(() => json.parse(broken)).toThrow(SyntaxError);
  expect(json.parse(JSON.stringify(chunk("d")))).toEqual(chunk("d"));
});

test("any values in any order come as from JSON.parse", () => {
  const string = fc.oneof(fc.string(), fc.constantFrom("-", "--", '"', "\\", '","a":"', "a", "b"));
  const value = fc.oneof(
    fc.record({ a: string, b: fc.constant(1) }),
    fc.record({ a: fc.constant("x"), c: fc.array(fc.record({ d: string }), { maxLength: 2 }) }),
    fc.array(string, { maxLength: 3 }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 20 }), (values) => {
      expectSame(values.map((one) => JSON.stringify(one)));
    }),
    { numRuns: 2_000 },
  );
});
