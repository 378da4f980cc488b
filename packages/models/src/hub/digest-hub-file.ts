import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

const chunkBytes = 1 << 20;

/** What a file of the hub is known by. */
export interface HubDigests {
  readonly sha256: string;
  /** Git's name of it: the SHA-1 of `blob <size>\0` and the bytes. */
  readonly gitBlob: string;
}

/** Both digests of a file, in hexadecimal, read in pieces so that others get their turn. */
export async function digestHubFile(path: string): Promise<HubDigests> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const sha256 = createHash("sha256");
    const gitBlob = createHash("sha1").update(`blob ${size}\0`);
    const chunk = new Uint8Array(chunkBytes);
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunkBytes);
      if (bytesRead === 0) break;
      sha256.update(chunk.subarray(0, bytesRead));
      gitBlob.update(chunk.subarray(0, bytesRead));
    }
    return { sha256: sha256.digest("hex"), gitBlob: gitBlob.digest("hex") };
  } finally {
    await file.close();
  }
}
