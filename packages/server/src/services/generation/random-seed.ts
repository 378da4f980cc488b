/** Hexadecimal digits of a seed: 48 bits, which a double holds. */
const digits = 12;

/** A seed for a request without one. `randomHex` gives at least 12 random hexadecimal digits. */
export function randomSeed(randomHex: () => string): number {
  return Number.parseInt(randomHex().slice(0, digits), 16);
}
