import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LengthCounts, type PadOptions, padSequence } from "./pad-sequences.ts";

function padded(sequence: readonly number[], options: PadOptions): number[] {
  const { from, length, to } = padSequence(sequence.length, options);
  const result = new Array<number>(options.maxlen).fill(0);
  for (let step = 0; step < length; step++) result[to + step] = sequence[from + step] ?? Number.NaN;
  return result;
}

describe("sequences are padded and cut as by Keras' pad_sequences", () => {
  // The examples of its documentation are [[1], [2, 3], [4, 5, 6]]: pre and pre, post, maxlen 2.
  test.each([
    [[1], 3, "pre", "pre", [0, 0, 1]],
    [[2, 3], 3, "pre", "pre", [0, 2, 3]],
    [[4, 5, 6], 3, "pre", "pre", [4, 5, 6]],
    [[1], 3, "post", "pre", [1, 0, 0]],
    [[2, 3], 3, "post", "pre", [2, 3, 0]],
    [[1], 2, "pre", "pre", [0, 1]],
    [[4, 5, 6], 2, "pre", "pre", [5, 6]],
    [[4, 5, 6], 2, "post", "post", [4, 5]],
    [[], 2, "post", "post", [0, 0]],
  ] as const)("%j to %i, padding %s, truncating %s", (given, maxlen, padding, truncating, out) => {
    expect(padded(given, { maxlen, padding, truncating })).toEqual(out);
  });

  test("whatever the lengths: the kept steps are at one end, and zeros at the other", () => {
    const end = fc.constantFrom("pre" as const, "post" as const);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        end,
        end,
        (sequence, maxlen, padding, truncating) => {
          const kept = truncating === "pre" ? sequence.slice(-maxlen) : sequence.slice(0, maxlen);
          const zeros = new Array<number>(maxlen - kept.length).fill(0);
          expect(padded(sequence, { maxlen, padding, truncating })).toEqual(
            padding === "pre" ? [...zeros, ...kept] : [...kept, ...zeros],
          );
        },
      ),
    );
  });
});

describe("the length that is chosen", () => {
  function covering(lengths: readonly number[], share: number, most: number): number {
    const counts = new LengthCounts();
    for (const length of lengths) counts.add(length);
    return counts.covering(share, most);
  }

  test("is the least that the share of sequences fits into", () => {
    const lengths = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(covering(lengths, 0.95, 512)).toBe(95);
    expect(covering(lengths, 1, 512)).toBe(100);
  });

  test("is at most what is allowed, and at least 1", () => {
    expect(covering([700, 800], 0.95, 512)).toBe(512);
    expect(covering([0, 0, 0], 0.95, 512)).toBe(1);
  });
});
