import { OnnxGraphError } from "../errors.ts";

/** Names in use in a graph and all its subgraphs, where ONNX lets no name hide another. */
export class NameRegistry {
  readonly #what: string;
  readonly #taken = new Set<string>();
  readonly #counters = new Map<string, number>();

  constructor(what: string) {
    this.#what = what;
  }

  /** Takes a name that someone chose. */
  claim(name: string): string {
    if (name === "") throw new OnnxGraphError(`a ${this.#what} needs a name that is not empty`);
    if (this.#taken.has(name)) {
      throw new OnnxGraphError(
        `the ${this.#what} "${name}" exists already; names are unique in a graph and its subgraphs`,
      );
    }
    this.#taken.add(name);
    return name;
  }

  /** Takes the wanted name, or the next free one with a number behind it. */
  suggest(wanted: string): string {
    return this.#taken.has(wanted) ? this.next(wanted) : this.claim(wanted);
  }

  /** Takes the first free one of `prefix_0`, `prefix_1`, …. */
  next(prefix: string): string {
    let count = this.#counters.get(prefix) ?? 0;
    while (this.#taken.has(`${prefix}_${count}`)) count++;
    this.#counters.set(prefix, count + 1);
    return this.claim(`${prefix}_${count}`);
  }
}
