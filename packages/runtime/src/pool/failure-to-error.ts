import { assertNever } from "../errors/assert-never.ts";
import {
  InferenceError,
  ModelLoadError,
  NativeModuleError,
  ProviderUnavailableError,
} from "../errors/engine-errors.ts";
import { ImageError } from "../errors/request-errors.ts";
import type { WorkerFailure } from "./worker-protocol.ts";

/** The error that a caller gets for what went wrong in a worker. */
export function failureToError(failure: WorkerFailure, modelId: string): Error {
  switch (failure.kind) {
    case "native-module":
      return new NativeModuleError(failure);
    case "provider":
      return new ProviderUnavailableError(failure);
    case "model-load":
      return new ModelLoadError({ ...failure, modelId });
    case "inference":
    case "unexpected":
      return new InferenceError({ detail: failure.detail, modelId });
    case "image":
      return new ImageError(failure.fault);
    default:
      return assertNever(failure);
  }
}
