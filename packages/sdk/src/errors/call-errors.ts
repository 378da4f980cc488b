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

/** The caller's own `signal` ended the call. `cause` holds the signal's reason. */
export class APIAbortError extends UnderstudyError {
  static override readonly kind = "APIAbortError";

  constructor(reason: unknown) {
    super("The call was aborted by its signal.", "aborted", { cause: reason });
  }
}
