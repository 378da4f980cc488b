import { RequestError } from "../http/request-error.ts";
import type { TaskError } from "./worker-protocol.ts";

/** A failure in the words of the API; `isOurs` where nobody but the log is told the details. */
export function toTaskError(error: unknown): { error: TaskError; isOurs: boolean } {
  if (RequestError.is(error)) {
    const { code, message, param } = error.facts;
    return { error: { code: code ?? "invalid_request", message, param }, isOurs: false };
  }
  const message = "The server had an error while it worked on this. Its log has the details.";
  return { error: { code: "internal_error", message, param: null }, isOurs: true };
}
