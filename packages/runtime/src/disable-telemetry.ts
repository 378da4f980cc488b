import process from "node:process";

/**
 * Has ONNX Runtime send nothing: from 1.29 on, on Linux and macOS, it tells its makers about each process,
 * session and model, and keeps a number of the device in the user's cache folder, unless
 * `ORT_DISABLE_TELEMETRY` is set before it is loaded. Who has set that variable is left alone.
 *
 * It must be called in the main thread: native code does not see what a worker sets in its environment.
 */
export function disableTelemetry(): void {
  process.env.ORT_DISABLE_TELEMETRY ??= "1";
}
