/** So many random bytes, as lower-case hexadecimal of twice the length. */
export function randomHex(
  randomBytes: (sizeBytes: number) => Uint8Array,
  sizeBytes: number,
): string {
  return Buffer.from(randomBytes(sizeBytes)).toString("hex");
}
