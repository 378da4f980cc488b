export interface PadOptions {
  readonly maxlen: number;
  readonly padding: "pre" | "post";
  readonly truncating: "pre" | "post";
}

/** Which of a sequence's steps are kept, and where they go among `maxlen`. */
export interface Padded {
  /** The first step that is kept. */
  readonly from: number;
  readonly length: number;
  /** The place of the first step that is kept. */
  readonly to: number;
}

/** Keras' `pad_sequences`: too long ones are cut, too short ones get zeros, in front or behind. */
export function padSequence(steps: number, { maxlen, padding, truncating }: PadOptions): Padded {
  const length = Math.min(steps, maxlen);
  return {
    from: truncating === "pre" ? steps - length : 0,
    length,
    to: padding === "pre" ? maxlen - length : 0,
  };
}

/** Counts lengths, to choose one that most sequences fit into. */
export class LengthCounts {
  readonly #counts: number[] = [];
  #total = 0;

  add(length: number): void {
    this.#counts[length] = (this.#counts[length] ?? 0) + 1;
    this.#total++;
  }

  /** The least length, of at least 1 and at most `most`, that a share of all do not exceed. */
  covering(share: number, most: number): number {
    let seen = 0;
    for (const [length, count = 0] of this.#counts.entries()) {
      seen += count;
      if (seen >= share * this.#total) return Math.min(Math.max(1, length), most);
    }
    return most;
  }
}
