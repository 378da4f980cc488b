/** A chunk of a prompt that has been read, behind the chunks before it. */
export interface PrefixNode<Entries> {
  readonly entries: Entries;
  readonly sizeBytes: number;
  readonly parent: PrefixNode<Entries> | null;
  readonly children: Map<string, PrefixNode<Entries>>;
  readonly key: string;
  /** Whether it was dropped to make room. */
  dropped: boolean;
}

/**
 * Keys and values of beginnings of prompts, for other prompts that begin the same.
 *
 * Kept are whole chunks, as they came from the graph, cut at the same places in every prompt: a chunk
 * that is found here has the very bytes that reading it again would give. Least recently used ones go
 * when the budget is used up, never one that others stand on.
 */
export class PrefixCache<Entries> {
  readonly #budgetBytes: number;
  readonly #roots = new Map<string, PrefixNode<Entries>>();
  /** All nodes, least recently used first; a parent always behind its children. */
  readonly #nodes = new Set<PrefixNode<Entries>>();
  #bytes = 0;

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The chunk of these tokens behind `parent` (`null`: at the beginning), if it is there. */
  find(
    parent: PrefixNode<Entries> | null,
    tokenIds: readonly number[],
  ): PrefixNode<Entries> | undefined {
    const node = this.#childrenOf(parent).get(keyOf(tokenIds));
    if (node !== undefined) this.#touch(node);
    return node;
  }

  /** Keep a chunk. Returns its node, or `null` if there is no room for it or its parent is gone. */
  add(
    parent: PrefixNode<Entries> | null,
    tokenIds: readonly number[],
    entries: Entries,
    sizeBytes: number,
  ): PrefixNode<Entries> | null {
    const known = this.find(parent, tokenIds);
    if (known !== undefined) return known;
    if (parent?.dropped === true || sizeBytes > this.#budgetBytes) return null;
    // The parents are in use right now: they are not to go for their own child.
    if (parent !== null) this.#touch(parent);
    if (!this.#makeRoom(sizeBytes, parent)) return null;
    const key = keyOf(tokenIds);
    const node = { entries, sizeBytes, parent, key, children: new Map(), dropped: false };
    this.#childrenOf(parent).set(key, node);
    this.#bytes += sizeBytes;
    this.#touch(node);
    return node;
  }

  #childrenOf(parent: PrefixNode<Entries> | null): Map<string, PrefixNode<Entries>> {
    return parent === null ? this.#roots : parent.children;
  }

  #touch(node: PrefixNode<Entries>): void {
    for (let at: PrefixNode<Entries> | null = node; at !== null; at = at.parent) {
      this.#nodes.delete(at);
      this.#nodes.add(at);
    }
  }

  #makeRoom(size: number, keep: PrefixNode<Entries> | null): boolean {
    const kept = new Set<PrefixNode<Entries>>();
    for (let at = keep; at !== null; at = at.parent) kept.add(at);
    for (const node of this.#nodes) {
      if (this.#bytes + size <= this.#budgetBytes) return true;
      if (!kept.has(node)) this.#drop(node);
    }
    return this.#bytes + size <= this.#budgetBytes;
  }

  #drop(node: PrefixNode<Entries>): void {
    node.dropped = true;
    this.#nodes.delete(node);
    this.#childrenOf(node.parent).delete(node.key);
    this.#bytes -= node.sizeBytes;
  }
}

function keyOf(tokenIds: readonly number[]): string {
  return tokenIds.join(" ");
}
