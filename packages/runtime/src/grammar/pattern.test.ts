import { describe, expect, it } from "vitest";
import { judge } from "../testing/random-answer.ts";
import { PatternSyntaxError, parsePattern } from "./pattern.ts";
import { stringFormats } from "./string-formats.ts";
import { utf8Ranges } from "./utf8-ranges.ts";
import { widenSchema } from "./widen-schema.ts";

const isOf = (schema: Record<string, unknown>, text: string): boolean =>
  judge({ type: "json_schema", schema: { type: "string", ...schema } }, JSON.stringify(text)) ===
  "whole";

/** All texts of at most three of these characters. */
const alphabet = ["a", "b", "-", '"', "\\", "\n", "é", "😀", "7"];
const texts = ["", ...alphabet];
for (const first of alphabet) {
  for (const second of alphabet) {
    texts.push(first + second, `${first}${second}a`, `${first}${second}7`);
  }
}

describe("a pattern", () => {
  it.each([
    "^[a-b]{2}$",
    "a",
    "^a|7$",
    "^(a|b7?)*$",
    "^[^a]+$",
    "^.$",
    "^\\W{1,2}$",
    "^[\\s\\S]{2}$",
    "b?-",
    "^$",
    "x*",
    '^["\\\\\\n]+$',
    "^\\u00e9|^\\u{1F600}a?$",
    "^\\ud83d\\ude00",
    "^[\\-\\d]+$",
    "^(?<n>a)(?:b)+?$",
    "^\\D\\S\\w$",
    "^[é-😀]",
    "^[\\x61-b]$",
    "^\\cJ|\\t$",
  ])("matches what RegExp matches: %s", (pattern) => {
    const expression = new RegExp(pattern, "u");
    for (const text of texts) {
      expect(isOf({ pattern }, text), JSON.stringify(text)).toBe(expression.test(text));
    }
  });

  it.each([
    ["(?=a)", "look-ahead"],
    ["(?<!a)b", "look-behind"],
    ["^(a)\\1$", '"\\\\1"'],
    ["\\bword", '"\\\\b"'],
    ["\\p{L}", "Unicode property"],
    ["a^b", '"^" after the start'],
    ["(a$)b", '"$" before the end'],
    ["[a", "Invalid regular expression"],
    ["\\ud800", "surrogate"],
    ["^(((a?){10}){10}){10}$", "nested counts that large"],
    ["^(a{0,100}){0,100}$", "nested counts that large"],
    ["^((.{1,20}){1,20}){1,20}$", "nested counts that large"],
    ["^((){1000}){1000}$", "nested counts that large"],
    [`${"(".repeat(20_000)}a${")".repeat(20_000)}`, "a group that deep in others"],
  ])("is refused where it cannot be enforced: %s", (pattern, detail) => {
    expect(() => parsePattern(pattern)).toThrow(PatternSyntaxError);
    expect(() => parsePattern(pattern)).toThrow(detail.replaceAll("\\\\", "\\"));
  });

  it.each([
    "^.{1,5000}$",
    "^(?:.{1,80}\\n){1,24}$",
    "^(\\S+\\s*){1,5000}$",
    '^(?:[^"\\\\]|\\\\.){0,5000}$',
    "^(?:[\\da-f]{2}){1,4096}$",
    "^\\d{1,3}(?:,\\d{3}){0,400}$",
    "^[\\w.]{1,64}@(?:[a-z\\d-]{1,63}\\.){1,8}[a-z]{2,63}$",
    `^(?:${Array.from({ length: 1_000 }, (_, index) => `word${index}`).join("|")})$`,
    ...Object.values(stringFormats),
  ])("may have counts as usual patterns have: %.40s", (pattern) => {
    expect(() => parsePattern(pattern)).not.toThrow();
  });

  it("with nested counts is dropped where it need not be enforced", () => {
    const schema = { type: "string", pattern: "^(((a?){20}){20}){20}$", maxLength: 5 };
    expect(() => isOf(schema, "")).toThrow("'pattern' cannot be enforced");
    expect(widenSchema(schema)).toEqual({ type: "string", maxLength: 5 });
  });
});

describe("a pattern with a length", () => {
  it.each([
    ["^[a-b]+-?$", 2, 3],
    ["a", 2, 2],
    ["^(ab|7)*$", 1, 2],
    ['["\\\\\\n]', 1, 1],
    ["^[^a]*é", 2, Infinity],
    ["^.*😀", 0, 1],
  ])("matches what both allow: %s from %d to %d", (pattern, minLength, maxLength) => {
    const expression = new RegExp(pattern, "u");
    const bounds = maxLength === Infinity ? { minLength } : { minLength, maxLength };
    for (const text of texts) {
      const { length } = Array.from(text);
      const isAllowed = expression.test(text) && length >= minLength && length <= maxLength;
      expect(isOf({ pattern, ...bounds }, text), JSON.stringify(text)).toBe(isAllowed);
    }
  });

  it("is refused where nothing fits, or the count is too large", () => {
    expect(() => isOf({ pattern: "^a{3}$", minLength: 4 }, "")).toThrow("'minLength'");
    expect(() => isOf({ pattern: "^(?:ab)+$", maxLength: 1 }, "")).toThrow("no value satisfies");
    expect(() => isOf({ pattern: "^(?:ab)+$", maxLength: 1e6 }, "")).toThrow("too large");
    expect(() => isOf({ pattern: "^(((a?){9}){9}){9}$", maxLength: 5 }, "")).toThrow("too large");
    expect(isOf({ pattern: "^(?:ab)+$", maxLength: 1_000 }, "ab".repeat(500))).toBe(true);
    expect(isOf({ pattern: "^(?:ab)+$", maxLength: 1_000 }, "ab".repeat(501))).toBe(false);
  });
});

describe("a format", () => {
  it.each([
    [
      "date",
      ["2024-02-29", "1999-12-31"],
      ["2023-02-29", "1900-02-29", "2024-04-31", "2024-00-10", "24-01-01"],
    ],
    ["time", ["23:59:59Z", "00:00:00.125+02:00"], ["24:00:00Z", "12:60:00Z", "12:00:00"]],
    ["date-time", ["2024-02-29T08:30:00Z"], ["2024-02-30T08:30:00Z", "2024-02-29 08:30:00Z"]],
    ["duration", ["P3Y6M4DT12H30M5S", "PT1H", "P2W", "P1D"], ["P", "PT", "P1S", "1D", "P1YT"]],
    ["email", ["ada.l+x@mail.example.org"], ["a@b", "@x.y", "a..b@x.org", "a@-x.org", ".a@x.org"]],
    ["hostname", ["localhost", "a-b.example.com"], ["-a", "a-", "a..b", "", "a.b."]],
    ["ipv4", ["0.0.0.0", "255.249.199.99"], ["256.0.0.1", "1.2.3", "01.2.3.4"]],
    [
      "ipv6",
      ["::", "::1", "2001:db8::8a2e:370:7334", "1:2:3:4:5:6:7:8", "1::"],
      ["1:2:3:4:5:6:7", ":::", "1::2::3", "1:2:3:4:5:6:7::", "12345::", "1:2:3:4:5:6::7:8"],
    ],
    ["uuid", ["123e4567-e89b-12d3-a456-426614174000"], ["123e4567e89b12d3a456426614174000"]],
  ])("%s", (format, allowed, refused) => {
    expect(allowed.filter((text) => !isOf({ format }, text))).toEqual([]);
    expect(refused.filter((text) => isOf({ format }, text))).toEqual([]);
    expect(Object.keys(stringFormats)).toContain(format);
  });
});

describe("ranges of UTF-8", () => {
  it.each([
    [0, 0x10ffff],
    [0x7f, 0x800],
    [0x3a1, 0x20ac],
    [0xffff, 0x1f600],
  ])("hold the bytes of the code points from %i to %i, and of no other", (from, to) => {
    const ranges = utf8Ranges(from, to);
    const points = [
      0, 0x7f, 0x80, 0x3a0, 0x3a1, 0x7ff, 0x800, 0x20ac, 0x20ad, 0xfffd, 0xffff, 0x10000, 0x1f600,
      0x1f601, 0x10ffff,
    ];
    for (const point of points) {
      const bytes = [...new TextEncoder().encode(String.fromCodePoint(point))];
      const isIn = ranges.some(
        (range) =>
          range.length === bytes.length &&
          range.every(
            ([low, high], index) => (bytes[index] ?? -1) >= low && (bytes[index] ?? -1) <= high,
          ),
      );
      expect(isIn, point.toString(16)).toBe(point >= from && point <= to);
    }
  });
});
