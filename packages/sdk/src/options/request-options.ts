import { checkOptions, type Rule } from "./check-options.ts";
import { headersRule, headerTextRule, retriesRule, signalRule, timeoutRule } from "./rules.ts";

/** Headers by name. Null sends none of that name, not even one of the client's own. */
export type HeaderValues = Readonly<Record<string, string | null>>;

/** What can be set for a single call. */
export interface RequestOptions {
  /** Ends the call, with an `APIAbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** How long the call may take, all its attempts and waits together. */
  readonly timeoutMs?: number | undefined;
  /** How often a failed attempt is made again. */
  readonly maxRetries?: number | undefined;
  /** Headers beside those of the client; a header of the same name wins over the client's. */
  readonly headers?: HeaderValues | undefined;
  /** Sent as `Idempotency-Key` with every attempt, for services that do a thing once for a key. */
  readonly idempotencyKey?: string | undefined;
}

const rules = {
  signal: signalRule,
  timeoutMs: timeoutRule,
  maxRetries: retriesRule,
  headers: headersRule,
  idempotencyKey: headerTextRule,
} satisfies Record<keyof RequestOptions, Rule>;

/** The options of a call, having refused what is not one. */
export function checkRequestOptions(options: RequestOptions = {}): RequestOptions {
  checkOptions(options, rules);
  return options;
}
