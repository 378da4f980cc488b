import type { KernelCache } from "./kernel-cache.ts";

/** The symmetric matrix of a quadratic problem, a row at a time. */
export interface KernelRows {
  readonly size: number;
  readonly diagonal: Float64Array;
  /** About how much work a row is when it has to be computed, in elements of a simple loop. */
  readonly work: number;
  /** Writes row `at` into an array of length `size`. */
  read(at: number, into: Float32Array): void;
}

/** Some rows of two groups, by their places in each; all of a group's where it is left out. */
export class PairRows implements KernelRows {
  readonly size: number;
  readonly diagonal: Float64Array;
  readonly work: number;
  /** The rows among all samples. */
  readonly rows: Uint32Array;
  readonly #cache: KernelCache;
  readonly #groups: readonly [number, number];
  readonly #members: readonly [Uint32Array | undefined, Uint32Array | undefined];
  readonly #split: number;

  constructor(
    cache: KernelCache,
    groups: readonly [number, number],
    members: readonly [Uint32Array | undefined, Uint32Array | undefined] = [undefined, undefined],
  ) {
    const first = rowsOf(cache, groups[0], members[0]);
    const second = rowsOf(cache, groups[1], members[1]);
    this.#cache = cache;
    this.#groups = groups;
    this.#members = members;
    this.#split = first.length;
    this.rows = new Uint32Array(first.length + second.length);
    this.rows.set(first);
    this.rows.set(second, first.length);
    this.size = this.rows.length;
    this.work = cache.workOf(this.size);
    this.diagonal = Float64Array.from(this.rows, (row) => cache.diagonal(row));
  }

  /** How many of the rows are of the first group; they come first. */
  get firstCount(): number {
    return this.#split;
  }

  read(at: number, into: Float32Array): void {
    const row = this.rows[at] ?? 0;
    const [first, second] = this.#groups;
    copy(this.#cache.segment(row, first), this.#members[0], into, 0);
    copy(this.#cache.segment(row, second), this.#members[1], into, this.#split);
  }
}

/** All rows twice: a regression's variables above and below its tube. */
export class TubeRows implements KernelRows {
  readonly size: number;
  readonly diagonal: Float64Array;
  readonly work: number;
  readonly #cache: KernelCache;
  readonly #count: number;

  constructor(cache: KernelCache) {
    this.#cache = cache;
    this.#count = cache.samples.count;
    this.size = 2 * this.#count;
    this.work = cache.workOf(this.#count);
    this.diagonal = Float64Array.from({ length: this.size }, (_, at) =>
      cache.diagonal(at % this.#count),
    );
  }

  read(at: number, into: Float32Array): void {
    const values = this.#cache.segment(at % this.#count, 0);
    into.set(values);
    into.set(values, this.#count);
  }
}

function rowsOf(
  { samples: { starts } }: KernelCache,
  group: number,
  members: Uint32Array | undefined,
): Uint32Array {
  const start = starts[group] ?? 0;
  if (members !== undefined) return members.map((member) => start + member);
  return Uint32Array.from({ length: (starts[group + 1] ?? 0) - start }, (_, at) => start + at);
}

function copy(
  values: Float32Array,
  members: Uint32Array | undefined,
  into: Float32Array,
  start: number,
): void {
  if (members === undefined) {
    into.set(values, start);
    return;
  }
  for (let at = 0; at < members.length; at++) into[start + at] = values[members[at] ?? 0] ?? 0;
}
