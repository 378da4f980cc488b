const brand = Symbol.for("understudy.cli.CliError");

/** Every way in which a command can end without doing what it was asked. */
export type CliErrorCode =
  | "bad_option"
  | "port_in_use"
  | "port_refused"
  | "host_unknown"
  | "home_unusable"
  | "device_unavailable"
  | "model_unknown"
  | "file_unreadable"
  | "file_unwritable"
  | "training_failed"
  | "evaluation_failed"
  | "service_unreachable"
  | "command_failed";

/**
 * A failure that the person at the terminal can act on.
 *
 * The message is the whole of what they see: one line that says what is wrong and what to do.
 */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  /** 2 when the command line itself was wrong, otherwise 1. */
  readonly exitCode: 1 | 2;

  constructor(code: CliErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.exitCode = code === "bad_option" ? 2 : 1;
    Object.defineProperty(this, brand, { value: true });
  }

  static is(value: unknown): value is CliError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
