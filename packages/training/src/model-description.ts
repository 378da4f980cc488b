import type { Preprocessing, Target } from "./data/preprocessing.ts";
import { TrainingError } from "./errors.ts";
import type { MethodType } from "./methods/hyperparameters.ts";

/** What must be known to use a trained model, besides its graph: plain JSON. */
export interface ModelDescription {
  /** Of this format. */
  readonly version: 1;
  readonly method: MethodType;
  readonly preprocessing: Preprocessing;
  readonly target: Target;
}

/** The name in an ONNX file's metadata under which its description stands. */
export const descriptionKey = "understudy.description";

/** Reads a description that `trainModel` has made. Throws `TrainingError` for anything else. */
export function parseModelDescription(text: string): ModelDescription {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw notADescription("it is not JSON", cause);
  }
  const { version, method, preprocessing, target } = (value ?? {}) as Partial<ModelDescription>;
  if (version !== 1) throw notADescription(`its version is ${String(version)}, not 1`);
  if (method === undefined || preprocessing === undefined || target === undefined) {
    throw notADescription("it has no method, preprocessing or target");
  }
  return { version, method, preprocessing, target };
}

function notADescription(problem: string, cause?: unknown): TrainingError {
  const message = `This is not the description of a trained model: ${problem}.`;
  return new TrainingError("invalid_data", message, { cause });
}
