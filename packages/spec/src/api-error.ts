import type { components } from "./generated/types.ts";

/** The body of every refused or failed request. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** What is wrong with a request: the facts of an error response, without its status. */
export type ErrorFacts = ErrorResponse["error"];

/** An error of the request that made it, with status 400 unless a rule of HTTP has another. */
export function invalidRequest(
  message: string,
  param: string | null,
  code: string | null,
): ErrorFacts {
  return { message, type: "invalid_request_error", param, code };
}
