const brand = Symbol.for("understudy.msw.MockError");

/** `invalid_option`: an option does not fit. `answer_does_not_fit`: a function gave a wrong answer. */
export type MockErrorCode = "invalid_option" | "answer_does_not_fit";

/** The mock was told something that it cannot do. */
export class MockError extends Error {
  override readonly name = "MockError";
  readonly [brand] = true;
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  /** Whether a value is a MockError, of this realm or another. */
  static is(value: unknown): value is MockError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
