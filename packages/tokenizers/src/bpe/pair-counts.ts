import type { Merge } from "./case-variants.ts";

/** A word of the corpus: its pieces as they are now, and how often it is there. */
interface Word {
  pieces: readonly string[];
  readonly count: number;
}

/** How often which pieces are neighbours in a corpus, kept up to date from merge to merge. */
export class PairCounts {
  readonly #words: readonly Word[];
  readonly #counts = new Map<string, number>();
  /** The words that a pair was ever in. */
  readonly #places = new Map<string, Set<Word>>();

  /** `words`: the pieces of each word, joined by U+0000, with its count. */
  constructor(words: Iterable<readonly [pieces: readonly string[], count: number]>) {
    this.#words = Array.from(words, ([pieces, count]) => ({ pieces, count }));
    for (const word of this.#words) this.#add(word, 1);
  }

  /**
   * The pair that is there most often; of several the first in the order of code units. Undefined where
   * none is there `minimum` times.
   */
  mostFrequent(minimum: number): Merge | undefined {
    let [best, most] = ["", 0];
    for (const [pair, count] of this.#counts) {
      if (count > most || (count === most && pair < best)) [best, most] = [pair, count];
    }
    if (most < Math.max(1, minimum)) return undefined;
    const [left = "", right = ""] = best.split(SEPARATOR);
    return [left, right];
  }

  /** Makes one piece of two wherever they are neighbours, from left to right. */
  merge(merge: Merge): void {
    const words = this.#places.get(merge.join(SEPARATOR)) ?? [];
    for (const word of words) {
      this.#add(word, -1);
      word.pieces = merged(word.pieces, merge);
      this.#add(word, 1);
    }
  }

  #add(word: Word, sign: 1 | -1): void {
    for (const [index, piece] of word.pieces.entries()) {
      const next = word.pieces[index + 1];
      if (next === undefined) break;
      const pair = piece + SEPARATOR + next;
      const count = (this.#counts.get(pair) ?? 0) + sign * word.count;
      if (count === 0) this.#counts.delete(pair);
      else this.#counts.set(pair, count);
      const places = this.#places.get(pair);
      if (places === undefined) this.#places.set(pair, new Set([word]));
      else places.add(word);
    }
  }
}

/** Stands in no piece: the byte 0 is another character there. */
const SEPARATOR = "\0";

function merged(pieces: readonly string[], [left, right]: Merge): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? "";
    const isPair = piece === left && pieces[index + 1] === right;
    result.push(isPair ? left + right : piece);
    if (isPair) index++;
  }
  return result;
}
