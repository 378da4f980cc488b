import type { Writable } from "node:stream";

/** Pieces that are written as they come: what a client waits for is among the first. */
const sentAtOnce = 4;

/**
 * Writes text to a socket, pieces that come within so many milliseconds of the last write together. A
 * write of its own for each costs more than a token of a small model does to compute, and nobody sees
 * a hundredth of a second.
 */
export class GatheringWriter {
  readonly #to: Writable;
  readonly #withinMs: number;
  #pieces = 0;
  #waiting = "";
  #lastMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(to: Writable, withinMs: number) {
    this.#to = to;
    this.#withinMs = withinMs;
  }

  write(piece: string): void {
    this.#waiting += piece;
    this.#pieces++;
    if (this.#timer !== undefined) return;
    const leftMs = this.#lastMs + this.#withinMs - performance.now();
    if (leftMs <= 0 || this.#pieces <= sentAtOnce) this.#flush();
    else this.#timer = setTimeout(() => this.#flush(), leftMs);
  }

  /** Writes what is left, and no more after that. */
  end(): void {
    clearTimeout(this.#timer);
    this.#flush();
    this.#to.end();
  }

  #flush(): void {
    this.#timer = undefined;
    if (this.#waiting === "" || this.#to.destroyed) return;
    this.#to.write(this.#waiting);
    this.#waiting = "";
    this.#lastMs = performance.now();
  }
}
