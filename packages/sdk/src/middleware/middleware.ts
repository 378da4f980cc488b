import type { WireRequest } from "../core/transport.ts";

/** A request as a middleware sees it: that of one attempt. */
export interface MiddlewareRequest extends WireRequest {
  readonly headers: Headers;
  /** The operation, such as `chat.completions.create`. */
  readonly operationId: string;
  /** 1, and one more with each retry. */
  readonly attempt: number;
  /** What the attempt before this one failed with. Undefined at the first. */
  readonly retryOf: unknown;
  /** Aborts with the error that the call ends with. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request on its way, through the middleware that comes after.
 *
 * It gives the response whatever its status is, with its body unread. It is rejected with an
 * `APIConnectionError` when there is no response, and with the signal's reason when that aborts.
 */
export type Next = (request: MiddlewareRequest) => Promise<Response>;

/**
 * What stands between a call and the service, at each attempt.
 *
 * Its headers can be changed in place, for this attempt alone; what else is to be sent otherwise is
 * given to `next` in a copy: `next({ ...request, url })`. It may give a response of its own, and it
 * may call `next` again: then it must have read or cancelled the body that came before, and a body
 * that is a stream can be sent once only.
 *
 * What it throws is what the call is rejected with. Only an error that the client retries by itself,
 * such as an `APIConnectionError`, is retried.
 */
export type Middleware = (request: MiddlewareRequest, next: Next) => Promise<Response>;
