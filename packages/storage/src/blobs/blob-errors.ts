import { isStorageErrorOf, StorageError } from "../storage-error.ts";
import type { ByteRange } from "./blob-store.ts";

/** No blob has this key: it was never written, or it has been deleted. */
export class BlobNotFoundError extends StorageError {
  override readonly name = "BlobNotFoundError";
  readonly code = "blob_not_found";
  readonly key: string;

  constructor(key: string) {
    super(
      `Expected a stored blob with the key ${key}, but there is none. It may have been deleted.`,
    );
    this.key = key;
  }

  static override is(value: unknown): value is BlobNotFoundError {
    return isStorageErrorOf(value, "blob_not_found");
  }
}

/** More bytes came than `maxBytes` allows. The source has been closed and nothing was kept. */
export class BlobTooLargeError extends StorageError {
  override readonly name = "BlobTooLargeError";
  readonly code = "blob_too_large";
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`Expected at most ${maxBytes} bytes, but more came. Send less, or raise the limit.`);
    this.maxBytes = maxBytes;
  }

  static override is(value: unknown): value is BlobTooLargeError {
    return isStorageErrorOf(value, "blob_too_large");
  }
}

/** A key that no `write` can have returned, such as one with a path in it. */
export class InvalidBlobKeyError extends StorageError {
  override readonly name = "InvalidBlobKeyError";
  readonly code = "invalid_blob_key";
  readonly key: string;

  constructor(key: string) {
    super(
      `Expected a blob key as write() returns it (32 lower-case hexadecimal digits), but got ${JSON.stringify(key)}.`,
    );
    this.key = key;
  }

  static override is(value: unknown): value is InvalidBlobKeyError {
    return isStorageErrorOf(value, "invalid_blob_key");
  }
}

/** The source yielded something other than bytes, such as a stream that decodes to strings. */
export class InvalidChunkError extends StorageError {
  override readonly name = "InvalidChunkError";
  readonly code = "invalid_chunk";

  constructor(chunk: unknown) {
    super(
      `Expected every chunk to be a Uint8Array, but got ${chunk === null ? "null" : `a ${typeof chunk}`}. Remove the encoding from the stream.`,
    );
  }

  static override is(value: unknown): value is InvalidChunkError {
    return isStorageErrorOf(value, "invalid_chunk");
  }
}

/** A range that is not inside the blob. */
export class InvalidRangeError extends StorageError {
  override readonly name = "InvalidRangeError";
  readonly code = "invalid_range";
  readonly range: ByteRange;
  readonly sizeBytes: number;

  constructor(range: ByteRange, sizeBytes: number) {
    super(
      `Expected whole numbers with 0 <= start <= end <= ${sizeBytes} (the size of the blob), but got start ${range.start} and end ${range.end ?? "(none)"}.`,
    );
    this.range = range;
    this.sizeBytes = sizeBytes;
  }

  static override is(value: unknown): value is InvalidRangeError {
    return isStorageErrorOf(value, "invalid_range");
  }
}

/** A blob's file became shorter while it was being read: something else has written to it. */
export class TruncatedBlobError extends StorageError {
  override readonly name = "TruncatedBlobError";
  readonly code = "blob_truncated";
  readonly sizeBytes: number;
  readonly expectedBytes: number;

  constructor(sizeBytes: number, expectedBytes: number) {
    super(
      `Expected at least ${expectedBytes} bytes in the blob, but it ends after ${sizeBytes}. Delete it and store it again.`,
    );
    this.sizeBytes = sizeBytes;
    this.expectedBytes = expectedBytes;
  }

  static override is(value: unknown): value is TruncatedBlobError {
    return isStorageErrorOf(value, "blob_truncated");
  }
}
