/** What is known of a blob from the moment it has been written. */
export interface BlobFacts {
  /** Chosen by the store; the only way to reach the blob again. */
  readonly key: string;
  readonly sizeBytes: number;
  /** SHA-256 of the content, in lower-case hexadecimal. */
  readonly sha256: string;
}

export interface WriteBlobOptions {
  /** When it aborts, `write` rejects with its reason and keeps nothing. */
  readonly signal?: AbortSignal;
  /** One byte more and `write` rejects with `BlobTooLargeError` and keeps nothing. */
  readonly maxBytes?: number;
}

/** Half-open, as in `Uint8Array.subarray`: `start` is read, `end` is not. Without `end`: to the end. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number;
}

/**
 * Where bytes are kept, by a key that the store chooses.
 *
 * A blob exists whole or not at all: it can be read, counted or listed only after `write` has
 * resolved. It never changes. Every method that takes a key rejects with `InvalidBlobKeyError`
 * when it is not one that `write` could have returned.
 */
export interface BlobStore {
  /**
   * Stores every byte of the source, a chunk at a time. Resolves when they are durable.
   *
   * A `ReadableStream` and a Node `Readable` are both async iterables of bytes. The source is
   * closed when the write fails, and its own error passes through.
   */
  write(source: AsyncIterable<Uint8Array>, options?: WriteBlobOptions): Promise<BlobFacts>;
  /**
   * Opens a blob for reading: read the stream to its end, or cancel it.
   *
   * Rejects with `BlobNotFoundError`, or `InvalidRangeError` when the range is not inside the blob.
   * A blob that is deleted meanwhile can still be read to its end.
   */
  read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>>;
  /**
   * Copies a blob to a file, a chunk at a time: for what reads files and not streams.
   *
   * The file appears whole and durable, or not at all, and replaces one that was there. Its
   * directory must exist, and only one copy to a path may be made at a time (`<path>.incoming` is
   * used meanwhile). Rejects with `BlobNotFoundError`.
   */
  copyTo(key: string, path: string): Promise<void>;
  /** The size of a blob, or undefined when there is none. */
  stat(key: string): Promise<{ readonly sizeBytes: number } | undefined>;
  /** Removes a blob; false when there was none. */
  delete(key: string): Promise<boolean>;
  /** The keys of all blobs that have been written completely, in no particular order. */
  keys(): AsyncIterable<string>;
}
