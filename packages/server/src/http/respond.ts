import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { OperationId } from "@understudy/spec";
import type { RequestError } from "./request-error.ts";
import { type EventAnswer, sendEvents } from "./send-events.ts";

/** What is known of a request besides what it asks. */
export interface RequestFacts {
  readonly requestId: string;
  readonly startedAtMs: number;
  operationId?: OperationId;
  /** Facts for the log line. */
  log: Record<string, string | number>;
}

/** A response whose body is text. */
export interface TextAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Whatever a request may be answered with. */
export type Answer = TextAnswer | EventAnswer | Response;

/** The headers that every response carries. */
export function responseHeaders(facts: RequestFacts, nowMs: number): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "x-request-id,openai-processing-ms,retry-after",
    "x-request-id": facts.requestId,
    "openai-processing-ms": String(Math.max(0, Math.round(nowMs - facts.startedAtMs))),
  };
}

/** The error as the hosted API sends it. */
export function errorAnswer(error: RequestError, facts: RequestFacts, nowMs: number): TextAnswer {
  return {
    status: error.status,
    headers: {
      "content-type": "application/json",
      ...responseHeaders(facts, nowMs),
      ...error.headers,
    },
    text: JSON.stringify({ error: error.facts }),
  };
}

/**
 * Gives an answer to whoever asked: `outgoing` is there when that was through a port.
 *
 * Text then goes to the socket as it is. A Response would make a stream of it that has to be read
 * again, which costs more than all else that a small answer needs.
 */
export function send(answer: Answer, outgoing: HttpBindings["outgoing"] | undefined): Response {
  if (answer instanceof Response) return answer;
  if ("events" in answer) return sendEvents(answer, outgoing);
  const { status, headers, text } = answer;
  if (outgoing === undefined) return new Response(text === "" ? null : text, { status, headers });
  // RFC 9110, section 8.6: a 204 must not tell a length.
  const sizeBytes = Buffer.byteLength(text);
  const length = status === 204 ? {} : { "content-length": sizeBytes };
  outgoing.writeHead(status, { ...headers, ...length });
  // Text that is ASCII, as most is, needs no transcoding on its way out.
  outgoing.end(text, sizeBytes === text.length ? "latin1" : "utf8");
  return RESPONSE_ALREADY_SENT;
}
