import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RequestTooLargeError,
  UnprocessableEntityError,
  UnsupportedMediaTypeError,
} from "./api-error.ts";
import {
  APIAbortError,
  APIConnectionError,
  APIIdleTimeoutError,
  APITimeoutError,
} from "./call-errors.ts";
import { InvalidArgumentError } from "./invalid-argument-error.ts";
import { InvalidResponseError } from "./invalid-response-error.ts";
import { UnderstudyError } from "./understudy-error.ts";

/** The errors that a call of any operation can be rejected with, and those that they extend. */
const classes = {
  UnderstudyError,
  APIError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RequestTooLargeError,
  UnsupportedMediaTypeError,
  UnprocessableEntityError,
  RateLimitError,
  InternalServerError,
  APIConnectionError,
  APITimeoutError,
  APIIdleTimeoutError,
  APIAbortError,
  InvalidArgumentError,
  InvalidResponseError,
};

type Classes = typeof classes;

/** `isRateLimitError(error)` is `RateLimitError.is(error)`, for those who import the client alone. */
export type Guards = {
  readonly [Name in keyof Classes as `is${Name}`]: (
    value: unknown,
  ) => value is Classes[Name]["prototype"];
};

export const guards = Object.fromEntries(
  Object.entries(classes).map(([name, errorClass]) => [
    `is${name}`,
    (value: unknown) => errorClass.is(value),
  ]),
) as unknown as Guards;
