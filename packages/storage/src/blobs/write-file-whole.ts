import { dirname } from "node:path";
import type { BlobFileSystem } from "./file-system.ts";

/**
 * Writes a stream to a file, which appears whole, or not at all; one that was there is replaced.
 *
 * It is written beside its place under `<path>.incoming`, synced, and renamed. However it ends, the
 * stream is closed.
 */
export async function writeFileWhole(
  fileSystem: BlobFileSystem,
  path: string,
  content: ReadableStream<Uint8Array>,
): Promise<void> {
  const incoming = `${path}.incoming`;
  let kept = false;
  try {
    const file = await fileSystem.open(incoming, "w");
    try {
      for await (const chunk of content) await file.appendFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await fileSystem.rename(incoming, path);
    await fileSystem.syncDirectory(dirname(path));
    kept = true;
  } finally {
    if (!kept) {
      await fileSystem.rm(incoming, { force: true });
      await content.cancel();
    }
  }
}
