const maxDiscardedBytes = 64 * 1024 * 1024;

/**
 * Reads on to the end of a body that was refused, and keeps nothing of it.
 *
 * A connection that ended under a client which is still sending would keep the answer from it. What
 * goes on for too long is cut off all the same.
 */
export async function discardRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    for (let sizeBytes = 0; sizeBytes < maxDiscardedBytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      sizeBytes += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The client has gone: there is nothing left to read, and nobody to tell.
  }
}
