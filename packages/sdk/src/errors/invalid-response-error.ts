import { UnderstudyError } from "./understudy-error.ts";

/** The service said that all went well, and what it sent is not what the API promises. */
export class InvalidResponseError extends UnderstudyError {
  static override readonly kind = "InvalidResponseError";

  readonly status: number;
  readonly headers: Headers;
  /** The service's own name for the request, from `x-request-id`. */
  readonly requestId: string | null;

  constructor(message: string, response: Response, options?: ErrorOptions) {
    super(message, "invalid_response", options);
    this.status = response.status;
    this.headers = response.headers;
    this.requestId = response.headers.get("x-request-id");
  }
}
