import { UnderstudyError } from "./understudy-error.ts";

/**
 * What was given to the client cannot be used. Nothing was sent, unless a middleware sent it, or a
 * file was changed on the disk while it was sent.
 */
export class InvalidArgumentError extends UnderstudyError {
  static override readonly kind = "InvalidArgumentError";

  /** What is wrong, such as `baseURL` or `file_id`. */
  readonly argument: string;

  constructor(argument: string, message: string, options?: ErrorOptions) {
    super(message, "invalid_argument", options);
    this.argument = argument;
  }
}
