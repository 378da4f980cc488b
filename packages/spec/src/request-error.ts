import { type ErrorFacts, invalidRequest } from "./api-error.ts";

const brand = Symbol.for("understudy.spec.RequestError");

/** A request that is refused or has failed: the status and the error of the hosted API. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly [brand] = true;
  readonly status: number;
  readonly facts: ErrorFacts;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    facts: ErrorFacts,
    options: { headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(facts.message, "cause" in options ? { cause: options.cause } : undefined);
    this.status = status;
    this.facts = facts;
    this.headers = options.headers ?? {};
  }

  /** Whether a value is a RequestError, of this realm or another. */
  static is(value: unknown): value is RequestError {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** 400: a field that does not fit. */
export function badRequest(
  message: string,
  param: string | null,
  code: string | null,
): RequestError {
  return new RequestError(400, invalidRequest(message, param, code));
}

/** 413: more bytes than the operation takes. */
export function tooLarge(maxBytes: number): RequestError {
  return new RequestError(413, {
    message: `The request body is larger than the maximum of ${maxBytes} bytes.`,
    type: "invalid_request_error",
    param: null,
    code: "request_too_large",
  });
}

/** 415: a media type that the operation does not take. */
export function unsupportedMediaType(
  found: string | null,
  expected: readonly string[],
): RequestError {
  const got = found === null ? "No content type was sent" : `Unsupported content type '${found}'`;
  const list = expected.map((type) => `'${type}'`).join(" or ");
  return new RequestError(415, {
    message: `${got}. Expected ${list}.`,
    type: "invalid_request_error",
    param: null,
    code: "unsupported_media_type",
  });
}

/** 404: a URL that leads nowhere. */
export function unknownUrl(method: string, path: string): RequestError {
  return new RequestError(404, {
    message: `Invalid URL (${method} ${path})`,
    type: "invalid_request_error",
    param: null,
    code: "unknown_url",
  });
}

/** 405: a URL that exists, for other methods. */
export function methodNotAllowed(
  method: string,
  path: string,
  allowed: readonly string[],
): RequestError {
  return new RequestError(
    405,
    {
      message: `Not allowed to ${method} on ${path}. Allowed: ${allowed.join(", ")}.`,
      type: "invalid_request_error",
      param: null,
      code: "method_not_supported",
    },
    { headers: { allow: allowed.join(", ") } },
  );
}

/** 401: none of the service's keys was sent. */
export function unauthorized(sent: boolean): RequestError {
  const problem = sent ? "Incorrect API key provided." : "You didn't provide an API key.";
  return new RequestError(
    401,
    {
      message: `${problem} Send one of the keys that the service was started with as 'Authorization: Bearer KEY'.`,
      type: "invalid_request_error",
      param: null,
      code: "invalid_api_key",
    },
    { headers: { "www-authenticate": "Bearer" } },
  );
}

/** 429: the same request may succeed later. `retry-after` is in whole seconds, one at least. */
export function tooManyRequests(message: string, retryAfterMs: number): RequestError {
  return new RequestError(
    429,
    { message, type: "requests", param: null, code: "rate_limit_exceeded" },
    { headers: { "retry-after": String(Math.max(1, Math.ceil(retryAfterMs / 1000))) } },
  );
}

/** 503: the service is closing, or cannot reach its storage. */
export function unavailable(message: string): RequestError {
  return new RequestError(503, {
    message,
    type: "server_error",
    param: null,
    code: "service_unavailable",
  });
}
