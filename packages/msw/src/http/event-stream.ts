import { sleep } from "./sleep.ts";
import { streamBody } from "./stream-body.ts";

export interface EventTiming {
  /** How long the first event lets itself be waited for. */
  readonly firstEventDelayMs: number;
  /** How long each event after it does. */
  readonly eventDelayMs: number;
}

export const eventStreamType = "text/event-stream; charset=utf-8";

/** Server-sent events, as the service frames them: a line of data each, and `[DONE]` at the end. */
export function eventStream(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  { firstEventDelayMs, eventDelayMs }: EventTiming,
  options: { readonly withIds: boolean; readonly signal: AbortSignal },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return streamBody(async function* (gone) {
    let delayMs = firstEventDelayMs;
    for await (const event of events) {
      await sleep(delayMs, gone);
      delayMs = eventDelayMs;
      const data = `data: ${JSON.stringify(event)}\n\n`;
      yield encoder.encode(
        options.withIds ? `id: ${(event as { readonly id: string }).id}\n${data}` : data,
      );
    }
    yield encoder.encode("data: [DONE]\n\n");
  }, options.signal);
}
