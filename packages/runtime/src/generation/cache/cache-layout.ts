import type { DecoderDescription } from "../decoder-description.ts";

/** The sizes of a decoder's cache. */
export interface CacheLayout {
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

/** The fewest tokens that a cache has room for. */
const leastCapacity = 128;

const float32Bytes = 4;

export function cacheLayout(description: DecoderDescription): CacheLayout {
  const { layers, kv_heads: kvHeads, head_dim: headDim } = description;
  return { layers, kvHeads, headDim };
}

/**
 * For how many tokens there is room in the cache of a sequence of `length`: a power of two.
 *
 * It depends on the length and nothing else, as sums over the cache are rounded by its size.
 */
export function capacityFor(length: number): number {
  let capacity = leastCapacity;
  while (capacity < length) capacity *= 2;
  return capacity;
}

/** Bytes of keys and values of so many tokens. */
export function cacheBytes({ layers, kvHeads, headDim }: CacheLayout, tokens: number): number {
  return 2 * layers * kvHeads * headDim * tokens * float32Bytes;
}
