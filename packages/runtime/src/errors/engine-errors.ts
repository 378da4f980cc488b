import { brand, isBranded } from "./brand.ts";

/** The thread that ran the request ended. It is replaced; sending the request again is safe. */
export class WorkerDiedError extends Error {
  readonly code = "worker_died";

  constructor(detail: string, cause?: unknown) {
    super(
      `Expected the inference thread to answer, but it ended (${detail}). A new one takes its place.`,
      { cause },
    );
    brand(this, "WorkerDiedError");
  }

  static is(value: unknown): value is WorkerDiedError {
    return isBranded(value, "WorkerDiedError");
  }
}

/** Why a model's file is of no use: it is not there, broken, or not what its description says. */
export type ModelLoadReason = "missing" | "damaged" | "incompatible";

/**
 * A file of a model cannot be loaded. Nothing is remembered about it: after the file has been put
 * right, the next request loads it.
 */
export class ModelLoadError extends Error {
  readonly code = "model_load";
  readonly modelId: string;
  readonly path: string;
  readonly reason: ModelLoadReason;

  constructor(facts: { modelId: string; path: string; reason: ModelLoadReason; detail: string }) {
    super(
      `Expected to load the model ${facts.modelId} from ${facts.path}, but the file is ` +
        `${facts.reason} (${facts.detail}). Restore it, or convert the model again.`,
    );
    brand(this, "ModelLoadError");
    this.modelId = facts.modelId;
    this.path = facts.path;
    this.reason = facts.reason;
  }

  static is(value: unknown): value is ModelLoadError {
    return isBranded(value, "ModelLoadError");
  }
}

/** ONNX Runtime refused to run a model that it had loaded. */
export class InferenceError extends Error {
  readonly code = "inference_failed";
  readonly modelId: string;

  constructor(facts: { modelId: string; detail: string }) {
    super(
      `Expected the model ${facts.modelId} to run, but ONNX Runtime stopped it: ${facts.detail}. ` +
        "Check the model against its description.",
    );
    brand(this, "InferenceError");
    this.modelId = facts.modelId;
  }

  static is(value: unknown): value is InferenceError {
    return isBranded(value, "InferenceError");
  }
}

/** The device asked for by name is not there. With `auto` the CPU would have taken its place. */
export class ProviderUnavailableError extends Error {
  readonly code = "provider_unavailable";
  readonly provider: string;

  constructor(facts: { provider: string; detail: string }) {
    super(
      `Expected the ${facts.provider} provider, but ONNX Runtime cannot use it: ${facts.detail}. ` +
        'Install what it needs, or set device to "auto" or "cpu".',
    );
    brand(this, "ProviderUnavailableError");
    this.provider = facts.provider;
  }

  static is(value: unknown): value is ProviderUnavailableError {
    return isBranded(value, "ProviderUnavailableError");
  }
}

/** A package with native code, ONNX Runtime or sharp, cannot be loaded on this machine. */
export class NativeModuleError extends Error {
  readonly code = "native_module";
  readonly module: "onnxruntime-node" | "sharp";

  constructor(facts: { module: "onnxruntime-node" | "sharp"; detail: string }) {
    super(
      `Expected to load ${facts.module}, but its native part failed: ${facts.detail}. ` +
        "Install the packages again on this platform, with optional dependencies.",
    );
    brand(this, "NativeModuleError");
    this.module = facts.module;
  }

  static is(value: unknown): value is NativeModuleError {
    return isBranded(value, "NativeModuleError");
  }
}
