import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** A piece of a file that comes in pieces. A text is written as UTF-8. */
export type FileChunk = Blob | ArrayBufferView | ArrayBuffer | string;

export function isChunk(value: unknown): value is FileChunk {
  return (
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}

/** Bytes are copied: those of a stream may be overwritten, and a Blob takes no shared memory. */
export function copyBytes(chunk: ArrayBufferView | ArrayBuffer): Uint8Array<ArrayBuffer> {
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk.slice());
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice();
}

/** The bytes of a chunk. Those of a Blob are read as they are asked for. */
export async function* bytesOf(chunk: FileChunk): AsyncGenerator<Uint8Array> {
  if (typeof chunk === "string") {
    yield new TextEncoder().encode(chunk);
  } else if (chunk instanceof Blob) {
    const reader = chunk.stream().getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      // One that has failed says so again.
      reader.cancel().catch(() => undefined);
    }
  } else {
    yield copyBytes(chunk);
  }
}

export function notData(value: unknown): InvalidArgumentError {
  const kind = value === null ? "null" : typeof value;
  return new InvalidArgumentError(
    "data",
    `Invalid data: expected a text, bytes, a Blob, { path }, a response, or a stream of texts or bytes, but got ${kind}.`,
  );
}
