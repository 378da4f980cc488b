import type { IdempotencyKeys, IdempotentOperation } from "@understudy/spec/check-request";
import type { Call, Handler } from "../http/operation-handler.ts";

interface KeyedParts<Id extends IdempotentOperation> {
  /** What tells a body from others: all of it as JSON unless told otherwise. */
  readonly fingerprint?: (body: Call<Id>["body"]) => string;
  /** Throws away what the body of a request holds that is not made into anything. */
  readonly discard?: (body: Call<Id>["body"]) => Promise<void>;
}

/** A handler that answers requests with the same `Idempotency-Key` as it answered the first. */
export function onceForAKey<Id extends IdempotentOperation>(
  keys: IdempotencyKeys,
  operationId: Id,
  handler: Handler<Id>,
  { fingerprint = JSON.stringify, discard }: KeyedParts<Id> = {},
): Handler<Id> {
  return (call) =>
    keys.once({
      operationId,
      headers: call.headers,
      fingerprint: () => fingerprint(call.body),
      make: () => handler(call),
      ...(discard && { discard: () => discard(call.body) }),
    });
}
