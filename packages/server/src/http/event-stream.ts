/** One event for a client: its id, to go on from, and its data as JSON. */
export interface SentEvent {
  readonly id: string;
  readonly data: unknown;
}

/**
 * Events, and null now and then where there are none. It returns `end` when there will be no more, and
 * `cut` when there would be, and the client should come again.
 */
export type EventSource = AsyncGenerator<SentEvent | null, "end" | "cut", undefined>;

const encoder = new TextEncoder();

/**
 * A response of server-sent events (HTML standard, section 9.2) that ends with `[DONE]`, as those of the
 * hosted API do, unless it is cut. Null is sent as a comment, which keeps the connection open.
 *
 * The signal that `open` is given is aborted when the client goes away.
 */
export function eventStreamResponse(
  client: AbortSignal,
  open: (signal: AbortSignal) => EventSource,
): Response {
  const gone = new AbortController();
  const events = open(AbortSignal.any([client, gone.signal]));
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await events.next();
      if (done === true) {
        if (value === "end") controller.enqueue(encoder.encode("data: [DONE]\n\n"));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(value === null ? ":\n\n" : format(value)));
    },
    async cancel() {
      gone.abort();
      await events.return("cut");
    },
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" },
  });
}

function format({ id, data }: SentEvent): string {
  return `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
