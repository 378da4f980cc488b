import { describe, expect, test } from "vitest";
import { categoryOf, hasDecimalComma, isMissing, numberOf, shownCell } from "./cell.ts";
import type { Cell } from "./data-table.ts";

describe("isMissing", () => {
  test.each([null, "", " ", "\t", "NA", " NA ", "N/A", "null"])("%j is missing", (cell) => {
    expect(isMissing(cell)).toBe(true);
  });

  test.each<Cell>(["0", 0, false, "-", ".", "none", "na", "NaN", "NAN", "-NA", [], {}])(
    "%j is there",
    (cell) => {
      expect(isMissing(cell)).toBe(false);
    },
  );
});

describe("numberOf", () => {
  test.each<[Cell, number]>([
    ["1", 1],
    ["-0.5", -0.5],
    ["+3", 3],
    [".5", 0.5],
    ["1e-3", 1e-3],
    [" 7\t", 7],
    ["\u00a07", 7],
    ["007", 7],
    ["0", 0],
    [2.5, 2.5],
    ["nan", Number.NaN],
    [" NaN ", Number.NaN],
    ["inf", Number.POSITIVE_INFINITY],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
    ["1e999", Number.POSITIVE_INFINITY],
  ])("%j is the number %d", (cell, value) => {
    expect(numberOf(cell)).toBe(value);
  });

  test.each<Cell>([
    "",
    " ",
    "one",
    "1,5",
    "1.2.3",
    "1 2",
    "0x10",
    " 0x10",
    "0b1",
    "0O7",
    "1_000",
    "5%",
    true,
    null,
    [1],
    {},
  ])("%j is none", (cell) => {
    expect(numberOf(cell)).toBeUndefined();
  });
});

test.each<[Cell, boolean]>([
  ["1,5", true],
  [" -10,25 ", true],
  ["1,234", true],
  ["1.5", false],
  ["1,2,3", false],
  ["a,5", false],
  [1.5, false],
])("%j has a decimal comma: %j", (cell, has) => {
  expect(hasDecimalComma(cell)).toBe(has);
});

test("spaces around a category count for nothing, those in it do", () => {
  expect(categoryOf("  New York ")).toBe("New York");
  expect(categoryOf(true)).toBe("true");
  expect(categoryOf(1.5)).toBe("1.5");
});

test("a long cell is cut short in messages", () => {
  expect(shownCell("x".repeat(41))).toBe(`'${"x".repeat(40)}…'`);
  expect(shownCell({ a: 1 })).toBe(`'{"a":1}'`);
});
