import type { Span } from "@opentelemetry/api";
import { APIConnectionError } from "../errors/call-errors.ts";
import { UnderstudyError } from "../errors/understudy-error.ts";
import { type BodyEnd, watchBody } from "../middleware/watch-body.ts";
import { type AnswerReader, jsonReader, refusalReader, streamReader } from "./answer-reader.ts";
import { recordThrown } from "./failure.ts";

export interface RecordingOptions {
  readonly signal: AbortSignal;
  readonly captureContent: boolean;
  /** How long ago the request was sent. */
  readonly elapsedMs: () => number;
}

/**
 * Records a response in its span, and ends it: once its body has been read, where that is an answer.
 * Other bodies, such as files, need never be read, so that their span ends at once.
 */
export function recordAnswer(span: Span, response: Response, options: RecordingOptions): Response {
  span.setAttribute("http.response.status_code", response.status);
  const reader = readerOf(span, response, options);
  let isOpen = true;
  const end = (how: BodyEnd) => {
    if (!isOpen) return;
    isOpen = false;
    reader?.end(how.kind === "whole");
    if (how.kind === "failed") recordThrown(span, broken(how.error));
    span.end();
  };
  if (reader === null) {
    end({ kind: "whole" });
    return response;
  }
  return watchBody(response, options.signal, {
    onChunk: (chunk) => {
      if (isOpen && reader.push(chunk)) end({ kind: "whole" });
    },
    onEnd: end,
  });
}

function readerOf(
  span: Span,
  response: Response,
  { captureContent, elapsedMs }: RecordingOptions,
): AnswerReader | null {
  if (!response.ok) return refusalReader(span, response);
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return jsonReader(span, captureContent);
  if (type !== "text/event-stream") return null;
  return streamReader(span, response, captureContent, elapsedMs);
}

/** A body that broke off: for the caller of the client it is a connection that did. */
function broken(error: unknown): unknown {
  return UnderstudyError.is(error) ? error : new APIConnectionError(String(error));
}
