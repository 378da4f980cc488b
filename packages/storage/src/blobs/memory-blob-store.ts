import { BlobNotFoundError } from "./blob-errors.ts";
import { assertBlobKey, createBlobKey } from "./blob-key.ts";
import type { BlobFacts, BlobStore, ByteRange, WriteBlobOptions } from "./blob-store.ts";
import { resolveRange } from "./byte-range.ts";
import { nodeFileSystem } from "./file-system.ts";
import { pour } from "./pour.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface MemoryBlobStoreOptions {
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

/** Blobs that live as long as the object does. */
export class MemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #randomBytes: (sizeBytes: number) => Uint8Array;

  constructor({ randomBytes }: MemoryBlobStoreOptions) {
    this.#randomBytes = randomBytes;
  }

  async write(
    source: AsyncIterable<Uint8Array>,
    options: WriteBlobOptions = {},
  ): Promise<BlobFacts> {
    const chunks: Uint8Array[] = [];
    // A source may fill the same buffer again, so each chunk is copied as it comes. Not with
    // slice(), which shares the memory when the chunk is a Buffer.
    const facts = await pour(source, (chunk) => void chunks.push(Uint8Array.from(chunk)), options);
    const key = createBlobKey(this.#randomBytes);
    this.#blobs.set(key, Buffer.concat(chunks));
    return { key, ...facts };
  }

  async read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>> {
    assertBlobKey(key);
    const blob = this.#blobs.get(key);
    if (blob === undefined) throw new BlobNotFoundError(key);
    const { start, end } = resolveRange(range, blob.byteLength);
    return new ReadableStream({
      start(controller) {
        if (end > start) controller.enqueue(new Uint8Array(blob.subarray(start, end)));
        controller.close();
      },
    });
  }

  async copyTo(key: string, path: string): Promise<void> {
    await writeFileWhole(nodeFileSystem, path, await this.read(key));
  }

  async stat(key: string): Promise<{ readonly sizeBytes: number } | undefined> {
    assertBlobKey(key);
    const blob = this.#blobs.get(key);
    return blob && { sizeBytes: blob.byteLength };
  }

  async delete(key: string): Promise<boolean> {
    assertBlobKey(key);
    return this.#blobs.delete(key);
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.#blobs.keys()];
  }
}
