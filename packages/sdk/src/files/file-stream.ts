import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { bytesOf, type FileChunk, isChunk, notData } from "./file-chunk.ts";

/** What a file can be read from once. */
export type FileSource = ReadableStream<Uint8Array> | AsyncIterable<FileChunk>;

/** The types of a body whose files may come as streams too. */
export type WithFileStreams<Body> = Body extends unknown
  ? { [Name in keyof Body]: Blob extends Body[Name] ? Body[Name] | FileStream : Body[Name] }
  : never;

/**
 * A file that is sent as it comes, without being held in memory. It can be sent once: a call takes
 * it, and closes its source at the end, whatever that end is.
 */
export class FileStream {
  readonly name: string;
  readonly type: string;
  readonly #source: FileSource;
  #reading: { next(): Promise<IteratorResult<unknown>>; stop(): unknown } | undefined;

  constructor(source: FileSource, name: string, type: string) {
    this.#source = source;
    this.name = name;
    // What a Blob takes for a type can stand in a header.
    this.type = new Blob([], { type }).type;
  }

  /** Whether it has been read from, or given up: it cannot be sent then. */
  get isSpent(): boolean {
    const { locked } = this.#source as Partial<ReadableStream>;
    return this.#reading !== undefined || locked === true;
  }

  /** The bytes, each time as many as its source gives. What that throws is thrown as it is. */
  async *read(): AsyncGenerator<Uint8Array> {
    if (this.isSpent) throw spent(this.name);
    const reading = this.#open();
    for (;;) {
      const { done, value } = await reading.next();
      if (done) return;
      if (!isChunk(value)) throw notData(value);
      yield* bytesOf(value);
    }
  }

  /** Closes the source, even in the middle of a read. */
  close(): void {
    if (this.#reading === undefined && this.isSpent) return;
    // How it ends is of no interest any more.
    Promise.resolve((this.#reading ?? this.#open()).stop()).catch(() => undefined);
  }

  #open() {
    const source = this.#source;
    if (Symbol.asyncIterator in source && !(source instanceof ReadableStream)) {
      const iterator = source[Symbol.asyncIterator]();
      this.#reading = { next: () => iterator.next(), stop: () => iterator.return?.() };
    } else {
      // Not every browser can iterate over a stream.
      const reader = (source as ReadableStream).getReader();
      this.#reading = {
        next: () => reader.read() as Promise<IteratorResult<unknown>>,
        stop: () => reader.cancel(),
      };
    }
    return this.#reading;
  }
}

/** The error of a stream that is to be read a second time. */
export function spent(name: string): InvalidArgumentError {
  return new InvalidArgumentError(
    "file",
    `The stream of '${name}' has been read already. Make another with toFile, or give a path or a Blob, which can be read again.`,
  );
}
