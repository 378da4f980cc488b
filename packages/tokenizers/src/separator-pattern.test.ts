import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenizerFormatError } from "./errors.ts";
import { parseSeparatorPattern } from "./separator-pattern.ts";

const read = (regex: string) => String.fromCodePoint(...parseSeparatorPattern(regex, "Regex"));

test("characters stand for themselves, bare or behind a backslash", () => {
  expect(read("[ ,]+")).toBe(" ,");
  expect(read("[\\]\\[\\\\\\^\\-\t\n]+")).toBe("][\\^-\t\n");
  expect(read("[-a^&+🙂é]+")).toBe("-a^&+🙂é");
  expect(read("[.$(){}|*?/-]+")).toBe(".$(){}|*?/-");
});

test("any set of characters is read as it was written", () => {
  const characters = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(characters, (wanted) => {
      const escaped = wanted.replaceAll(/[\\\][^&-]/g, "\\$&");
      expect(parseSeparatorPattern(`[${escaped}]+`, "Regex")).toEqual(
        new Set(Array.from(wanted, (character) => character.codePointAt(0))),
      );
    }),
  );
});

test.each([
  "",
  "[]+",
  "[ ]",
  "[ ]*",
  " +",
  "[ ]+x",
  "[^ ]+",
  "[a-z]+",
  "[a[b]]+",
  "[a]b]+",
  "[a&&b]+",
  "[\\s]+",
  "[\\d,]+",
  "[\\n]+",
  "[a\\]+",
  "(?:[ ])+",
])("what is no plain class is refused: %s", (regex) => {
  expect(() => read(regex)).toThrow(TokenizerFormatError);
  expect(() => read(regex)).toThrow("expected Regex to be one class of characters");
});

test("what is no text is refused", () => {
  expect(() => parseSeparatorPattern(undefined, "Regex")).toThrow("got nothing");
});
