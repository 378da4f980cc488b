import { createHash } from "node:crypto";
import { BlobTooLargeError, InvalidChunkError } from "./blob-errors.ts";
import type { BlobFacts, WriteBlobOptions } from "./blob-store.ts";

/**
 * Hands every chunk of a source to a sink, one at a time, and returns their size and hash.
 *
 * Rejects with the reason of the signal even while the source keeps it waiting. However it ends,
 * the source is closed.
 */
export async function pour(
  source: AsyncIterable<Uint8Array>,
  sink: (chunk: Uint8Array) => Promise<void> | void,
  { signal, maxBytes = Number.POSITIVE_INFINITY }: WriteBlobOptions,
): Promise<Omit<BlobFacts, "key">> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const chunk of abortable(source, signal)) {
    if (!(chunk instanceof Uint8Array)) throw new InvalidChunkError(chunk);
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) throw new BlobTooLargeError(maxBytes);
    hash.update(chunk);
    await sink(chunk);
  }
  return { sizeBytes, sha256: hash.digest("hex") };
}

async function* abortable<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const chunks = source[Symbol.asyncIterator]();
  // Not a race against one promise for all chunks: that would hold on to every chunk to its end.
  let giveUp: ((reason: unknown) => void) | undefined;
  const abort = () => giveUp?.(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  let finished = false;
  try {
    signal?.throwIfAborted();
    for (;;) {
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        giveUp = reject;
        chunks.next().then(resolve, reject);
      });
      if (next.done) {
        finished = true;
        return;
      }
      yield next.value;
      signal?.throwIfAborted();
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    // Not awaited: a source that hangs would hang this, and what it says on closing is no news.
    if (!finished) chunks.return?.().catch(() => {});
  }
}
