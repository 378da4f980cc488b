import type { Schemas } from "../schemas.ts";

type Chunk = Schemas["CreateChatCompletionStreamResponse"];
type Choice = Chunk["choices"][number];

export const streamHeaders = { "content-type": "text/event-stream; charset=utf-8" };

/** The events as a service sends them: each as JSON, then the end mark. */
export function eventsText(events: readonly unknown[], end = "data: [DONE]\n\n"): string {
  return events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("") + end;
}

export function eventsResponse(events: readonly unknown[], end?: string): Response {
  return new Response(eventsText(events, end), { headers: streamHeaders });
}

/** A response that gives a piece each time it is read, and then nothing: it stays open. */
export function openResponse(pieces: readonly string[], onCancel: () => void = () => undefined) {
  const rest = [...pieces];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = rest.shift();
        if (piece === undefined) return new Promise(() => undefined);
        controller.enqueue(new TextEncoder().encode(piece));
        return undefined;
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: streamHeaders });
}

/** A chunk with the facts that all chunks of a completion share. */
export function chunkOf(choices: readonly Choice[], more: Partial<Chunk> = {}): Chunk {
  const facts = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 7 } as const;
  return { ...facts, model: "m", choices: [...choices], ...more };
}

/** A chunk with what is new of one choice. */
export function deltaOf(
  delta: Choice["delta"],
  finish_reason: Choice["finish_reason"] = null,
  index = 0,
): Chunk {
  return chunkOf([{ index, delta, finish_reason }]);
}

/** A chunk with pieces of calls that need not be what the API promises. */
export function piecesOf(...pieces: readonly object[]): Chunk {
  return deltaOf({ tool_calls: pieces as Schemas["ChatCompletionMessageToolCallChunk"][] });
}
