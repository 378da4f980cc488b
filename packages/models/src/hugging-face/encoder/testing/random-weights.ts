import type { WeightSource } from "../../weight-source.ts";

/** The sizes of each weight by its name, where a name has one at all. */
export type WeightSizes = (name: string) => readonly number[] | undefined;

/**
 * Weights of random numbers, made when first asked for: the same for the same name, and of a size that
 * keeps a network lively.
 */
export function randomWeights(sizes: WeightSizes): WeightSource {
  const made = new Map<string, Float32Array>();
  return {
    place: "random weights",
    dimsOf: sizes,
    read(name) {
      const known = made.get(name);
      if (known !== undefined) return known;
      const dims = sizes(name) ?? [];
      const random = randomNumbers(name);
      const isScale = /(LayerNorm|layer_norm)\.(weight|gamma)$/.test(name);
      const scale = isScale ? 0.3 : dims.length === 2 ? 2 / Math.sqrt(dims[1] ?? 1) : 0.5;
      const size = dims.reduce((product, dim) => product * dim, 1);
      const weight = Float32Array.from(
        { length: size },
        () => (isScale ? 1 : 0) + scale * random(),
      );
      made.set(name, weight);
      return weight;
    },
  };
}

/** Numbers from -1 to 1, the same for the same text (FNV-1a, then mulberry32). */
export function randomNumbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const unit of seed) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * 2 - 1;
  };
}
