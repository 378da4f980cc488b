import { describe, expect, test } from "vitest";
import { philox4x32, type Words } from "./philox.ts";
import { Random } from "./random.ts";

describe("Philox4x32-10", () => {
  // The known answers that come with the authors' library, Random123 (kat_vectors).
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
  ])("gives the published words for $counter", ({ counter, key, words }) => {
    expect(philox4x32(counter, key)).toEqual(words);
  });
});

describe("a sequence", () => {
  const draw = (random: Random) => Array.from({ length: 9 }, () => random.uint32());

  test("is the same for the same seed, purpose and place, and differs with each", () => {
    const given = draw(new Random(7, "shuffle", 1, 2));
    expect(draw(new Random(7, "shuffle", 1, 2))).toEqual(given);
    expect(draw(new Random(8, "shuffle", 1, 2))).not.toEqual(given);
    expect(draw(new Random(7, "split", 1, 2))).not.toEqual(given);
    expect(draw(new Random(7, "shuffle", 2, 2))).not.toEqual(given);
    expect(draw(new Random(7, "shuffle", 1, 3))).not.toEqual(given);
  });

  test("of integers below 3 has each about as often", () => {
    const random = new Random(1, "split");
    const counts = [0, 0, 0];
    for (let draws = 0; draws < 30_000; draws++) {
      const value = random.integer(3);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    // Five standard deviations of a binomial with 30,000 draws and p = 1/3.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * 81.65);
  });

  test("of normal numbers has their mean, variance and kurtosis", () => {
    const random = new Random(2, "initialization");
    const values = Array.from({ length: 100_000 }, () => random.normal());
    const moment = (power: number) =>
      values.reduce((sum, value) => sum + value ** power, 0) / values.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.016);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.023);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.16);
  });

  test("shuffles to a permutation, another one for each place", () => {
    const shuffled = (epoch: number) =>
      new Random(3, "shuffle", epoch).shuffle(Uint32Array.from({ length: 100 }, (_, i) => i));
    expect([...shuffled(1)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, i) => i),
    );
    expect(shuffled(1)).not.toEqual(shuffled(2));
  });
});
