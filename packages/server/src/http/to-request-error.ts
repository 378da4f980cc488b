import {
  HubError,
  ModelNotFoundError,
  ModelsError,
  SourceUnavailableError,
} from "@understudy/models";
import {
  GenerateRequestError,
  InferenceError,
  MemoryBudgetError,
  ModelLoadError,
  NativeModuleError,
  ProviderUnavailableError,
  QueueFullError,
  RuntimeClosedError,
  WorkerDiedError,
} from "@understudy/runtime";
import { BlobTooLargeError, StorageClosedError } from "@understudy/storage";
import {
  badRequest,
  modelNotFound,
  RequestError,
  tooLarge,
  tooManyRequests,
  unavailable,
} from "./request-error.ts";

/** The error that a client is told, for whatever was thrown while its request was handled. */
export function toRequestError(error: unknown, signal: AbortSignal): RequestError {
  if (RequestError.is(error)) return error;
  // Nobody reads this answer; the status is the one that nginx gave to it, and shows in the logs.
  if (signal.aborted) return failed(499, "The client closed the request.", "client_closed_request");
  if (QueueFullError.is(error)) return tooManyRequests(error.message, error.retryAfterMs);
  if (MemoryBudgetError.is(error)) {
    const { message, retryAfterMs } = error;
    if (retryAfterMs !== null) return tooManyRequests(message, retryAfterMs);
    return failed(503, message, "out_of_memory_budget");
  }
  if (GenerateRequestError.is(error)) return badRequest(error.message, null, "invalid_value");
  if (WorkerDiedError.is(error)) {
    return failed(500, `${error.message} The request can be sent again.`, "worker_died");
  }
  if (ModelLoadError.is(error)) return failed(500, error.message, "model_load_failed");
  if (InferenceError.is(error) || NativeModuleError.is(error)) {
    return failed(500, error.message, error.code);
  }
  if (ProviderUnavailableError.is(error)) return failed(503, error.message, error.code);
  // Removed by somebody else while the request was under way.
  if (ModelNotFoundError.is(error)) return modelNotFound(error.id);
  if (SourceUnavailableError.is(error) || HubError.is(error)) {
    return failed(503, error.message, "model_unavailable");
  }
  if (ModelsError.is(error)) return failed(500, error.message, error.code);
  if (BlobTooLargeError.is(error)) return tooLarge(error.maxBytes);
  if (RuntimeClosedError.is(error) || StorageClosedError.is(error)) {
    return unavailable("The service is shutting down.");
  }
  return failed(
    500,
    "The server had an error while processing your request. Its log has the details, under the id in 'x-request-id'.",
    "internal_error",
  );
}

function failed(status: number, message: string, code: string): RequestError {
  return new RequestError(status, { message, type: "server_error", param: null, code });
}
