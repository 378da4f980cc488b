/**
 * A value in a graph that is being built: an input, an initializer or a node's output.
 *
 * Only its builder makes one. It may be used in the graph it belongs to and in that graph's
 * subgraphs.
 */
export class Value {
  readonly name: string;
  readonly #owner: object;

  constructor(name: string, owner: object) {
    this.name = name;
    this.#owner = owner;
  }

  belongsTo(owner: object): boolean {
    return this.#owner === owner;
  }
}

/** As many values as the number says (up to 16 with a type of exactly that length). */
export type ValueTuple<N extends number, T extends readonly Value[] = []> = number extends N
  ? readonly Value[]
  : T["length"] extends N
    ? T
    : T["length"] extends 16
      ? readonly Value[]
      : ValueTuple<N, [...T, Value]>;

/** The values of a node whose outputs were asked for by number or by name. */
export type OutputsOf<O extends number | readonly string[]> = O extends number
  ? ValueTuple<O>
  : { readonly [K in keyof O]: Value };
