import type { Configuration } from "./pushdown.ts";

/**
 * The tokens of a vocabulary as a tree of bytes, in preorder in flat arrays, so that one pass over
 * them tries every token and skips all those that share a forbidden beginning.
 */
export class TokenTrie {
  /** The longest token, in bytes. */
  readonly longest: number;
  readonly #bytes: Uint8Array;
  readonly #depths: Uint16Array;
  /** Where the subtree of a node ends. */
  readonly #ends: Int32Array;
  /** The tokens that end at node n are `#tokens` from `#firsts[n]` to `#firsts[n + 1]`. */
  readonly #firsts: Int32Array;
  readonly #tokens: Int32Array;

  constructor(tokenBytes: readonly (Uint8Array | null)[]) {
    const sorted: { readonly id: number; readonly bytes: Uint8Array; readonly text: string }[] = [];
    let total = 0;
    let longest = 0;
    for (const [id, bytes] of tokenBytes.entries()) {
      if (bytes === null || bytes.length === 0) continue;
      sorted.push({ id, bytes, text: Buffer.from(bytes).toString("latin1") });
      total += bytes.length;
      longest = Math.max(longest, bytes.length);
    }
    // One character a byte: strings compare as the bytes do, and faster.
    sorted.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    this.longest = longest;
    const nodeBytes = new Uint8Array(total);
    const depths = new Uint16Array(total);
    const ends = new Int32Array(total);
    const firsts = new Int32Array(total + 1);
    const tokens = new Int32Array(sorted.length);
    const open: number[] = [];
    let nodes = 0;
    let previous: Uint8Array = new Uint8Array(0);
    for (const [at, { id, bytes }] of sorted.entries()) {
      let shared = 0;
      while (shared < previous.length && previous[shared] === bytes[shared]) shared += 1;
      while (open.length > shared) ends[open.pop() as number] = nodes;
      for (let depth = shared; depth < bytes.length; depth++) {
        nodeBytes[nodes] = bytes[depth] as number;
        depths[nodes] = depth;
        firsts[nodes] = at;
        open.push(nodes);
        nodes += 1;
      }
      tokens[at] = id;
      previous = bytes;
    }
    while (open.length > 0) ends[open.pop() as number] = nodes;
    firsts[nodes] = sorted.length;
    this.#bytes = nodeBytes.slice(0, nodes);
    this.#depths = depths.slice(0, nodes);
    this.#ends = ends.slice(0, nodes);
    this.#firsts = firsts.slice(0, nodes + 1);
    this.#tokens = tokens;
  }

  /** Set the bit of each token that `from` allows. Other bits are left as they are. */
  mark(from: Configuration, mask: Int32Array): void {
    const path: Configuration[] = [from];
    const bytes = this.#bytes;
    const count = bytes.length;
    for (let node = 0; node < count; ) {
      const depth = this.#depths[node] as number;
      const next = (path[depth] as Configuration).step(bytes[node] as number);
      if (next === null) {
        node = this.#ends[node] as number;
        continue;
      }
      path[depth + 1] = next;
      const last = this.#firsts[node + 1] as number;
      for (let at = this.#firsts[node] as number; at < last; at++) {
        const id = this.#tokens[at] as number;
        mask[id >> 5] = (mask[id >> 5] as number) | (1 << (id & 31));
      }
      node += 1;
    }
  }
}
