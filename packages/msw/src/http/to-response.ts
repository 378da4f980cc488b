import {
  type Operation,
  type OperationId,
  operationsById,
  type RequestError,
} from "@understudy/spec";
import { streamOf } from "../answers/stream-of.ts";
import type { Call, Reply } from "../call.ts";
import { MockError } from "../mock-error.ts";
import { type EventTiming, eventStream, eventStreamType } from "./event-stream.ts";

/** The response that the service would make of an answer. */
export function toResponse<Id extends OperationId>(
  call: Call<Id>,
  reply: Reply<Id>,
  headers: Readonly<Record<string, string>>,
  timing: EventTiming,
): Response {
  if (reply instanceof Response) return reply;
  const id = call.operationId;
  const operation: Operation = operationsById[id];
  if (operation.streams && wantsStream(call)) {
    const events = isEvents(reply) ? reply : streamOf(call, reply);
    const withIds = operation.pagination !== null;
    const body = eventStream(events, timing, { withIds, signal: call.signal });
    const streamed = { ...headers, "content-type": eventStreamType, "cache-control": "no-cache" };
    return new Response(body, { headers: streamed });
  }
  if (reply === undefined || reply === null || (operation.streams && isEvents(reply))) {
    const got = reply === undefined || reply === null ? String(reply) : "events";
    throw new MockError(
      "answer_does_not_fit",
      `The answer to '${id}' does not fit: expected the body of its response, as the request does not ask for a stream, but got ${got}.`,
    );
  }
  const { status, mediaTypes } = operation.response;
  const type = { ...headers, "content-type": mediaTypes[0] ?? "application/json" };
  if (reply instanceof Blob || reply instanceof Uint8Array) {
    const size = reply instanceof Blob ? reply.size : reply.byteLength;
    return new Response(reply, { status, headers: { ...type, "content-length": `${size}` } });
  }
  const text = typeof reply === "string" ? reply : JSON.stringify(reply);
  return new Response(text, { status, headers: type });
}

/** An error as the service sends it. */
export function toErrorResponse(
  { status, facts, headers: own }: RequestError,
  headers: Readonly<Record<string, string>>,
): Response {
  const body = JSON.stringify({ error: facts });
  const type = { "content-type": "application/json" };
  return new Response(body, { status, headers: { ...headers, ...type, ...own } });
}

function wantsStream(call: Call<OperationId>): boolean {
  const { body, query } = call as { body?: { stream?: unknown }; query: { stream?: unknown } };
  return body?.stream === true || query.stream === true;
}

function isEvents(reply: unknown): reply is Iterable<unknown> | AsyncIterable<unknown> {
  if (typeof reply !== "object" || reply === null) return false;
  return Symbol.iterator in reply || Symbol.asyncIterator in reply;
}
