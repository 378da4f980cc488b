/** What a stop filter lets through, and whether a stop text has ended the answer. */
export interface Filtered {
  readonly text: string;
  readonly stopped: boolean;
}

/**
 * Lets a text through up to the first stop text in it, however the text is cut in pieces.
 *
 * What may be the beginning of a stop text is held back until that is known. The stop text that is
 * complete first counts; of two that end together, the longer. Each is followed as by Knuth, Morris and
 * Pratt ("Fast pattern matching in strings", 1977), so that a piece costs its length.
 */
export class StopFilter {
  readonly #patterns: readonly Pattern[];
  #held = "";

  constructor(stops: readonly string[]) {
    this.#patterns = stops.map((stop) => new Pattern(stop));
  }

  push(piece: string): Filtered {
    if (this.#patterns.length === 0) return { text: piece, stopped: false };
    const whole = this.#held + piece;
    const heldLength = this.#held.length;
    for (let index = heldLength; index < whole.length; index++) {
      const unit = whole.charCodeAt(index);
      let found = 0;
      for (const pattern of this.#patterns) {
        if (pattern.step(unit)) found = Math.max(found, pattern.length);
      }
      if (found === 0) continue;
      this.#held = "";
      return { text: whole.slice(0, index + 1 - found), stopped: true };
    }
    const keep = Math.max(...this.#patterns.map(({ matched }) => matched));
    this.#held = whole.slice(whole.length - keep);
    return { text: whole.slice(0, whole.length - keep), stopped: false };
  }

  /** What was held back, when no more comes. */
  end(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }
}

class Pattern {
  readonly #text: string;
  /** For each length matched, the length of the longest shorter match that ends at the same place. */
  readonly #fallback: Int32Array;
  /** How much of the pattern the text so far ends with. */
  matched = 0;

  constructor(text: string) {
    this.#text = text;
    this.#fallback = new Int32Array(text.length + 1);
    for (let length = 2; length <= text.length; length++) {
      let shorter = this.#fallback[length - 1] ?? 0;
      const unit = text.charCodeAt(length - 1);
      while (shorter > 0 && text.charCodeAt(shorter) !== unit) {
        shorter = this.#fallback[shorter] ?? 0;
      }
      this.#fallback[length] = text.charCodeAt(shorter) === unit ? shorter + 1 : 0;
    }
  }

  get length(): number {
    return this.#text.length;
  }

  /** Whether the text, one UTF-16 unit longer, ends with the pattern. */
  step(unit: number): boolean {
    while (this.matched > 0 && this.#text.charCodeAt(this.matched) !== unit) {
      this.matched = this.#fallback[this.matched] ?? 0;
    }
    if (this.#text.charCodeAt(this.matched) === unit) this.matched++;
    return this.matched === this.length;
  }
}
