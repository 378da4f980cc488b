import type { Random } from "../../random/random.ts";

/** Word counts are raised to this before noise is drawn (T. Mikolov and others, 2013, section 2.2). */
const EXPONENT = 0.75;

/** Draws words by how often they occur, in constant time (the alias method: M. D. Vose, 1991). */
export class NoiseWords {
  /** For each column, the part of it that belongs to its own word. */
  readonly #own: Float64Array;
  /** For each column, the word that has the rest. */
  readonly #alias: Uint32Array;

  constructor(counts: readonly number[]) {
    const weights = counts.map((count) => count ** EXPONENT);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    this.#own = Float64Array.from(weights, (weight) => weight / mean);
    this.#alias = Uint32Array.from(weights.keys());
    const small: number[] = [];
    const large: number[] = [];
    for (const [word, height] of this.#own.entries()) (height < 1 ? small : large).push(word);
    for (let low = small.pop(); low !== undefined; low = small.pop()) {
      const high = large.pop();
      // Only rounding leaves one without a partner: its height is as good as 1.
      if (high === undefined) break;
      this.#alias[low] = high;
      const left = (this.#own[high] ?? 0) - (1 - (this.#own[low] ?? 0));
      this.#own[high] = left;
      (left < 1 ? small : large).push(high);
    }
  }

  draw(random: Random): number {
    const word = random.integer(this.#own.length);
    return random.uniform() < (this.#own[word] ?? 1) ? word : (this.#alias[word] ?? word);
  }

  /** A word that is not the one given, of which there must be another. */
  drawOther(random: Random, word: number): number {
    for (;;) {
      const drawn = this.draw(random);
      if (drawn !== word) return drawn;
    }
  }
}
