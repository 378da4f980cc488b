/** Counts, so that every id is new, and the same in every run. */
export class Ids {
  #last = 0;

  /** 24 hexadecimal digits. */
  next(): string {
    this.#last++;
    return this.#last.toString(16).padStart(24, "0");
  }
}
