import type { HeaderValues, RequestOptions } from "../options/request-options.ts";
import type { Settings } from "../options/settings.ts";
import type { Operation } from "./operation.ts";
import type { Upload } from "./upload.ts";

/**
 * The headers of a request, by names in lower case. Those of the call win over the client's, and both
 * over our own.
 */
export function requestHeaders(
  operation: Operation,
  body: string | Upload | null,
  settings: Settings,
  options: RequestOptions,
  newKey: () => string,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { accept: operation.accept ?? "application/json" };
  if (typeof body === "object" && body !== null) {
    headers["content-type"] = body.contentType;
    // Of what is no stream, the platform says the length itself.
    if (body.isStreamed && body.totalBytes !== null) {
      headers["content-length"] = String(body.totalBytes);
    }
  } else if (body !== null) {
    headers["content-type"] = "application/json";
  }
  if (settings.apiKey !== null) headers.authorization = `Bearer ${settings.apiKey}`;
  const { idempotencyKey = operation.method === "POST" ? newKey() : undefined } = options;
  if (idempotencyKey !== undefined) headers["idempotency-key"] = idempotencyKey;
  put(headers, settings.defaultHeaders);
  if (options.headers !== undefined) put(headers, options.headers);
  return headers;
}

function put(headers: Record<string, string>, values: HeaderValues): void {
  for (const name in values) {
    const value = values[name];
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = value;
  }
}
