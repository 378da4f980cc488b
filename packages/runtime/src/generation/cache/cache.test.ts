import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cacheBytes, capacityFor } from "./cache-layout.ts";
import { KvLane, type NewEntries } from "./kv-lane.ts";
import { type CacheSlot, Lanes } from "./lanes.ts";
import { PrefixCache } from "./prefix-cache.ts";

const layout = { layers: 2, kvHeads: 2, headDim: 3 };

/** A number that tells where in the cache of which sequence it belongs. */
function cell(sequence: number, layer: number, head: number, channel: number, token: number) {
  return sequence + layer * 0.1 + head * 0.03 + channel * 0.01 + token * 1000;
}

/** New tokens of several sequences, shaped as the graph gives them. */
function entriesFor(
  sequences: readonly { name: number; from: number }[],
  count: number,
): NewEntries {
  const { layers, kvHeads, headDim } = layout;
  const size = layers * sequences.length * kvHeads * headDim * count;
  const keys = new Float32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  for (let layer = 0; layer < layers; layer++) {
    for (const { name, from } of sequences) {
      for (let head = 0; head < kvHeads; head++) {
        for (let channel = 0; channel < headDim; channel++) {
          for (let token = 0; token < count; token++) {
            const number = cell(name, layer, head, channel, from + token);
            keys[at + channel * count + token] = number;
            values[at + token * headDim + channel] = -number;
          }
        }
        at += headDim * count;
      }
    }
  }
  return { keys, values, batch: sequences.length, sequence: count };
}

function expectWhole({ lane, slot, length }: CacheSlot, name: number): void {
  const { layers, kvHeads, headDim } = layout;
  const { capacity } = lane;
  for (let layer = 0; layer < layers; layer++) {
    const keys = lane.keys(layer, slot, 1);
    const values = lane.values(layer, slot, 1);
    for (let head = 0; head < kvHeads; head++) {
      for (let channel = 0; channel < headDim; channel++) {
        for (let token = 0; token < length; token++) {
          const number = Math.fround(cell(name, layer, head, channel, token));
          expect(keys[(head * headDim + channel) * capacity + token]).toBe(number);
          expect(values[(head * capacity + token) * headDim + channel]).toBe(-number);
        }
      }
    }
  }
}

describe("lanes", () => {
  test("keep each sequence's keys and values through joining, growing and leaving", () => {
    const actions = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant("start" as const),
          length: fc.integer({ min: 1, max: 140 }),
        }),
        fc.record({ kind: fc.constant("step" as const), times: fc.integer({ min: 1, max: 3 }) }),
        fc.record({ kind: fc.constant("leave" as const), which: fc.nat(9) }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(actions, fc.boolean(), (list, throughput) => {
        const lanes = new Lanes(layout, throughput);
        let running: { cache: CacheSlot; name: number }[] = [];
        let names = 0;
        for (const action of list) {
          if (action.kind === "start") {
            const cache = lanes.create();
            const name = ++names;
            lanes.extend(cache, action.length);
            cache.lane.append(0, 0, entriesFor([{ name, from: 0 }], action.length), 0);
            cache.length = action.length;
            running.push({ cache, name });
          } else if (action.kind === "leave") {
            const [gone] = running.splice(action.which % Math.max(1, running.length), 1);
            if (gone !== undefined) lanes.leave(gone.cache);
          } else {
            for (let time = 0; time < action.times; time++) {
              lanes.place(running.map(({ cache }) => cache));
              for (const { lane, members } of lanes.occupied()) {
                const batch = members.map((cache, slot) => {
                  expect(cache.slot).toBe(slot);
                  const name = running.find((one) => one.cache === cache)?.name ?? 0;
                  return { name, from: cache.length };
                });
                const entries = entriesFor(batch, 1);
                for (const [row, cache] of members.entries()) {
                  lane.append(cache.slot, cache.length, entries, row);
                  cache.length++;
                }
              }
            }
          }
          for (const { cache, name } of running) expectWhole(cache, name);
        }
        running = [];
      }),
      { numRuns: 40 },
    );
  });

  test("put a sequence where its own length says, whatever the others are like", () => {
    const lanes = new Lanes(layout, false);
    const caches = [1, 127, 128, 300].map((length) => {
      const cache = lanes.create();
      lanes.extend(cache, length);
      cache.length = length;
      return cache;
    });
    lanes.place(caches);
    expect(caches.map(({ lane }) => lane.capacity)).toEqual([128, 128, 256, 512]);
    expect(lanes.occupied().map(({ members }) => members.length)).toEqual([2, 1, 1]);
  });

  test("put a sequence with those up to twice its capacity in throughput mode, and shrink when they have left", () => {
    const lanes = new Lanes(layout, true);
    const caches = [1, 128, 300, 127].map((length) => {
      const cache = lanes.create();
      lanes.extend(cache, length);
      cache.length = length;
      return cache;
    });
    lanes.place(caches);
    expect(caches.map(({ lane }) => lane.capacity)).toEqual([128, 512, 512, 128]);
    expect(lanes.occupied()).toHaveLength(2);
    const [long] = caches.splice(2, 1);
    if (long === undefined) throw new TypeError("Expected the long one.");
    lanes.leave(long);
    lanes.place(caches);
    expect(caches.map(({ lane }) => lane.capacity)).toEqual([256, 256, 256]);
    expect(lanes.occupied()).toHaveLength(1);
  });

  test("make one lane of streams of a length in throughput mode, and no slot too large beside a long one", () => {
    const lanes = new Lanes(layout, true);
    const own = [...Array.from({ length: 16 }, (_, index) => 120 + index), 1000];
    const caches = own.map((length) => ({ ...lanes.create(), length }));
    for (const cache of caches) lanes.extend(cache, cache.length);
    lanes.place(caches);
    expect(lanes.occupied().map(({ lane, members }) => [lane.capacity, members.length])).toEqual([
      [256, 16],
      [1024, 1],
    ]);
  });
});

test("capacities are powers of two, and bytes count keys and values of all layers", () => {
  expect([1, 128, 129, 1000].map(capacityFor)).toEqual([128, 128, 256, 1024]);
  expect(cacheBytes(layout, 10)).toBe(2 * 2 * 2 * 3 * 10 * 4);
});

test("a lane gives back much memory, with what was made over it, and has zeros again", () => {
  const lane = new KvLane({ layers: 1, kvHeads: 8, headDim: 64 }, 8192, 1);
  lane.keys(0, 0, 1).fill(1);
  lane.views.set("0 1", {});
  lane.release();
  expect(lane.views.size).toBe(0);
  expect(lane.keys(0, 0, 1)).toHaveLength(0);
  lane.views.set("0 1", {});
  lane.reserve(1, 0);
  expect(lane.views.size).toBe(0);
  expect(lane.keys(0, 0, 1).every((number) => number === 0)).toBe(true);
});

describe("the prefix cache", () => {
  test("finds a chunk behind the chunks that it came after, and nowhere else", () => {
    const cache = new PrefixCache<string>(100);
    const a = cache.add(null, [1, 2], "a", 1);
    cache.add(a, [3, 4], "b", 1);
    expect(cache.find(a, [3, 4])?.entries).toBe("b");
    expect(cache.find(null, [3, 4])).toBeUndefined();
    expect(cache.find(null, [12])).toBeUndefined();
    expect(cache.add(null, [1, 2], "again", 1)).toBe(a);
    expect(cache.bytes).toBe(2);
  });

  test("drops what was used longest ago, but nothing that others stand on", () => {
    const cache = new PrefixCache<string>(3);
    const a = cache.add(null, [1], "a", 1);
    const b = cache.add(a, [2], "b", 1);
    cache.add(null, [3], "c", 1);
    cache.find(a, [2]);
    cache.add(b, [4], "d", 1);
    expect(cache.find(null, [3])).toBeUndefined();
    expect(cache.find(b, [4])?.entries).toBe("d");
    // Room for one more: the end of the chain goes, not its beginning.
    cache.add(null, [5], "e", 1);
    expect(cache.find(b, [4])).toBeUndefined();
    expect(cache.find(null, [1])).toBe(a);
    expect(cache.bytes).toBe(3);
  });

  test("keeps nothing that has no room, nor what stands on something that is gone", () => {
    const cache = new PrefixCache<string>(2);
    expect(cache.add(null, [1], "large", 3)).toBeNull();
    const a = cache.add(null, [1], "a", 2);
    expect(cache.add(a, [2], "b", 1)).toBeNull();
    cache.add(null, [3], "c", 2);
    expect(cache.add(a, [2], "b", 1)).toBeNull();
    expect(cache.bytes).toBe(2);
  });
});
