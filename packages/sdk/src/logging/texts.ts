import type { WireBody } from "../core/upload.ts";
import { watchBody } from "../middleware/watch-body.ts";

/** How many characters of a body are shown. */
const shownLength = 10_000;

/** What went wrong, without the line breaks and control characters that a service may have sent. */
export function inOneLine(error: unknown): string {
  return String(error).replace(/[\s\p{Cc}]+/gu, " ");
}

/** A body that is sent: JSON as it is, and of files the size. */
export function requestBodyText(body: WireBody | null): string {
  if (body === null) return "no body";
  if (typeof body === "string") return shortened(body);
  return body instanceof ReadableStream ? "a stream" : `${body.size} bytes`;
}

/** The response, of whose body is told once it has been read: the text, or of other bytes the size. */
export function watchText(
  response: Response,
  signal: AbortSignal,
  tell: (text: string) => void,
): Response {
  const isText = /json|text|xml|yaml/.test(response.headers.get("content-type") ?? "");
  const decoder = new TextDecoder();
  let text = "";
  let sizeBytes = 0;
  return watchBody(response, signal, {
    onChunk(chunk) {
      sizeBytes += chunk.byteLength;
      if (isText && text.length <= shownLength) text += decoder.decode(chunk, { stream: true });
    },
    onEnd({ kind }) {
      const shown = isText ? shortened(text) : `${sizeBytes} bytes`;
      tell(kind === "whole" ? shown : `${shown} (${kind} before its end)`);
    },
  });
}

function shortened(text: string): string {
  return text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`;
}
