import { expect, test } from "vitest";
import { VectorTable } from "./vector-table.ts";

test("reads the vectors of words, as often as they come", () => {
  const table = new VectorTable(4, 2);
  table.vectors.set([0, 1, 2, 3, 4, 5, 6, 7]);
  expect([...table.read(Int32Array.of(3, 1, 3))]).toEqual([6, 7, 2, 3, 6, 7]);
});

test("adds up the gradients of a word, and divides by the root of all their squares so far", () => {
  const table = new VectorTable(3, 2);
  table.vectors.set([1, 1, 2, 2, 3, 3]);
  table.squares.set([0, 5, 0]);
  table.update(Int32Array.of(2, 1, 2), Float32Array.of(1, 5, 4, 2, 2, -1), 0.1);
  // Word 2: the sum is (3, 4), its mean square 12.5. Word 1: (4, 2), 10, and 5 from before.
  expect([...table.squares]).toEqual([0, 15, 12.5]);
  const expected = [1, 1];
  expected.push(2 - 0.4 / Math.sqrt(15), 2 - 0.2 / Math.sqrt(15));
  expected.push(3 - 0.3 / Math.sqrt(12.5), 3 - 0.4 / Math.sqrt(12.5));
  for (const [index, value] of table.vectors.entries()) {
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 6);
  }
});

test("a gradient of zeros moves nothing, first of all steps as well", () => {
  const table = new VectorTable(1, 2);
  table.vectors.set([1, 2]);
  table.update(Int32Array.of(0), Float32Array.of(0, 0), 0.1);
  expect([...table.vectors]).toEqual([1, 2]);
});
