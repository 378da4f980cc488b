/** Keeps the largest of the numbers that it is shown, largest first; of equal ones the first. */
export class Largest {
  readonly #limit: number;
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(index: number, value: number): void {
    const count = this.#values.length;
    if (count === this.#limit && value <= (this.#values[count - 1] ?? 0)) return;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#values[middle] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    this.#indices.splice(low, 0, index);
    this.#values.splice(low, 0, value);
    this.#indices.length = Math.min(this.#indices.length, this.#limit);
    this.#values.length = this.#indices.length;
  }

  entries(): { readonly index: number; readonly value: number }[] {
    return this.#indices.map((index, place) => ({ index, value: this.#values[place] ?? 0 }));
  }
}
