import type { InferenceSession } from "onnxruntime-node";
import type { TaskOf } from "../pool/worker-protocol.ts";
import type { TensorOutput } from "../tensor.ts";
import type { OnnxRuntime } from "./onnx-runtime.ts";
import { fromTensor, toFeeds } from "./ort-tensor.ts";
import { detailOf, TaskFailure } from "./task-failure.ts";

/** Run a graph and return its outputs, but for those that are no tensors, which cannot be fetched. */
export async function runGraph(
  onnxRuntime: OnnxRuntime,
  session: InferenceSession,
  { model, feeds }: TaskOf<"run">,
): Promise<Record<string, TensorOutput>> {
  const names = session.outputMetadata.filter(({ isTensor }) => isTensor).map(({ name }) => name);
  if (names.length === 0) {
    const list = session.outputNames.join(", ");
    const detail = `expected an output that is a tensor, got none of ${list}`;
    const path = model.modelPath;
    throw new TaskFailure({ kind: "model-load", path, reason: "incompatible", detail });
  }
  try {
    const outputs = await session.run(toFeeds(onnxRuntime, feeds), names);
    return Object.fromEntries(
      Object.entries(outputs).map(([name, tensor]) => [name, fromTensor(name, tensor)]),
    );
  } catch (error) {
    throw new TaskFailure({ kind: "inference", detail: detailOf(error) });
  }
}
