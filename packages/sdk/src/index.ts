export { ChatCompletionStream } from "./chat/chat-completion-stream.ts";
export type {
  ParsedChoice,
  ParsedCompletion,
  ParsedMessage,
  ParsedToolCall,
} from "./chat/parsed-completion.ts";
export type { Parsable } from "./chat/parser.ts";
export type { ParsedTool, RunnableTool, ToolContext } from "./chat/tool.ts";
export type { RunMessage, ToolRun } from "./chat/tool-run.ts";
export type { ApiPromise, WithRequestId, WithResponse } from "./core/api-promise.ts";
export { EventStream } from "./core/event-stream.ts";
export type { ListBody, Page, PagePromise, ToArrayOptions } from "./core/page.ts";
export type { Fetch } from "./core/transport.ts";
export type { OnUploadProgress, UploadProgress } from "./core/upload.ts";
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
export {
  APIAbortError,
  APIConnectionError,
  APIIdleTimeoutError,
  APITimeoutError,
} from "./errors/call-errors.ts";
export type { Guards } from "./errors/guards.ts";
export { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { InvalidResponseError } from "./errors/invalid-response-error.ts";
export { JobFailedError } from "./errors/job-failed-error.ts";
export { MaxTurnsExceededError } from "./errors/max-turns-exceeded-error.ts";
export { NoNextPageError } from "./errors/no-next-page-error.ts";
export {
  ContentFilterFinishReasonError,
  InvalidOutputError,
  LengthFinishReasonError,
  type OutputIssue,
  RefusalError,
} from "./errors/output-errors.ts";
export { UnderstudyError } from "./errors/understudy-error.ts";
export type { FileChunk } from "./files/file-chunk.ts";
export type { FileSource, FileStream } from "./files/file-stream.ts";
export type { FilePath } from "./files/open-file.ts";
export { type FileData, type ToFileOptions, toFile } from "./files/to-file.ts";
export type { Logger, LogLevel } from "./logging/logger.ts";
export type { Middleware, MiddlewareRequest, Next } from "./middleware/middleware.ts";
export type { ClientOptions } from "./options/client-options.ts";
export type { HeaderValues, RequestOptions } from "./options/request-options.ts";
export type { RunToolsOptions } from "./options/run-tools-options.ts";
export type { AnyInput, AnyRoute, Route, RouteAnswer, RouteInput } from "./request/route.ts";
export type { Schemas } from "./schemas.ts";
export { Understudy } from "./understudy.ts";
export type { WaitForEvaluationOptions } from "./waiting/evaluation-waiting.ts";
export type { WaitForJobOptions } from "./waiting/job-waiting.ts";
export type { TrainingCurve } from "./waiting/training-curve.ts";
export type { WaitOptions } from "./waiting/wait-options.ts";
