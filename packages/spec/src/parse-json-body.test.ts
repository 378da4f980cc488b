import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonBody } from "./parse-json-body.ts";

const parse = (body: string | Uint8Array) =>
  parseJsonBody(typeof body === "string" ? new TextEncoder().encode(body) : body);

function refusal(body: string | Uint8Array): unknown {
  try {
    parse(body);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("parseJsonBody", () => {
  test("gives back whatever JSON can say", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(parse(text))).toBe(text);
      }),
    );
  });

  test("takes a byte-order mark", () => {
    expect(parse('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  test.each([
    ["", "the body is empty"],
    ["{", "JSON"],
    ['{"a":1}}', "JSON"],
    [new Uint8Array([0x22, 0xff, 0x22]), "not UTF-8"],
    [new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), "not UTF-8"],
  ])("refuses %j", (body, problem) => {
    expect(refusal(body)).toMatchObject({
      status: 400,
      facts: { code: "invalid_json", param: null, message: expect.stringContaining(problem) },
    });
  });

  test.each([
    ['{"input":["a","\\ud800"]}', "input[1]"],
    ['{"a":{"b":"\\udc00\\ud800"}}', "a.b"],
    ['{"a":{"\\ud800":1}}', "a"],
  ])("names the lone surrogate in %s", (body, param) => {
    expect(refusal(body)).toMatchObject({
      status: 400,
      facts: { code: "invalid_value", param },
    });
  });

  test("takes surrogates that make a pair, and backslashes that only look like an escape", () => {
    expect(parse('"\\ud83d\\ude00 \\\\ud800"')).toBe("😀 \\ud800");
  });

  test("takes 100,000 levels of nesting without running out of stack", () => {
    const body = `${"[".repeat(100_000)}"\\ud800"${"]".repeat(100_000)}`;
    expect(refusal(body)).toMatchObject({ status: 400 });
  });
});
