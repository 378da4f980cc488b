import { expect, test } from "vitest";
import { drawUniform } from "./draw-uniform.ts";
import { philox4x32, type Words } from "./philox.ts";

// The known answers that come with the authors' library, Random123 (kat_vectors, philox4x32 10).
test.each<{ counter: Words; key: readonly [number, number]; words: Words }>([
  {
    counter: [0, 0, 0, 0],
    key: [0, 0],
    words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
])("Philox gives the published words for $counter", ({ counter, key, words }) => {
  expect(philox4x32(counter, key)).toEqual(words);
});

test("a uniform number is 53 bits of the words for its position and choice, keyed by the seed", () => {
  // The words for the counter 0 and the key 0 are published; their upper 27 and 26 bits are taken.
  expect(drawUniform(0, 0, 0)).toBe((0x6627e8d5 >>> 5) / 2 ** 27 + (0xe169c58d >>> 6) / 2 ** 53);
});

test("seeds that differ in any half, choices and positions draw other numbers", () => {
  const seeds = [0, 1, -1, 2 ** 32, 2 ** 32 + 1, -(2 ** 32), 2 ** 53 - 1, -(2 ** 53) + 1];
  const draws = seeds.flatMap((seed) =>
    [0, 1, 5].flatMap((choice) => [0, 1, 9].map((position) => drawUniform(seed, choice, position))),
  );
  expect(new Set(draws).size).toBe(draws.length);
});

test("uniform numbers fill the range evenly", () => {
  const counts = new Array<number>(16).fill(0);
  for (let position = 0; position < 16_000; position++) {
    const cell = Math.floor(drawUniform(3, 0, position) * 16);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  // Five standard deviations of a binomial with 16,000 draws and p = 1/16.
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(5 * 30.6);
});
