const brand = Symbol.for("understudy.server.ServiceClosedError");

/** The service was closed before, or while, it was told to listen. */
export class ServiceClosedError extends Error {
  override readonly name = "ServiceClosedError";
  readonly [brand] = true;
  readonly code = "service_closed";

  constructor() {
    super("Expected an open service to listen, but close() was called. Create another one.");
  }

  /** Whether a value is a ServiceClosedError, of this realm or another. */
  static is(value: unknown): value is ServiceClosedError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
