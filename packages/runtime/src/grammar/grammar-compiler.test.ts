import { queryObjects } from "node:v8";
import { describe, expect, it } from "vitest";
import {
  allowedTokens,
  seededRandom,
  testCompiler,
  testVocabulary,
} from "../testing/random-answer.ts";
import type { Grammar } from "./grammar.ts";
import { createGrammarCompiler } from "./grammar-compiler.ts";
import { anyInteger } from "./json-text.ts";
import { Pushdown } from "./pushdown.ts";

const schema = {
  type: "object",
  properties: { s: { type: "string", maxLength: 300 }, n: { type: "number", minimum: -5 } },
  required: ["s", "n"],
  additionalProperties: false,
};
const grammar: Grammar = { type: "json_schema", schema };
const stop = testVocabulary.stopTokenIds[0] ?? -1;

const accepts = (text: string) => {
  const matcher = testCompiler.compile(grammar);
  for (const byte of Buffer.from(text)) expect(matcher.accept(byte)).toBe(true);
  return matcher;
};

describe("a matcher", () => {
  it.each(["", "{", '{"s":"', '{"s":"ab\\', `{"s":"${"x".repeat(298)}`, '{"s": "\u00e9", "n": -'])(
    "masks exactly what accept refuses, after %j",
    (text) => {
      const allowed = new Set(allowedTokens(accepts(text)));
      for (let id = 0; id < testVocabulary.vocabularySize; id++) {
        expect(accepts(text).accept(id), String(id)).toBe(allowed.has(id));
      }
      expect(allowed.size).toBeGreaterThan(0);
    },
  );

  it("counts characters over tokens of several", () => {
    const matcher = accepts(`{"s":"${"x".repeat(299)}`);
    const allowed = allowedTokens(matcher).map((id) =>
      Buffer.from(testVocabulary.tokenBytes[id] ?? []).toString(),
    );
    expect(allowed).toContain("é");
    expect(allowed).not.toContain("日本");
    expect(allowed).not.toContain("the ");
  });

  it("stays where it is when a token is refused", () => {
    const matcher = accepts('{"s":"a');
    const before = allowedTokens(matcher);
    expect(matcher.accept(0x0a)).toBe(false);
    expect(matcher.accept(stop)).toBe(false);
    expect(matcher.accept(testVocabulary.vocabularySize + 5)).toBe(false);
    expect(allowedTokens(matcher)).toEqual(before);
  });

  it("is done as soon as nothing can follow", () => {
    const matcher = accepts('{"s":"","n":1');
    expect(matcher.terminated).toBe(false);
    expect(matcher.accept("}".charCodeAt(0))).toBe(true);
    expect(matcher.terminated).toBe(true);
    expect(allowedTokens(matcher)).toEqual([stop]);
  });

  it("lets a stop token end what could go on, and nothing after it", () => {
    using matcher = testCompiler.compile({ type: "json_schema", schema: { type: "integer" } });
    expect(allowedTokens(matcher)).not.toContain(stop);
    expect(matcher.accept("7".charCodeAt(0))).toBe(true);
    expect(matcher.terminated).toBe(false);
    expect(matcher.accept(stop)).toBe(true);
    expect(matcher.terminated).toBe(true);
    expect(matcher.accept("7".charCodeAt(0))).toBe(false);
    expect(allowedTokens(matcher)).toEqual([]);
  });

  it("is not disturbed by others of the same grammar", () => {
    const one = accepts('{"s":"');
    const other = accepts("{");
    expect(one.accept("z".charCodeAt(0))).toBe(true);
    expect(other.accept("z".charCodeAt(0))).toBe(false);
    expect(other.accept('"'.charCodeAt(0))).toBe(true);
  });
});

describe("a compiler", () => {
  it("never allows a stop token as text, whatever its bytes", () => {
    const compiler = createGrammarCompiler({
      tokenBytes: [Buffer.from("1"), Buffer.from("2")],
      vocabularySize: 2,
      stopTokenIds: [1],
    });
    const mask = new Int32Array(1);
    const matcher = compiler.compile({ type: "json_schema", schema: { type: "integer" } });
    matcher.fillMask(mask);
    expect(mask[0]).toBe(0b01);
    expect(matcher.accept(1)).toBe(false);
    expect(matcher.accept(0)).toBe(true);
    matcher.fillMask(mask);
    expect(mask[0]).toBe(0b11);
  });

  it("gives the same masks after it has forgotten everything", () => {
    const random = seededRandom(3);
    const compiler = createGrammarCompiler(testVocabulary);
    const words = Math.ceil(testVocabulary.vocabularySize / 32);
    const numbers: Grammar = {
      type: "json_schema",
      schema: { type: "array", items: { type: "number", minimum: -5 } },
    };
    const fresh = (): Int32Array => {
      const mask = new Int32Array(words);
      const matcher = compiler.compile(numbers);
      for (const byte of Buffer.from("[-4.5,12")) matcher.accept(byte);
      matcher.fillMask(mask);
      return mask;
    };
    const before = fresh();
    for (let round = 0; round < 60; round++) {
      const matcher = compiler.compile(numbers);
      const mask = new Int32Array(words);
      for (let step = 0; step < 60; step++) {
        matcher.fillMask(mask);
        const digits = Array.from("[,.0123456789", (letter) => letter.charCodeAt(0)).filter(
          (id) => (((mask[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1,
        );
        const id = digits[Math.floor(random() * digits.length)];
        if (id === undefined || !matcher.accept(id)) break;
      }
    }
    expect(fresh()).toEqual(before);
  });

  it.each<[string, Grammar, (round: number) => string]>([
    [
      "numbers, with a mask for each beginning",
      { type: "json_schema", schema: { type: "integer", minimum: 0, maximum: 999_999_999 } },
      (round) => String(100_000_000 + round * 7_654_321),
    ],
    [
      "counts, all under a few masks",
      {
        type: "json_schema",
        schema: { type: "array", maxItems: 5_000, items: { type: "string", maxLength: 5_000 } },
      },
      (round) => `[${'"",'.repeat(round)}"${"7".repeat(3_000)}"]`,
    ],
  ])("does not keep more and more configurations: %s", (_, answers, textOf) => {
    const digits = [1, 2, 3].flatMap((length) =>
      Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, "0")),
    );
    const tokens = [...digits, "[", "]", ",", '"'];
    const compiler = createGrammarCompiler({
      tokenBytes: tokens.map((text) => Buffer.from(text)),
      vocabularySize: tokens.length,
      stopTokenIds: [],
    });
    const { constructor: kind } = new Pushdown(anyInteger, 1).start;
    const before = queryObjects(kind, { format: "count" });
    const mask = new Int32Array(Math.ceil(tokens.length / 32));
    for (let round = 0; round < 20; round++) {
      using matcher = compiler.compile(answers);
      const refused = Array.from(textOf(round)).findIndex((letter) => {
        matcher.fillMask(mask);
        return !matcher.accept(tokens.indexOf(letter));
      });
      expect(refused).toBe(-1);
    }
    expect(queryObjects(kind, { format: "count" }) - before).toBeLessThan(20_000);
    // The compiler is in use up to here, and so is what it keeps.
    compiler[Symbol.dispose]();
  });
});
