import { once } from "node:events";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { ErrorFacts } from "@understudy/spec";
import { type EventStream, eventStreamHeaders } from "./event-stream.ts";
import { GatheringWriter } from "./gathering-writer.ts";

/** Events that come within so many milliseconds of each other may share a write. */
const gatheredMs = 8;

/** An answer that is a stream of events. */
export interface EventAnswer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly events: EventStream;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** What a client is told of an error. */
  readonly describe: (error: unknown) => ErrorFacts;
}

/**
 * Gives a stream of events to whoever asked. Through a port events go to the socket as they are: the
 * two web streams that a Response would have for it cost more than a token of a small model.
 */
export function sendEvents(
  answer: EventAnswer,
  outgoing: HttpBindings["outgoing"] | undefined,
): Response {
  const gone = new AbortController();
  const frames = answer.events.frames(
    AbortSignal.any([answer.signal, gone.signal]),
    answer.describe,
  );
  const headers = { ...answer.headers, ...eventStreamHeaders };
  if (outgoing === undefined) return new Response(toBody(frames, gone), { headers });
  outgoing.writeHead(answer.status, headers);
  outgoing.flushHeaders();
  if (outgoing.destroyed) gone.abort();
  else outgoing.once("close", () => gone.abort());
  void pour(frames, outgoing);
  return RESPONSE_ALREADY_SENT;
}

async function pour(
  frames: AsyncGenerator<string, void, undefined>,
  outgoing: HttpBindings["outgoing"],
): Promise<void> {
  const writer = new GatheringWriter(outgoing, gatheredMs);
  for await (const frame of frames) {
    if (outgoing.destroyed) break;
    writer.write(frame);
    if (outgoing.writableNeedDrain) await drained(outgoing);
  }
  writer.end();
}

/** Resolves when more can be written, or nothing any more. */
async function drained(outgoing: HttpBindings["outgoing"]): Promise<void> {
  const settled = new AbortController();
  const options = { signal: settled.signal };
  try {
    await Promise.race([once(outgoing, "drain", options), once(outgoing, "close", options)]);
  } finally {
    settled.abort();
  }
}

function toBody(
  frames: AsyncGenerator<string, void, undefined>,
  gone: AbortController,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await frames.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      gone.abort();
      await frames.return();
    },
  });
}
