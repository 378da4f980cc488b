import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";

const chunkBytes = 1 << 20;

/** The SHA-256 of bytes, in hexadecimal, computed in pieces so that others get their turn. */
export async function digestBytes(bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256");
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    hash.update(bytes.subarray(start, start + chunkBytes));
    await breathe();
  }
  return hash.digest("hex");
}
