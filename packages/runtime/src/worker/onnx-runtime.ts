import type { InferenceSession } from "onnxruntime-node";
import type { Provider } from "../provider.ts";
import { detailOf, TaskFailure } from "./task-failure.ts";

export type OnnxRuntime = typeof import("onnxruntime-node");

/** Silent but for fatal errors: every other one reaches us as an exception. */
const fatalOnly = 4;

/** Load ONNX Runtime's native part, which takes 30 ms. Fails with `native-module`. */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  try {
    const onnxRuntime = await import("onnxruntime-node");
    onnxRuntime.env.logLevel = "fatal";
    return onnxRuntime;
  } catch (error) {
    const detail = detailOf(error);
    throw new TaskFailure({ kind: "native-module", module: "onnxruntime-node", detail });
  }
}

/**
 * How every session is made.
 *
 * One intra-op thread on the CPU: how the kernels cut their work would else depend on the batch.
 * Memory patterns are off, as they keep a plan for every shape ever seen.
 */
export function sessionOptions(
  provider: Provider,
  threads: number,
): InferenceSession.SessionOptions {
  return {
    executionProviders: [provider],
    intraOpNumThreads: provider === "cpu" ? 1 : threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    enableMemPattern: false,
    logSeverityLevel: fatalOnly,
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
}
