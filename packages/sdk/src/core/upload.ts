import { notMadeAgain } from "../errors/not-made-again.ts";
import { bytesOf } from "../files/file-chunk.ts";
import { FileStream, spent } from "../files/file-stream.ts";
import { unreadable } from "../files/unreadable.ts";
import { sendsStreams } from "./sends-streams.ts";

/** A piece of a body. The pieces are sent in their order. */
export type Part = string | Blob | FileStream;

/** What a transport is given for a body. */
export type WireBody = string | Blob | ReadableStream<Uint8Array>;

/** How far the sending of a body has come. */
export interface UploadProgress {
  /** Bytes of the body, its files and what frames them, that the connection has taken. */
  readonly loadedBytes: number;
  /** Null when a file comes as a stream: its size is known when it has ended. */
  readonly totalBytes: number | null;
}

/** Told after each piece of an upload. */
export type OnUploadProgress = (progress: UploadProgress) => void;

/**
 * A body with files. Each attempt of a call opens it anew, and no file is held in memory: where all
 * are Blobs the body is one Blob, which the platform reads while it sends, and whose length it
 * knows. It is a stream of our own where a file comes as one, and where the progress is to be seen.
 */
export class Upload {
  readonly contentType: string;
  /** Null when a file comes as a stream. */
  readonly totalBytes: number | null;
  /** Whether it goes out as a stream. Where `fetch` cannot send one, it is collected in a Blob. */
  readonly isStreamed: boolean;
  readonly #parts: readonly Part[];
  readonly #onProgress: OnUploadProgress | undefined;
  #blob: Blob | undefined;
  #end: (() => void) | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(
    contentType: string,
    parts: readonly Part[],
    url: string,
    onProgress: OnUploadProgress | undefined,
  ) {
    this.contentType = contentType;
    this.#parts = parts;
    this.#onProgress = onProgress;
    const streams = this.#streams();
    const used = streams.find((stream, at) => stream.isSpent || streams.indexOf(stream) < at);
    if (used !== undefined) throw spent(used.name);
    if (streams.length === 0) this.#blob = new Blob(parts as readonly (string | Blob)[] as Blob[]);
    this.totalBytes = this.#blob?.size ?? null;
    this.isStreamed = (this.#blob === undefined || onProgress !== undefined) && sendsStreams(url);
  }

  /** What is sent this time. */
  async open(): Promise<Blob | ReadableStream<Uint8Array>> {
    if (this.isStreamed) return this.#stream(this.#onProgress);
    this.#blob ??= await new Response(this.#stream(undefined)).blob();
    return this.#blob;
  }

  /** Whether it cannot be opened again, because a stream in it has been read. */
  get isSpent(): boolean {
    return this.#blob === undefined && this.#streams().some(({ isSpent }) => isSpent);
  }

  /** What an attempt has failed of: a body that cannot be read, where that is why nothing came back. */
  causeOf(error: unknown): unknown {
    if (this.#failure !== undefined) return this.#failure.error;
    return unreadable((error as Partial<Error> | null)?.cause) ?? error;
  }

  /** As `error`, and says that the call was not made again because the body is used up. */
  notMadeAgain(error: unknown): unknown {
    return notMadeAgain(error);
  }

  /** The size of what the platform has sent by itself, or null where the progress has been told. */
  get untoldBytes(): number | null {
    return this.isStreamed ? null : (this.#blob?.size ?? null);
  }

  /** Closes what its files are read from. */
  close(): void {
    this.#end?.();
    for (const stream of this.#streams()) stream.close();
  }

  #streams(): FileStream[] {
    return this.#parts.filter((part) => part instanceof FileStream);
  }

  #stream(onProgress: OnUploadProgress | undefined): ReadableStream<Uint8Array> {
    const { totalBytes } = this;
    const chunks = this.#read();
    let loadedBytes = 0;
    let isOpen = true;
    const end = () => {
      isOpen = false;
      // It may be waiting for a file, whose failure is of no interest any more.
      chunks.return(undefined).catch(() => undefined);
    };
    return new ReadableStream(
      {
        start: (controller) => {
          this.#end?.();
          this.#end = () => {
            end();
            // A body that ends early must not look like a whole one.
            controller.error(new Error("The call has ended."));
          };
        },
        pull: async (controller) => {
          try {
            const { done, value } = await chunks.next();
            if (!isOpen) return;
            if (done) return controller.close();
            controller.enqueue(value);
            loadedBytes += value.byteLength;
            onProgress?.({ loadedBytes, totalBytes });
          } catch (error) {
            if (isOpen) this.#failure = { error: unreadable(error) ?? error };
            controller.error(error);
          }
        },
        cancel: end,
      },
      { highWaterMark: 0 },
    );
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    for (const part of this.#parts) {
      const chunks = part instanceof FileStream ? part.read() : bytesOf(part);
      for await (const chunk of chunks) if (chunk.byteLength > 0) yield chunk;
    }
  }
}
