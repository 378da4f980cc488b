/** Keeps the square roots of the sums away from 0. */
const EPSILON = 1e-10;

/**
 * A vector for each word, and what Adagrad (J. Duchi and others, 2011) keeps of its gradients: here one
 * number a word, the sum of the means of their squares (A. Lerer and others, 2019).
 *
 * Only the words of a step are read and changed, so a step costs the same for any vocabulary.
 */
export class VectorTable {
  readonly dimensions: number;
  /** [words, dimensions] */
  readonly vectors: Float32Array;
  /** [words] */
  readonly squares: Float32Array;
  /** The place of each word among those of the last update that had it. */
  readonly #place: Int32Array;
  readonly #updateOf: Int32Array;
  #updates = 0;
  /** What `read` gives and the sums of `update`, kept from step to step: new memory is dear. */
  #rows = new Float32Array(0);
  #sums = new Float64Array(0);

  constructor(words: number, dimensions: number) {
    this.dimensions = dimensions;
    this.vectors = new Float32Array(words * dimensions);
    this.squares = new Float32Array(words);
    this.#place = new Int32Array(words);
    this.#updateOf = new Int32Array(words);
  }

  /**
   * The vectors of some words, [words, dimensions]; a word may come more than once. Valid until the
   * next call.
   */
  read(words: Int32Array): Float32Array {
    const { dimensions, vectors } = this;
    const size = words.length * dimensions;
    if (this.#rows.length < size) this.#rows = new Float32Array(size);
    const rows = this.#rows.subarray(0, size);
    let at = 0;
    for (const word of words) {
      const start = word * dimensions;
      for (let index = start; index < start + dimensions; index++) rows[at++] = vectors[index] ?? 0;
    }
    return rows;
  }

  /**
   * Takes a step against gradients, one for each vector that was read; those of the same word are
   * added up, in their order and in float64.
   */
  update(words: Int32Array, gradients: Float32Array, learningRate: number): void {
    const { dimensions, vectors, squares } = this;
    const { rows, sums } = this.#sumByWord(words, gradients);
    for (const [place, row] of rows.entries()) {
      const from = place * dimensions;
      let square = 0;
      for (let index = from; index < from + dimensions; index++) square += (sums[index] ?? 0) ** 2;
      squares[row] = (squares[row] ?? 0) + square / dimensions;
      const rate = learningRate / (Math.sqrt(squares[row] ?? 0) + EPSILON);
      const to = row * dimensions - from;
      for (let index = from; index < from + dimensions; index++) {
        vectors[to + index] = (vectors[to + index] ?? 0) - rate * (sums[index] ?? 0);
      }
    }
  }

  /** The different words among some, in the order in which they first come, and their sums. */
  #sumByWord(
    words: Int32Array,
    gradients: Float32Array,
  ): { readonly rows: Int32Array; readonly sums: Float64Array } {
    const { dimensions } = this;
    const update = ++this.#updates;
    const rows = new Int32Array(words.length);
    const size = words.length * dimensions;
    if (this.#sums.length < size) this.#sums = new Float64Array(size);
    const sums = this.#sums;
    let count = 0;
    let at = 0;
    for (const word of words) {
      if (this.#updateOf[word] !== update) {
        this.#updateOf[word] = update;
        this.#place[word] = count;
        rows[count] = word;
        const start = count++ * dimensions;
        for (let index = start; index < start + dimensions; index++) {
          sums[index] = gradients[at++] ?? 0;
        }
        continue;
      }
      const start = (this.#place[word] ?? 0) * dimensions;
      for (let index = start; index < start + dimensions; index++) {
        sums[index] = (sums[index] ?? 0) + (gradients[at++] ?? 0);
      }
    }
    return { rows: rows.subarray(0, count), sums };
  }
}
