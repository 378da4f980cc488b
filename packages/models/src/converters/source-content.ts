import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/**
 * The content of a source file, whole or in parts. Converters run in a thread of their own, so that
 * reading waits for the disk.
 */
export interface SourceContent {
  /** The file's name in the source, for errors. */
  readonly path: string;
  readonly sizeBytes: number;
  /** All of it, read when first asked for and held from then on. */
  readonly bytes: Uint8Array;
  /** A part of it, which is not held; the caller knows that it lies within the file. */
  read(offset: number, length: number): Uint8Array;
}

/** The content of a file on disk; `path` is what it is called, `location` where it is. */
export function contentOfFile(path: string, location: string): SourceContent {
  const sizeBytes = withFile(location, (file) => fstatSync(file).size);
  const read = (offset: number, length: number) =>
    withFile(location, (file) => {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const count = readSync(file, bytes, filled, length - filled, offset + filled);
        if (count === 0) {
          throw new RangeError(`${location} ended at byte ${offset + filled} while it was read`);
        }
        filled += count;
      }
      return bytes;
    });
  let held: Uint8Array | undefined;
  return {
    path,
    sizeBytes,
    get bytes() {
      held ??= read(0, sizeBytes);
      return held;
    },
    read,
  };
}

/** Content that is in memory already. */
export function contentOfBytes(path: string, bytes: Uint8Array): SourceContent {
  return {
    path,
    sizeBytes: bytes.byteLength,
    bytes,
    read: (offset, length) => bytes.slice(offset, offset + length),
  };
}

function withFile<T>(location: string, use: (file: number) => T): T {
  const file = openSync(location, "r");
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
