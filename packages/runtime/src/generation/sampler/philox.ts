/** Ten rounds, as the paper recommends. */
const rounds = 10;
const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const weyl0 = 0x9e3779b9;
const weyl1 = 0xbb67ae85;

/** Four 32-bit words. */
export type Words = readonly [number, number, number, number];

/**
 * Philox4x32-10: four random words from a counter of four words and a key of two, and from nothing
 * else. J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11.
 */
export function philox4x32([x0, x1, x2, x3]: Words, key: readonly [number, number]): Words {
  let [key0, key1] = key;
  let words: Words = [x0, x1, x2, x3];
  for (let round = 0; round < rounds; round++) {
    const [a, b, c, d] = words;
    words = [
      high32(multiplier1, c) ^ b ^ key0,
      Math.imul(multiplier1, c),
      high32(multiplier0, a) ^ d ^ key1,
      Math.imul(multiplier0, a),
    ];
    key0 = (key0 + weyl0) | 0;
    key1 = (key1 + weyl1) | 0;
  }
  const [a, b, c, d] = words;
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper half of the 64-bit product of two unsigned numbers, by halves of 16 bits. */
function high32(a: number, b: number): number {
  const upperA = a >>> 16;
  const lowerA = a & 0xffff;
  const upperB = b >>> 16;
  const lowerB = b & 0xffff;
  const cross = upperA * lowerB + ((lowerA * lowerB) >>> 16);
  const carried = lowerA * upperB + (cross & 0xffff);
  return (upperA * upperB + Math.floor(cross / 2 ** 16) + Math.floor(carried / 2 ** 16)) >>> 0;
}
