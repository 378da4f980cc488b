import { UnderstudyError } from "./understudy-error.ts";

/** The service could not be reached, or the connection broke. `cause` holds what was thrown. */
export class APIConnectionError extends UnderstudyError {
  static override readonly kind = "APIConnectionError";

  constructor(message: string, options?: ErrorOptions) {
    super(message, "connection_error", options);
  }
}

/** The call took longer than its `timeoutMs`, all its attempts together. */
export class APITimeoutError extends UnderstudyError {
  static override readonly kind = "APITimeoutError";

  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(
      `The call took longer than its timeoutMs of ${timeoutMs} ms. Raise timeoutMs, or ask for less.`,
      "timeout",
    );
    this.timeoutMs = timeoutMs;
  }
}

/** A stream gave no event for longer than its `idleTimeoutMs`. */
export class APIIdleTimeoutError extends UnderstudyError {
  static override readonly kind = "APIIdleTimeoutError";

  readonly idleTimeoutMs: number;

  constructor(idleTimeoutMs: number) {
    super(`The stream gave no event for its idleTimeoutMs of ${idleTimeoutMs} ms.`, "idle_timeout");
    this.idleTimeoutMs = idleTimeoutMs;
  }
}

/** The caller's own `signal` ended the call. `cause` holds the signal's reason. */
export class APIAbortError extends UnderstudyError {
  static override readonly kind = "APIAbortError";

  constructor(reason: unknown) {
    super("The call was aborted by its signal.", "aborted", { cause: reason });
  }
}
