import type { Span } from "@opentelemetry/api";
import { ServerSentEventDecoder } from "../core/server-sent-events.ts";
import { Answer } from "./answer.ts";
import { outputContent } from "./content.ts";
import { recordFailure, recordRefusal } from "./failure.ts";
import { fieldsOf, isObject, parsed } from "./loose.ts";
import { StreamedContent } from "./streamed-content.ts";

/** Records in a span what is read of a response. */
export interface AnswerReader {
  /** Whether there is no more to come. */
  readonly push: (chunk: Uint8Array) => boolean;
  /** `isWhole` is false when the rest was not read. */
  readonly end: (isWhole: boolean) => void;
}

/** The body of a response that refuses, or failed. */
export function refusalReader(span: Span, { status }: Response): AnswerReader {
  return textReader((body) => recordRefusal(span, body, String(status)));
}

/** An answer in JSON. */
export function jsonReader(span: Span, captureContent: boolean): AnswerReader {
  return textReader((body, isWhole) => {
    const value = parsed(body);
    if (isWhole && value === undefined) {
      recordFailure(span, "invalid_response", "The answer is no JSON.");
    }
    const answer = new Answer();
    answer.add(fieldsOf(value));
    span.setAttributes(answer.attributes());
    if (captureContent) span.setAttributes(outputContent(fieldsOf(value).choices));
  });
}

function textReader(use: (text: string, isWhole: boolean) => void): AnswerReader {
  const decoder = new TextDecoder();
  let text = "";
  return {
    push(chunk) {
      text += decoder.decode(chunk, { stream: true });
      return false;
    },
    end: (isWhole) => use(text, isWhole),
  };
}

/** An answer in server-sent events. It ends with its end mark, or with an error. */
export function streamReader(
  span: Span,
  response: Response,
  captureContent: boolean,
  elapsedMs: () => number,
): AnswerReader {
  const decoder = new ServerSentEventDecoder();
  const answer = new Answer();
  const content = captureContent ? new StreamedContent() : null;
  let isFirst = true;
  let isOver = false;
  const read = (event: string, data: string) => {
    if (isFirst) span.setAttribute("gen_ai.response.time_to_first_chunk", elapsedMs() / 1_000);
    isFirst = false;
    const value = parsed(data);
    isOver = data === "[DONE]" || event === "error" || Boolean(fieldsOf(value).error);
    if (isOver && data !== "[DONE]") recordRefusal(span, data, "stream_error");
    if (isOver || !isObject(value)) return;
    answer.add(value);
    content?.add(value, response);
  };
  return {
    push(chunk) {
      for (const { event, data } of decoder.push(chunk)) if (!isOver) read(event, data);
      return isOver;
    },
    end(isWhole) {
      if (isWhole && !isOver) {
        recordFailure(span, "connection_error", "The stream ended without its [DONE].");
      }
      span.setAttributes(answer.attributes());
      if (content !== null) span.setAttributes(outputContent(content.choices()));
    },
  };
}
