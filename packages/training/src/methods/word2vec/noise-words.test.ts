import { expect, test } from "vitest";
import { Random } from "../../random/random.ts";
import { NoiseWords } from "./noise-words.ts";

test("draws words by their counts to the power of three quarters", () => {
  const counts = [1000, 200, 50, 1, 1];
  const noise = new NoiseWords(counts);
  const random = new Random(9, "negative_sampling");
  const drawn = counts.map(() => 0);
  const draws = 100_000;
  for (let draw = 0; draw < draws; draw++) {
    const word = noise.draw(random);
    drawn[word] = (drawn[word] ?? 0) + 1;
  }
  const weights = counts.map((count) => count ** 0.75);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [word, weight] of weights.entries()) {
    const expected = weight / total;
    const deviation = Math.sqrt((expected * (1 - expected)) / draws);
    expect(Math.abs((drawn[word] ?? 0) / draws - expected)).toBeLessThan(4 * deviation);
  }
});

test("never draws the word that it is to differ from", () => {
  const noise = new NoiseWords([1_000_000, 1]);
  const random = new Random(9, "negative_sampling");
  expect(noise.drawOther(random, 0)).toBe(1);
  expect(noise.drawOther(random, 1)).toBe(0);
});
