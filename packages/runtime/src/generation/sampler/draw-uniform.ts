import { philox4x32 } from "./philox.ts";

/**
 * A number from 0 to 1, 1 excluded, with 53 random bits: always the same one for the same seed, choice
 * and position, and for nothing else.
 *
 * `seed` is an integer that JavaScript holds exactly; a negative one is taken as two's complement.
 */
export function drawUniform(seed: number, choice: number, position: number): number {
  const low = (seed % 2 ** 32) | 0;
  const high = Math.floor(seed / 2 ** 32) | 0;
  const [first, second] = philox4x32([position, choice, 0, 0], [low, high]);
  return ((first >>> 5) * 2 ** 26 + (second >>> 6)) / 2 ** 53;
}
