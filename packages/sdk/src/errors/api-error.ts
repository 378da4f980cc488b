import { UnderstudyError } from "./understudy-error.ts";

/** What a refusal or failure of the service says. */
export interface ApiErrorFacts {
  readonly status: number;
  readonly headers: Headers;
  readonly message: string;
  readonly type: string | null;
  readonly param: string | null;
  readonly code: string | null;
  readonly retryAfterMs: number | null;
  readonly body: string;
}

/** The service refused the request, or failed. Each status below has a class of its own. */
export class APIError extends UnderstudyError {
  static override readonly kind: string = "APIError";

  readonly status: number;
  readonly headers: Headers;
  /** The service's own name for the request, from `x-request-id`. */
  readonly requestId: string | null;
  /** The kind of error, such as `invalid_request_error`. Null when the body is no error of the API. */
  readonly type: string | null;
  /** The field that is wrong, as a path such as `input[2]`. */
  readonly param: string | null;
  /** How long the service asks to wait before another try, when it says so. */
  readonly retryAfterMs: number | null;
  /** The body as it came. */
  readonly body: string;

  constructor(facts: ApiErrorFacts) {
    super(`${facts.status} ${facts.message}`, facts.code);
    this.status = facts.status;
    this.headers = facts.headers;
    this.requestId = facts.headers.get("x-request-id");
    this.type = facts.type;
    this.param = facts.param;
    this.retryAfterMs = facts.retryAfterMs;
    this.body = facts.body;
  }
}

/** 400: the request does not fit the API, or the model. */
export class BadRequestError extends APIError {
  static override readonly kind = "BadRequestError";
}

/** 401: the service wants a key, and this is none of them. */
export class AuthenticationError extends APIError {
  static override readonly kind = "AuthenticationError";
}

/** 403: understood, and not allowed. */
export class PermissionDeniedError extends APIError {
  static override readonly kind = "PermissionDeniedError";
}

/** 404: there is no such model, file or path. */
export class NotFoundError extends APIError {
  static override readonly kind = "NotFoundError";
}

/** 409: the request is at odds with the state of the service. */
export class ConflictError extends APIError {
  static override readonly kind = "ConflictError";
}

/** 413: the body is larger than the service takes. */
export class RequestTooLargeError extends APIError {
  static override readonly kind = "RequestTooLargeError";
}

/** 415: the body is of a media type that the operation does not take. */
export class UnsupportedMediaTypeError extends APIError {
  static override readonly kind = "UnsupportedMediaTypeError";
}

/** 422: well formed, and still not possible. */
export class UnprocessableEntityError extends APIError {
  static override readonly kind = "UnprocessableEntityError";
}

/** 429: too many requests at once. */
export class RateLimitError extends APIError {
  static override readonly kind = "RateLimitError";
}

/** 500 and above: the service failed. */
export class InternalServerError extends APIError {
  static override readonly kind = "InternalServerError";
}

const classByStatus: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  413: RequestTooLargeError,
  415: UnsupportedMediaTypeError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error of a status, in its own class when it has one. */
export function apiError(facts: ApiErrorFacts): APIError {
  const errorClass = facts.status >= 500 ? InternalServerError : classByStatus[facts.status];
  return new (errorClass ?? APIError)(facts);
}
