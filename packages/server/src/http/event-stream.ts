import type { ErrorFacts } from "@understudy/spec";

/** One event for a client: its data as JSON, and an id where a client can go on from it. */
export interface SentEvent {
  readonly id?: string;
  readonly data: unknown;
}

/**
 * Events, and null now and then where there are none. It returns `end` when there will be no more, and
 * `cut` when there would be, and the client should come again.
 */
export type EventSource = AsyncGenerator<SentEvent | null, "end" | "cut", undefined>;

/**
 * An answer of server-sent events (HTML standard, section 9.2) that ends with `[DONE]`, as those of the
 * hosted API do, unless it is cut. Null is sent as a comment, which keeps the connection open. What goes
 * wrong is told by an event named `error`, which is the last.
 */
export class EventStream {
  readonly #open: (gone: AbortSignal) => EventSource;

  /** The signal that `open` is given is aborted when the client goes away. */
  constructor(open: (gone: AbortSignal) => EventSource) {
    this.#open = open;
  }

  /** The text of the stream, event by event. `describe` says what a client is told of an error. */
  async *frames(
    gone: AbortSignal,
    describe: (error: unknown) => ErrorFacts,
  ): AsyncGenerator<string, void, undefined> {
    const events = this.#open(gone);
    try {
      for (;;) {
        const { done, value } = await events.next();
        if (done === true) {
          if (value === "end") yield "data: [DONE]\n\n";
          return;
        }
        yield value === null ? ":\n\n" : format(value);
      }
    } catch (error) {
      if (gone.aborted) return;
      yield `event: error\ndata: ${JSON.stringify({ error: describe(error) })}\n\n`;
    } finally {
      await events.return("cut");
    }
  }
}

export const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache",
} as const;

/** Whether a response is a stream of events. */
export function isEventStream({ headers }: Response): boolean {
  return headers.get("content-type") === eventStreamHeaders["content-type"];
}

function format({ id, data }: SentEvent): string {
  const text = `data: ${JSON.stringify(data)}\n\n`;
  return id === undefined ? text : `id: ${id}\n${text}`;
}
