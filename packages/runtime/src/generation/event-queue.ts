/** Events between one who writes and one who reads, in order; then the end, or an error. */
export class EventQueue<Event> {
  readonly #events: Event[] = [];
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  push(event: Event): void {
    this.#events.push(event);
    this.#wake?.();
  }

  /** Nothing comes any more: what has come is read, then `next` rejects. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake?.();
  }

  /** As `fail`, at once: what has come is dropped. */
  abort(error: unknown): void {
    this.#events.length = 0;
    this.#failure = { error };
    this.#wake?.();
  }

  /** The next event. One reader only. */
  async next(): Promise<Event> {
    for (;;) {
      const event = this.#events.shift();
      if (event !== undefined) return event;
      if (this.#failure !== undefined) throw this.#failure.error;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
  }
}
