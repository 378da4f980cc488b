import { inspect } from "node:util";
import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceFormatError } from "./converter.ts";
import { type Literal, readExportedLiteral } from "./script-literal.ts";

const read = (literal: string) => readExportedLiteral(`var e={};e.exports=${literal};`, "test.js");

/** Writes a value as a minifier does. */
function minified(value: Literal): string {
  if (value === undefined) return "void 0";
  if (value === true) return "!0";
  if (value === false) return "!1";
  if (Array.isArray(value)) return `[${value.map(minified).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => {
      const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
      return `${name}:${minified(item)}`;
    });
    return `{${entries.join(",")}}`;
  }
  return typeof value === "number"
    ? String(value).replace(/^(-?)0\./, "$1.")
    : JSON.stringify(value);
}

describe("readExportedLiteral", () => {
  it("finds the exported value in a browserify bundle, and not the bundle's own exports", () => {
    const bundle =
      `!function(e){"object"==typeof exports?module.exports=e():window.model=e()}(function(){` +
      `var r=n[_]={exports:{}};return{1:[function(e,a,n){a.exports={a:[1,.5,-2e-7],b:!1}},{}]}});`;
    expect(readExportedLiteral(bundle, "bundle.js")).toEqual({ a: [1, 0.5, -2e-7], b: false });
  });

  it("reads what a script engine reads", () => {
    const values = fc.letrec<{ value: Literal }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "binary" }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.constantFrom<Literal>(true, false, null, undefined),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ maxLength: 6 }).filter((key) => key !== "__proto__"),
          tie("value"),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(values, { maxLength: 3 }), (value) => {
        const text = minified(value);
        expect(inspect(read(text), { depth: null })).toBe(
          inspect(runInThisContext(`[${text}][0]`), { depth: null }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["'single \\'quotes\\''", "single 'quotes'"],
    ['"\\u0041\\x42\\n\\\\\\/"', "AB\n\\/"],
    ["[0xff,1.,1e3,]", [255, 1, 1000]],
    ["{'a b':1,2:3,}", { "a b": 1, 2: 3 }],
    ["[ ]", []],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["{a:process.exit(1)}", 'expected a literal at character 22, got "process.exit(1)};"'],
    ["[1 2]", 'expected "," or "]"'],
    ["{a}", 'expected ":"'],
    ['"no end', "expected the end of a string"],
    ['"\\u00zz"', "expected 4 hexadecimal digits"],
    ["[".repeat(300), "expected at most 200 levels"],
    ["function(){}", 'exports no literal (expected "….exports = {…}")'],
  ])("refuses %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("ends in a value or a SourceFormatError whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}[]\"'\\,:!01.-ex nvoid") }), (text) => {
        try {
          read(`[${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceFormatError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
