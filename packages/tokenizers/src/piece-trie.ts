import { GrowableInt32 } from "./growable-int32.ts";

/**
 * The pieces of a vocabulary as a tree over UTF-16 units, in flat arrays.
 *
 * Node 0 is the root. A node's edges stand together in `edgeUnits` and `edgeTargets`, ordered by
 * unit, so that one step is a binary search and a walk allocates nothing.
 */
export class PieceTrie {
  readonly #firstEdge: Int32Array;
  readonly #edgeUnits: Int32Array;
  readonly #edgeTargets: Int32Array;
  readonly #pieceIds: Int32Array;
  readonly #rootTargets: Int32Array;

  /** `pieces` maps each piece that may be found in a text to its id; an empty piece is left out. */
  constructor(pieces: ReadonlyMap<string, number>) {
    const sorted = [...pieces]
      .filter(([piece]) => piece !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const firstEdge = new GrowableInt32(pieces.size);
    const edgeUnits = new GrowableInt32(pieces.size);
    const edgeTargets = new GrowableInt32(pieces.size);
    const pieceIds = new GrowableInt32(pieces.size);

    // Breadth first: each pending node is the range [from, to) of sorted pieces that share `depth` units.
    const pending = [{ from: 0, to: sorted.length, depth: 0 }];
    for (let node = 0; node < pending.length; node++) {
      const range = pending[node];
      if (range === undefined) break;
      const { to, depth } = range;
      let from = range.from;
      firstEdge.push(edgeUnits.length);
      const first = sorted[from];
      if (first !== undefined && from < to && first[0].length === depth) {
        pieceIds.push(first[1]);
        from++;
      } else {
        pieceIds.push(-1);
      }
      while (from < to) {
        const unit = sorted[from]?.[0].charCodeAt(depth) ?? 0;
        let end = from + 1;
        while (end < to && sorted[end]?.[0].charCodeAt(depth) === unit) end++;
        edgeUnits.push(unit);
        edgeTargets.push(pending.length);
        pending.push({ from, to: end, depth: depth + 1 });
        from = end;
      }
    }
    firstEdge.push(edgeUnits.length);

    this.#firstEdge = firstEdge.view().slice();
    this.#edgeUnits = edgeUnits.view().slice();
    this.#edgeTargets = edgeTargets.view().slice();
    this.#pieceIds = pieceIds.view().slice();
    this.#rootTargets = new Int32Array(0x10000).fill(-1);
    for (let edge = 0; edge < (this.#firstEdge[1] ?? 0); edge++) {
      this.#rootTargets[this.#edgeUnits[edge] ?? 0] = this.#edgeTargets[edge] ?? -1;
    }
  }

  /** The node that `unit` leads to from `node`, or -1. */
  step(node: number, unit: number): number {
    if (node === 0) return this.#rootTargets[unit] ?? -1;
    let low = this.#firstEdge[node] ?? 0;
    let high = (this.#firstEdge[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.#edgeUnits[middle] ?? 0;
      if (here === unit) return this.#edgeTargets[middle] ?? -1;
      if (here < unit) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The id of the piece that ends at `node`, or -1. */
  pieceAt(node: number): number {
    return this.#pieceIds[node] ?? -1;
  }
}
