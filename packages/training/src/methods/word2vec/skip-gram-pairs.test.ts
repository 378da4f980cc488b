import { describe, expect, test } from "vitest";
import { memoryRecords } from "../../testing/memory-records.ts";
import { keepProbabilities, type SkipGramOptions, skipGramPairs } from "./skip-gram-pairs.ts";

function pairsOf(tokens: readonly number[], options: Partial<SkipGramOptions> = {}) {
  const records = memoryRecords(tokens.length, {
    token: { dataType: "int32", shape: [], data: Int32Array.from(tokens) },
  });
  const indices = Uint32Array.from(tokens.keys());
  const defaults = {
    records,
    indices,
    keep: undefined,
    window: 1,
    batchSize: 4,
    seed: 5,
    epoch: 1,
  };
  const batches: string[][] = [];
  for (const { centers, contexts } of skipGramPairs({ ...defaults, ...options })) {
    batches.push(Array.from(centers, (center, index) => `${center}-${contexts[index]}`));
  }
  return batches;
}

describe("skipGramPairs", () => {
  test("pairs each word with its neighbours, and none across the end of a text", () => {
    expect(pairsOf([1, 2, 3, -1, 4, 5])).toEqual([
      ["1-2", "2-1", "2-3", "3-2"],
      ["4-5", "5-4"],
    ]);
  });

  test("reaches each distance of the window, the nearest most often", () => {
    const text = Array.from({ length: 4000 }, (_, index) => index);
    const counts = new Map<number, number>();
    for (const pair of pairsOf(text, { window: 4 }).flat()) {
      const [center = 0, context = 0] = pair.split("-").map(Number);
      const distance = Math.abs(center - context);
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual([1, 2, 3, 4]);
    // All reach a distance of 1; three quarters one of 2, and so on.
    for (const [distance, count] of counts) {
      expect(Math.abs(count / 8000 - (5 - distance) / 4)).toBeLessThan(0.03);
    }
  });

  test("leaves out a frequent word, which brings its neighbours together", () => {
    const keep = Float64Array.of(0, 1, 1);
    expect(pairsOf([1, 0, 0, 2], { keep }).flat()).toEqual(["1-2", "2-1"]);
  });

  test("goes on over the borders of what is read at once", () => {
    const text = Array.from({ length: 70_000 }, (_, index) => index);
    const pairs = new Set(pairsOf(text).flat());
    expect(pairs.has("65535-65536")).toBe(true);
    expect(pairs.has("65536-65535")).toBe(true);
  });

  test("draws anew in each epoch, and the same in the same", () => {
    const text = Array.from({ length: 100 }, (_, index) => index);
    expect(pairsOf(text, { window: 3 })).toEqual(pairsOf(text, { window: 3 }));
    expect(pairsOf(text, { window: 3, epoch: 2 })).not.toEqual(pairsOf(text, { window: 3 }));
  });
});

test("a word of ten times the threshold stays with (√10 + 1) / 10", () => {
  expect(keepProbabilities([1, 99], 0.1)?.[1]).toBeCloseTo((Math.sqrt(9.9) + 1) / 9.9, 12);
  expect(keepProbabilities([1, 99], 0.1)?.[0]).toBeGreaterThan(1);
  expect(keepProbabilities([1, 99], 0)).toBeUndefined();
});
