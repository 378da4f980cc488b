import type { RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import type { Operation } from "./operation.ts";

/** The headers of a request. Those of the call win over the client's, and both over our own. */
export function requestHeaders(
  operation: Operation,
  body: string | FormData | null,
  settings: Settings,
  options: RequestOptions,
): Headers {
  const headers = new Headers({ accept: operation.accept ?? "application/json" });
  // A form has its boundary in its content type, so that one is left to whoever writes the form.
  if (typeof body === "string") headers.set("content-type", "application/json");
  if (settings.apiKey !== null) headers.set("authorization", `Bearer ${settings.apiKey}`);
  if (options.idempotencyKey !== undefined) headers.set("idempotency-key", options.idempotencyKey);
  for (const values of [settings.defaultHeaders, options.headers ?? {}]) {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
  }
  return headers;
}
