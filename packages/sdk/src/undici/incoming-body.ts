import { asError } from "./as-error.ts";

/** What holds a connection back, and gives it up. */
export interface BodySource {
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

/** How much may wait for its reader before the connection is held back. */
const highWaterMarkBytes = 64 * 1024;

/**
 * The bytes of a response as its connection brings them. They are read once: whole, or by a stream that
 * asks for no more than is read of it.
 */
export class IncomingBody {
  readonly #source: BodySource;
  #chunks: Buffer[] = [];
  #waitingBytes = 0;
  #readsWhole = false;
  #isPaused = false;
  #end: { readonly error?: unknown } | undefined;
  /** Tells the reader that there is a chunk, or the end. */
  #wake: (() => void) | undefined;

  constructor(source: BodySource) {
    this.#source = source;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#waitingBytes += chunk.byteLength;
    if (!this.#readsWhole) {
      if (this.#waitingBytes > highWaterMarkBytes && !this.#isPaused) {
        this.#isPaused = true;
        this.#source.pause();
      }
      this.#wake?.();
    }
  }

  /** Nothing more comes; with an error, because the connection failed. */
  end(end: { readonly error?: unknown } = {}): void {
    this.#end ??= end;
    this.#wake?.();
  }

  async whole(): Promise<Buffer> {
    this.#readsWhole = true;
    this.#resume();
    if (this.#end === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#throwFailure();
    const [first] = this.#chunks;
    return this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream(
      {
        pull: async (controller) => {
          const chunk = this.#chunks.shift() ?? (await this.#next());
          if (chunk === undefined) return controller.close();
          this.#waitingBytes -= chunk.byteLength;
          // The buffer of a socket is shared by nobody.
          controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
        },
        cancel: (reason) => {
          this.#chunks = [];
          if (this.#end === undefined) this.#source.abort(asError(reason));
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** The next chunk once it comes, or undefined at the end. */
  async #next(): Promise<Buffer | undefined> {
    this.#resume();
    while (this.#chunks.length === 0 && this.#end === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const chunk = this.#chunks.shift();
    if (chunk === undefined) this.#throwFailure();
    return chunk;
  }

  #resume(): void {
    if (this.#isPaused) {
      this.#isPaused = false;
      this.#source.resume();
    }
  }

  #throwFailure(): void {
    if (this.#end !== undefined && "error" in this.#end) throw this.#end.error;
  }
}
