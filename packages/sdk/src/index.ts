export type { ChatCompletionStream } from "./chat/chat-completion-stream.ts";
export type { ApiPromise, WithResponse } from "./core/api-promise.ts";
export type { EventStream } from "./core/event-stream.ts";
export type { ListBody, Page, PagePromise } from "./core/page.ts";
export type { Fetch } from "./core/transport.ts";
export { embeddingVector } from "./embedding-vector.ts";
export {
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
} from "./errors/api-error.ts";
export { APIAbortError, APIConnectionError, APITimeoutError } from "./errors/call-errors.ts";
export { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { InvalidResponseError } from "./errors/invalid-response-error.ts";
export { NoNextPageError } from "./errors/no-next-page-error.ts";
export { UnderstudyError } from "./errors/understudy-error.ts";
export type { ClientOptions } from "./options/client-options.ts";
export type { HeaderValues, RequestOptions } from "./options/request-options.ts";
export type { Schemas } from "./schemas.ts";
export { type FileChunk, type FileData, toFile } from "./to-file.ts";
export { Understudy } from "./understudy.ts";
