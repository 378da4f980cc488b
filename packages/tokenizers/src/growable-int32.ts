/** A list of 32-bit integers that doubles its storage as it grows. */
export class GrowableInt32 {
  #items: Int32Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity: number) {
    this.#items = new Int32Array(Math.max(16, capacity));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Int32Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length++] = value;
  }

  /** Change the item at `index`, which must have been pushed. */
  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  /** The items so far, as a view that is valid until the next `push`. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}
