import type { RankedTokens } from "../sampler/ranking.ts";

/** What the model says comes next, for one row: its likeliest tokens, or all logits. */
export type NextTokens =
  | { readonly kind: "ranked"; readonly ranked: RankedTokens }
  /** Over an array that nobody else has. */
  | { readonly kind: "logits"; readonly logits: Float32Array };

/** What is wanted of a row: so many of the likeliest tokens, or all logits. */
export type Wanted =
  | { readonly kind: "ranked"; readonly count: number }
  | { readonly kind: "logits" };

/** One token to go on by. */
export interface DecodeItem<Cache> {
  readonly cache: Cache;
  readonly tokenId: number;
  readonly wanted: Wanted;
}

/** A model that reads and writes, with a cache for each sequence. One call at a time. */
export interface Decoder<Cache, Entries> {
  /** An empty cache. */
  create(): Cache;
  /**
   * Read tokens of a prompt, in one run of their own, and append them to the cache. `rows` are those of
   * the tokens whose successors are wanted. Gives the new entries too, for the prefix cache.
   */
  read(
    cache: Cache,
    tokenIds: readonly number[],
    rows: readonly number[],
    wanted: Wanted,
  ): Promise<{ next: NextTokens[]; entries: Entries }>;
  /** Append entries that `read` gave for the same tokens at the same places, one chunk after the other. */
  restore(cache: Cache, chunks: readonly Entries[]): void;
  /** Go on by one token each. The results are in the order of the items. */
  step(items: readonly DecodeItem<Cache>[]): Promise<NextTokens[]>;
  /** Forget a cache. */
  drop(cache: Cache): void;
  /** Free the model. */
  release(): Promise<void>;
}
