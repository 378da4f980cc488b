import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

const chunkBytes = 1 << 20;

/** The SHA-256 of a file, in hexadecimal, read in pieces so that others get their turn. */
export async function digestFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  const chunk = new Uint8Array(chunkBytes);
  const file = await open(path, "r");
  try {
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunkBytes);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
