import { type CacheLayout, capacityFor } from "./cache-layout.ts";
import { KvLane } from "./kv-lane.ts";

/** The cache of one sequence: a slot of a lane. Moves when it grows, and when a neighbour leaves. */
export interface CacheSlot {
  lane: KvLane;
  slot: number;
  /** How many tokens it holds. */
  length: number;
}

/** Sequences that are written together. */
interface SharedLane {
  readonly lane: KvLane;
  /** By slot, without holes. */
  readonly members: CacheSlot[];
}

/**
 * Where the caches of sequences are.
 *
 * A sequence whose prompt is being read has a lane of its own. Afterwards it shares one with those of
 * its capacity and, with `throughput`, with those of twice its capacity: fewer runs a step, but its
 * capacity then depends on who else is there. No more than twice, so that many short ones beside a long
 * one do not each take as much memory as that one.
 */
export class Lanes {
  readonly #layout: CacheLayout;
  readonly #throughput: boolean;
  readonly #shared = new Map<number, SharedLane>();

  constructor(layout: CacheLayout, throughput: boolean) {
    this.#layout = layout;
    this.#throughput = throughput;
  }

  /** An empty cache, on its own. */
  create(): CacheSlot {
    return { lane: new KvLane(this.#layout, capacityFor(1), 1), slot: 0, length: 0 };
  }

  /** Have room for `length` tokens in a cache that is on its own. */
  extend(cache: CacheSlot, length: number): void {
    const capacity = capacityFor(length);
    if (capacity === cache.lane.capacity) return;
    const lane = new KvLane(this.#layout, capacity, 1);
    lane.copy(0, cache.lane, cache.slot, cache.length);
    cache.lane = lane;
  }

  /**
   * Bring the caches of all sequences that are written to where they have room for one token more, with
   * others to run with.
   */
  place(caches: readonly CacheSlot[]): void {
    const capacities = this.#capacities(caches);
    for (const [index, cache] of caches.entries()) {
      const capacity = capacities[index] as number;
      const isShared = this.#shared.get(cache.lane.capacity)?.lane === cache.lane;
      if (!isShared || cache.lane.capacity !== capacity) this.#join(cache, capacity);
    }
  }

  /** The lanes with sequences in them, the members in the order of their slots. */
  occupied(): SharedLane[] {
    return [...this.#shared.values()].filter(({ members }) => members.length > 0);
  }

  /** Forget a cache. Another one may take its slot. */
  leave(cache: CacheSlot): void {
    const shared = this.#shared.get(cache.lane.capacity);
    if (shared?.lane !== cache.lane) return;
    const last = shared.members.pop();
    if (last !== undefined && last !== cache) {
      shared.lane.copy(cache.slot, shared.lane, last.slot, last.length);
      last.slot = cache.slot;
      shared.members[cache.slot] = last;
    }
    if (shared.members.length === 0) shared.lane.release();
  }

  /** The capacity that each is to have. */
  #capacities(caches: readonly CacheSlot[]): number[] {
    const own = caches.map(({ length }) => capacityFor(length + 1));
    if (!this.#throughput) return own;
    // From the largest on: who joins a larger one is not joined.
    const joined = new Set<number>();
    const distinct = new Set(own);
    for (const capacity of [...distinct].sort((a, b) => b - a)) {
      if (distinct.has(2 * capacity) && !joined.has(2 * capacity)) joined.add(capacity);
    }
    return own.map((capacity) => (joined.has(capacity) ? 2 * capacity : capacity));
  }

  #join(cache: CacheSlot, capacity: number): void {
    let shared = this.#shared.get(capacity);
    if (shared === undefined) {
      shared = { lane: new KvLane(this.#layout, capacity), members: [] };
      this.#shared.set(capacity, shared);
    }
    const slot = shared.members.length;
    shared.lane.reserve(slot + 1, slot);
    shared.lane.copy(slot, cache.lane, cache.slot, cache.length);
    this.leave(cache);
    cache.lane = shared.lane;
    cache.slot = slot;
    shared.members.push(cache);
  }
}
