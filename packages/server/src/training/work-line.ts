import { setTimeout as delay } from "node:timers/promises";

/** How long nothing is begun after something went wrong that is nobody's work's fault. */
const retryMs = 1000;

/**
 * Does pieces of work one after the other.
 *
 * What there is to do is not kept here but looked up: `next` gives the oldest piece that waits, and
 * is asked again after each, and whenever `wake` says that there may be something new.
 */
export class WorkLine<Piece> {
  readonly #next: () => Promise<Piece | undefined>;
  readonly #work: (piece: Piece) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #closing = new AbortController();
  #running: Promise<void> | undefined;
  #wanted = false;

  constructor(options: {
    readonly next: () => Promise<Piece | undefined>;
    readonly work: (piece: Piece) => Promise<void>;
    /** Told of what `next` and `work` throw; what waits is then tried again a second later. */
    readonly onError: (error: unknown) => void;
  }) {
    this.#next = options.next;
    this.#work = options.work;
    this.#onError = options.onError;
  }

  wake(): void {
    this.#wanted = true;
    if (this.#closing.signal.aborted || this.#running !== undefined) return;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      // Something may have come between the last look and now.
      if (this.#wanted) this.wake();
    });
  }

  /** Begins no more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      this.#wanted = false;
      try {
        const piece = await this.#next();
        if (piece === undefined) return;
        await this.#work(piece);
      } catch (error) {
        this.#onError(error);
        await delay(retryMs, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  }
}
