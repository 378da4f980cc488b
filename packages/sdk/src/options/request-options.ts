import type { OnUploadProgress } from "../core/upload.ts";
import type { Logger, LogLevel } from "../logging/logger.ts";
import type { Middleware } from "../middleware/middleware.ts";
import { checkOptions, type Rule } from "./check-options.ts";
import {
  headersRule,
  headerTextRule,
  loggerRule,
  logLevelRule,
  middlewareRule,
  progressRule,
  retriesRule,
  signalRule,
  timeoutRule,
} from "./rules.ts";

/** Headers by name. Null sends none of that name, not even one of the client's own. */
export type HeaderValues = Readonly<Record<string, string | null>>;

/** What can be set for a single call. */
export interface RequestOptions {
  /** Ends the call, with an `APIAbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** How long the call may take, all its attempts and waits together. */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a stream may give no event: 10 minutes by default. Then it fails with an
   * `APIIdleTimeoutError`. Comments of the service, which keep a connection open, are no events.
   */
  readonly idleTimeoutMs?: number | undefined;
  /** How often a failed attempt is made again. */
  readonly maxRetries?: number | undefined;
  /** Headers beside those of the client; a header of the same name wins over the client's. */
  readonly headers?: HeaderValues | undefined;
  /**
   * Sent as `Idempotency-Key` with every attempt, for services that do a thing once for a key. For a
   * POST by default a fresh one at random, the same for all its attempts.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Told how far the sending of the body has come, from 0 again with each attempt. Told once, when
   * all is sent, of JSON, and in browsers where `fetch` cannot send a stream. What it throws ends
   * the call.
   */
  readonly onUploadProgress?: OnUploadProgress | undefined;
  /** Runs within the client's, around each attempt of this call. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** As the client's, for this call. */
  readonly logger?: Logger | undefined;
  /** As the client's, for this call. */
  readonly logLevel?: LogLevel | undefined;
}

/** The rules of a call's options, by their names. */
export const requestRules = {
  signal: signalRule,
  timeoutMs: timeoutRule,
  idleTimeoutMs: timeoutRule,
  maxRetries: retriesRule,
  headers: headersRule,
  idempotencyKey: headerTextRule,
  onUploadProgress: progressRule,
  middleware: middlewareRule,
  logger: loggerRule,
  logLevel: logLevelRule,
} satisfies Record<keyof RequestOptions, Rule>;

/** The options of a call, having refused what is not one. */
export function checkRequestOptions(options: RequestOptions = {}): RequestOptions {
  checkOptions(options, requestRules);
  return options;
}
