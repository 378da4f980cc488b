import type { Tensor } from "onnxruntime-node";
import { type CacheLayout, cacheLayout } from "../cache/cache-layout.ts";
import type { KvLane, NewEntries, Past } from "../cache/kv-lane.ts";
import { type CacheSlot, Lanes } from "../cache/lanes.ts";
import type { DecoderDescription } from "../decoder-description.ts";
import type { DecodeItem, Decoder, NextTokens, Wanted } from "./decoder.ts";
import type { SplitOutputs, SplitSession } from "./split-session.ts";

interface SplitDecoderOptions {
  /** The most sequences of one run. */
  readonly maxBatch: number;
  /** Sequences of one capacity and of half of it in one run: faster, and rounded by the company. */
  readonly throughput: boolean;
}

/**
 * Decodes with a cache that the runtime owns (`Lanes`).
 *
 * Unless `throughput` is set, every shape that changes how a sum is rounded depends on the sequence
 * alone: its capacity on its length, the chunks of its prompt on their places. What does depend on the
 * company, the number of rows of a step, changes no row as far as `rowsAreIndependent` could find.
 */
export class SplitDecoder implements Decoder<CacheSlot, NewEntries> {
  readonly #session: SplitSession;
  readonly #layout: CacheLayout;
  readonly #lanes: Lanes;
  readonly #maxBatch: number;

  constructor(
    session: SplitSession,
    description: DecoderDescription,
    { maxBatch, throughput }: SplitDecoderOptions,
  ) {
    this.#session = session;
    this.#layout = cacheLayout(description);
    this.#lanes = new Lanes(this.#layout, throughput);
    this.#maxBatch = maxBatch;
  }

  create(): CacheSlot {
    return this.#lanes.create();
  }

  async read(
    cache: CacheSlot,
    tokenIds: readonly number[],
    rows: readonly number[],
    wanted: Wanted,
  ): Promise<{ next: NextTokens[]; entries: NewEntries }> {
    const { length } = cache;
    this.#lanes.extend(cache, length + tokenIds.length);
    // The head takes at least one row.
    const headRows = Int32Array.from(rows.length > 0 ? rows : [0]);
    const outputs = await this.#session.run({
      tokenIds: Int32Array.from(tokenIds),
      positions: Int32Array.from(tokenIds, (_, index) => length + index),
      pastLengths: Int32Array.of(length),
      past: this.#past(cache.lane, cache.slot, 1),
      headRows,
      logitsRows: wanted.kind === "logits" ? Int32Array.from(rows, (_, index) => index) : none,
      topK: wanted.kind === "ranked" ? wanted.count : 1,
    });
    this.restore(cache, [outputs.entries]);
    const take = nextTokensOf(outputs, this.#session.vocabularySize);
    return { next: rows.map((_, row) => take(row, wanted)), entries: outputs.entries };
  }

  restore(cache: CacheSlot, chunks: readonly NewEntries[]): void {
    // Once for all of them: each time is a new array, and a copy.
    this.#lanes.extend(
      cache,
      chunks.reduce((sum, { sequence }) => sum + sequence, cache.length),
    );
    for (const entries of chunks) {
      cache.lane.append(cache.slot, cache.length, entries, 0);
      cache.length += entries.sequence;
    }
  }

  async step(items: readonly DecodeItem<CacheSlot>[]): Promise<NextTokens[]> {
    this.#lanes.place(items.map(({ cache }) => cache));
    const byCache = new Map(items.map((item, index) => [item.cache, { item, index }]));
    const next: NextTokens[] = [];
    for (const { lane, members } of this.#lanes.occupied()) {
      for (let first = 0; first < members.length; first += this.#maxBatch) {
        const batch = members.slice(first, first + this.#maxBatch).map((cache) => {
          const found = byCache.get(cache);
          if (found === undefined) throw new RangeError("Expected every placed sequence to step.");
          return found;
        });
        const results = await this.#runStep(
          lane,
          first,
          batch.map(({ item }) => item),
        );
        for (const [row, { index }] of batch.entries()) next[index] = results[row] as NextTokens;
      }
    }
    return next;
  }

  drop(cache: CacheSlot): void {
    this.#lanes.leave(cache);
  }

  async release(): Promise<void> {
    await this.#session.release();
  }

  async #runStep(
    lane: KvLane,
    first: number,
    items: readonly DecodeItem<CacheSlot>[],
  ): Promise<NextTokens[]> {
    const lengths = Int32Array.from(items, ({ cache }) => cache.length);
    const headRows = Int32Array.from(items, (_, row) => row);
    const outputs = await this.#session.run({
      tokenIds: Int32Array.from(items, ({ tokenId }) => tokenId),
      positions: lengths,
      pastLengths: lengths,
      past: this.#past(lane, first, items.length),
      headRows,
      logitsRows: headRows.filter((row) => items[row]?.wanted.kind === "logits"),
      topK: Math.max(
        1,
        ...items.map(({ wanted }) => (wanted.kind === "ranked" ? wanted.count : 1)),
      ),
    });
    const take = nextTokensOf(outputs, this.#session.vocabularySize);
    return items.map(({ cache, wanted }, row) => {
      lane.append(cache.slot, cache.length, outputs.entries, row);
      cache.length++;
      return take(row, wanted);
    });
  }

  #past(lane: KvLane, first: number, count: number): Past {
    const key = `${first} ${count}`;
    const found = lane.views.get(key);
    if (found !== undefined) return found;
    const past = pastTensors(this.#session, this.#layout, lane, first, count);
    lane.views.set(key, past);
    return past;
  }
}

const none = new Int32Array();

/** The cache of `count` neighbouring slots as the graph's inputs. */
export function pastTensors(
  { onnxRuntime: { Tensor } }: SplitSession,
  { layers, kvHeads, headDim }: CacheLayout,
  lane: KvLane,
  first: number,
  count: number,
): Past {
  const past: Record<string, Tensor> = {};
  const { capacity } = lane;
  for (let layer = 0; layer < layers; layer++) {
    const keys = lane.keys(layer, first, count);
    past[`past_key.${layer}`] = new Tensor("float32", keys, [count, kvHeads, headDim, capacity]);
    const values = lane.values(layer, first, count);
    past[`past_value.${layer}`] = new Tensor("float32", values, [
      count,
      kvHeads,
      capacity,
      headDim,
    ]);
  }
  return past;
}

/**
 * Takes one head row after the other out of a run's outputs. Logits come for those rows only that
 * want them, in order.
 */
function nextTokensOf(outputs: SplitOutputs, vocabularySize: number) {
  let logitsRow = 0;
  return (row: number, wanted: Wanted): NextTokens => {
    if (wanted.kind === "logits") {
      const from = logitsRow++ * vocabularySize;
      return { kind: "logits", logits: outputs.logits.subarray(from, from + vocabularySize) };
    }
    const from = row * outputs.topK;
    const to = from + Math.min(wanted.count, outputs.topK);
    const ids = outputs.topIds.subarray(from, to);
    return { kind: "ranked", ranked: { ids, logits: outputs.topLogits.subarray(from, to) } };
  };
}
