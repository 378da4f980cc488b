import { join } from "node:path";
import { BlobNotFoundError } from "./blob-errors.ts";
import { assertBlobKey, createBlobKey, isBlobKey } from "./blob-key.ts";
import type { BlobFacts, BlobStore, ByteRange, WriteBlobOptions } from "./blob-store.ts";
import { resolveRange } from "./byte-range.ts";
import { type BlobFileSystem, nodeFileSystem } from "./file-system.ts";
import { pour } from "./pour.ts";
import { readFileRange } from "./read-file-range.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface FileBlobStoreOptions {
  readonly directory: string;
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
  /** Node's own when left out. */
  readonly fileSystem?: BlobFileSystem;
}

/**
 * Blobs as files of one directory, named by their keys.
 *
 * Bytes are written to `incoming/`, synced, and only then renamed into `complete/`, so that a blob
 * which can be seen is whole. Only one store may have a directory open: opening it empties
 * `incoming/`.
 */
export class FileBlobStore implements BlobStore {
  readonly #complete: string;
  readonly #incoming: string;
  readonly #fileSystem: BlobFileSystem;
  readonly #randomBytes: (sizeBytes: number) => Uint8Array;

  private constructor(options: FileBlobStoreOptions, fileSystem: BlobFileSystem) {
    this.#complete = join(options.directory, "complete");
    this.#incoming = join(options.directory, "incoming");
    this.#fileSystem = fileSystem;
    this.#randomBytes = options.randomBytes;
  }

  /** Creates the directories and removes what a killed process left unfinished. */
  static async open(options: FileBlobStoreOptions): Promise<FileBlobStore> {
    const store = new FileBlobStore(options, options.fileSystem ?? nodeFileSystem);
    await store.#fileSystem.mkdir(store.#incoming, { recursive: true });
    await store.#fileSystem.mkdir(store.#complete, { recursive: true });
    for (const unfinished of await store.#fileSystem.readdir(store.#incoming)) {
      await store.#fileSystem.rm(join(store.#incoming, unfinished));
    }
    return store;
  }

  async write(
    source: AsyncIterable<Uint8Array>,
    options: WriteBlobOptions = {},
  ): Promise<BlobFacts> {
    const key = createBlobKey(this.#randomBytes);
    const incoming = join(this.#incoming, key);
    const complete = join(this.#complete, key);
    let kept = false;
    try {
      const facts = await this.#writeDurably(incoming, source, options);
      await this.#fileSystem.rename(incoming, complete);
      await this.#fileSystem.syncDirectory(this.#complete);
      kept = true;
      return { key, ...facts };
    } finally {
      if (!kept) {
        await this.#fileSystem.rm(incoming, { force: true });
        await this.#fileSystem.rm(complete, { force: true });
      }
    }
  }

  async read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>> {
    const file = await unlessMissing(this.#fileSystem.open(this.#pathOf(key), "r"));
    if (file === undefined) throw new BlobNotFoundError(key);
    try {
      return readFileRange(file, resolveRange(range, (await file.stat()).size));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async copyTo(key: string, path: string): Promise<void> {
    await writeFileWhole(this.#fileSystem, path, await this.read(key));
  }

  async stat(key: string): Promise<{ readonly sizeBytes: number } | undefined> {
    const stats = await unlessMissing(this.#fileSystem.stat(this.#pathOf(key)));
    return stats && { sizeBytes: stats.size };
  }

  async delete(key: string): Promise<boolean> {
    const removed = this.#fileSystem.unlink(this.#pathOf(key)).then(() => true);
    return (await unlessMissing(removed)) ?? false;
  }

  async *keys(): AsyncGenerator<string> {
    for (const name of await this.#fileSystem.readdir(this.#complete)) {
      if (isBlobKey(name)) yield name;
    }
  }

  async #writeDurably(
    path: string,
    source: AsyncIterable<Uint8Array>,
    options: WriteBlobOptions,
  ): Promise<Omit<BlobFacts, "key">> {
    const file = await this.#fileSystem.open(path, "wx");
    try {
      const facts = await pour(source, (chunk) => file.appendFile(chunk), options);
      await file.sync();
      return facts;
    } finally {
      await file.close();
    }
  }

  #pathOf(key: string): string {
    assertBlobKey(key);
    return join(this.#complete, key);
  }
}

async function unlessMissing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
