import { type APIError, apiError } from "./api-error.ts";
import { responsePreview } from "./response-preview.ts";

/** Turns an unsuccessful response into its error, whatever its body is. */
export function readApiError(
  response: Response,
  body: string,
  retryAfterMs: number | null,
): APIError {
  const { status, headers } = response;
  const facts = errorFacts(body) ?? {
    message: `The response is no error of the API but ${responsePreview(response, body)}. Is a proxy in the way, or is the baseURL wrong?`,
    type: null,
    param: null,
    code: null,
  };
  return apiError({ ...facts, status, headers, body, retryAfterMs });
}

/** The facts in `{"error": {"message", "type", "param", "code"}}`, or null for any other body. */
export function errorFacts(body: string) {
  try {
    const { error } = JSON.parse(body);
    if (typeof error?.message !== "string") return null;
    const { message, type, param, code } = error;
    return { message: String(message), type: text(type), param: text(param), code: text(code) };
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
