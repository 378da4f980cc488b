import { randomHex } from "../random-hex.ts";
import { InvalidBlobKeyError } from "./blob-errors.ts";

const KEY_SIZE_BYTES = 16;
const KEY_PATTERN = /^[0-9a-f]{32}$/;

/** A new key: random, so that it says nothing of the content and never has to be looked up first. */
export function createBlobKey(randomBytes: (sizeBytes: number) => Uint8Array): string {
  return randomHex(randomBytes, KEY_SIZE_BYTES);
}

/** Whether a name can be a key, which leaves no room for a path. */
export function isBlobKey(name: string): boolean {
  return KEY_PATTERN.test(name);
}

/** Throws `InvalidBlobKeyError` for a key that no store can have made. */
export function assertBlobKey(key: string): void {
  if (!isBlobKey(key)) throw new InvalidBlobKeyError(key);
}
