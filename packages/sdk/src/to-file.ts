import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** What `toFile` can make a file of. */
export type FileData =
  | Blob
  | ArrayBufferView
  | ArrayBuffer
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<FileChunk>;

/** A piece of a file that comes in pieces. A text is written as UTF-8. */
export type FileChunk = Blob | ArrayBufferView | ArrayBuffer | string;

/**
 * Makes a file to upload, of bytes, a text (as UTF-8) or a stream. A stream is read to its end.
 * The type is that of the Blob, or none, unless it is given.
 */
export async function toFile(
  data: FileData,
  name: string,
  options: { readonly type?: string } = {},
): Promise<File> {
  if (typeof name !== "string" || name === "") {
    throw new InvalidArgumentError("name", "Invalid name: expected the name of the file.");
  }
  const parts: FilePart[] = [];
  if (isChunk(data)) {
    parts.push(part(data));
  } else {
    for await (const chunk of chunks(data)) {
      if (!isChunk(chunk)) throw notData(chunk);
      parts.push(part(chunk));
    }
  }
  const type = options.type ?? (data instanceof Blob ? data.type : "");
  return new File(parts, name, { type });
}

async function* chunks(data: unknown): AsyncGenerator<unknown> {
  if (data !== null && typeof data === "object") {
    if (Symbol.asyncIterator in data) return yield* data as AsyncIterable<unknown>;
    // Not every browser can iterate over a stream.
    if (data instanceof ReadableStream) return yield* read(data);
  }
  throw notData(data);
}

async function* read(stream: ReadableStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

function isChunk(value: unknown): value is FileChunk {
  return (
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}

type FilePart = Blob | Uint8Array<ArrayBuffer> | string;

/** Bytes are copied: those of a stream may be overwritten, and a Blob takes no shared memory. */
function part(chunk: FileChunk): FilePart {
  if (typeof chunk === "string" || chunk instanceof Blob) return chunk;
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice();
}

function notData(value: unknown): InvalidArgumentError {
  const kind = value === null ? "null" : typeof value;
  return new InvalidArgumentError(
    "data",
    `Invalid data: expected a text, bytes, a Blob or a stream of those, but got ${kind}.`,
  );
}
