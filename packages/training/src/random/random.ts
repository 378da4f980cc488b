import { philox4x32, type Words } from "./philox.ts";

/** What randomness is drawn for. Each has a sequence of its own. */
const purposes = {
  initialization: 1,
  shuffle: 2,
  split: 3,
  augmentation: 4,
  dropout: 5,
  negative_sampling: 6,
  subsampling: 7,
  cross_validation: 8,
} as const;

export type RandomPurpose = keyof typeof purposes;

/** 2^-32 */
const UNIT = 2 ** -32;

/**
 * A sequence of random numbers that depends on the seed, the purpose and up to two more numbers (an
 * epoch and a step, say), and on nothing else. From Philox4x32-10.
 */
export class Random {
  readonly #key: readonly [number, number];
  readonly #stream: readonly [number, number];
  #block = 0;
  #words: Words = [0, 0, 0, 0];
  #used = 4;
  #spareNormal: number | undefined;

  constructor(seed: number, purpose: RandomPurpose, first = 0, second = 0) {
    this.#key = [seed, purposes[purpose]];
    this.#stream = [first, second];
  }

  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number {
    if (this.#used === 4) {
      this.#words = philox4x32([this.#block++, 0, ...this.#stream], this.#key);
      this.#used = 0;
    }
    return this.#words[this.#used++ as 0 | 1 | 2 | 3];
  }

  /** At least 0 and below 1, in steps of 2^-32. */
  uniform(): number {
    return this.uint32() * UNIT;
  }

  /** A whole number from 0 to `below` - 1, each as likely. `below` is from 1 to 2^32. */
  integer(below: number): number {
    // What is over the last whole multiple would make small numbers more likely.
    const limit = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const word = this.uint32();
      if (word < limit) return word % below;
    }
  }

  /** Of mean 0 and standard deviation 1 (G. E. P. Box and M. E. Muller, 1958). */
  normal(): number {
    const spare = this.#spareNormal;
    if (spare !== undefined) {
      this.#spareNormal = undefined;
      return spare;
    }
    // One minus it, as the logarithm of 0 is not finite.
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spareNormal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** Puts what is in the array into a random order, in place (R. Durstenfeld, 1964). */
  shuffle(values: Uint32Array): Uint32Array {
    for (let last = values.length - 1; last > 0; last--) {
      const other = this.integer(last + 1);
      const value = values[last] ?? 0;
      values[last] = values[other] ?? 0;
      values[other] = value;
    }
    return values;
  }
}
