import { type EventSource, EventStream } from "../http/event-stream.ts";

/**
 * Streams the chunks of an answer that has begun. When the client goes away `stop` is called at once:
 * the chunks may be waiting for a token, and end only when they have it.
 */
export function generationStream(
  chunks: AsyncGenerator<unknown, void, undefined>,
  stop: () => void,
): EventStream {
  return new EventStream((gone) => {
    if (gone.aborted) stop();
    else gone.addEventListener("abort", stop, { once: true });
    return events(chunks);
  });
}

async function* events(chunks: AsyncGenerator<unknown, void, undefined>): EventSource {
  for await (const data of chunks) yield { data };
  return "end";
}
