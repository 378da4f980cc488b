const caseIgnorable = /^\p{Case_Ignorable}/u;
const cased = /^\p{Cased}/u;

/**
 * Finds the capital sigmas that end a word: in lower case they are `ς`, the others `σ`.
 *
 * It is given a text character by character and keeps one sigma undecided, so that no look ahead
 * can take long. Unicode 3.13 (Final_Sigma): a cased letter stands before it and none after it,
 * with any number of case-ignorable characters (accents, apostrophes) in between. A character that
 * is both cased and ignorable is passed over, as ICU does, which is behind `toLowerCase`.
 */
export class FinalSigmaFinder {
  #afterCased = false;
  #undecided = -1;

  /**
   * Take the next character, which will be the unit at `position`. Returns the position of an
   * earlier sigma that is now known to end its word, or -1.
   */
  next(character: string, position: number): number {
    if (caseIgnorable.test(character)) return -1;
    const isCased = cased.test(character);
    const final = isCased ? -1 : this.#undecided;
    this.#undecided = character === "Σ" && this.#afterCased ? position : -1;
    this.#afterCased = isCased;
    return final;
  }

  /** The text is over. Returns as `next` does. */
  end(): number {
    return this.#undecided;
  }
}
