import type { FileHandle } from "node:fs/promises";
import { TruncatedBlobError } from "./blob-errors.ts";

const CHUNK_SIZE_BYTES = 64 * 1024;

/**
 * A stream of the bytes of an open file from `start` to `end`, read as they are asked for.
 *
 * It owns the handle, and closes it when it ends, fails or is cancelled. Errors with
 * `TruncatedBlobError` when the file ends before.
 */
export function readFileRange(
  file: FileHandle,
  { start, end }: { readonly start: number; readonly end: number },
): ReadableStream<Uint8Array> {
  let position = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const wanted = Math.min(CHUNK_SIZE_BYTES, end - position);
          const { bytesRead, buffer } = await file.read(
            new Uint8Array(wanted),
            0,
            wanted,
            position,
          );
          if (bytesRead === 0 && wanted > 0) throw new TruncatedBlobError(position, end);
          position += bytesRead;
          if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
          if (position < end) return;
        } catch (error) {
          await file.close();
          throw error;
        }
        await file.close();
        controller.close();
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  );
}
