import type { OperationId } from "@understudy/spec";
import type { RequestError } from "./request-error.ts";

/** What is known of a request besides what it asks. */
export interface RequestFacts {
  readonly requestId: string;
  readonly startedAtMs: number;
  operationId?: OperationId;
  /** Facts for the log line. */
  log: Record<string, string | number>;
}

/** The headers that every response carries. */
export function responseHeaders(facts: RequestFacts, nowMs: number): Record<string, string> {
  return {
    "x-request-id": facts.requestId,
    "openai-processing-ms": String(Math.max(0, Math.round(nowMs - facts.startedAtMs))),
  };
}

/** The error as the hosted API sends it. */
export function respondWithError(
  error: RequestError,
  facts: RequestFacts,
  nowMs: number,
): Response {
  return new Response(JSON.stringify({ error: error.facts }), {
    status: error.status,
    headers: {
      "content-type": "application/json",
      ...responseHeaders(facts, nowMs),
      ...error.headers,
    },
  });
}
