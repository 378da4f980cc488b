import { type APIError, apiError } from "./api-error.ts";
import { errorFacts } from "./read-api-error.ts";

/** The status that an error would have had as a response, by its type. */
const statusByType: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  requests: 429,
  tokens: 429,
  insufficient_quota: 429,
  rate_limit_error: 429,
};
const serverError = 500;

/**
 * Turns the event that a stream failed with into its error. The response had a status of success by
 * then; the error has the one of its type.
 */
export function streamError(response: Response, data: string): APIError {
  const facts = errorFacts(data) ?? {
    message: `The stream failed: ${data.slice(0, 200)}`,
    type: null,
    param: null,
    code: null,
  };
  const status = statusByType[facts.type ?? ""] ?? serverError;
  return apiError({ ...facts, status, headers: response.headers, body: data, retryAfterMs: null });
}
