import type { InferenceSession } from "onnxruntime-node";
import { assertNever } from "../errors/assert-never.ts";
import { decodeRgb } from "../image/decode-rgb.ts";
import { imageTensor } from "../image/image-tensor.ts";
import { softmax } from "../image/softmax.ts";
import type { ImageClassificationModel } from "../model.ts";
import type { ImageScores, TaskOf } from "../pool/worker-protocol.ts";
import type { OnnxRuntime } from "./onnx-runtime.ts";
import { runSession } from "./run-session.ts";
import { TaskFailure } from "./task-failure.ts";

/** Decode an image, run the model on it, and return one score a label. */
export async function classifyImage(
  onnxRuntime: OnnxRuntime,
  session: InferenceSession,
  { model, bytes }: TaskOf<"classify">,
): Promise<ImageScores & { scores: Float32Array<ArrayBuffer> }> {
  const image = await decodeRgb(bytes, model.maxPixels);
  const { data, dims } = imageTensor(image, model.input);
  const [inputName = ""] = session.inputNames;
  const [outputName = ""] = session.outputNames;
  const feeds = { [inputName]: new onnxRuntime.Tensor("float32", data, dims) };
  const output = await runSession(session, feeds, outputName);
  const scores = output.data;
  if (!(scores instanceof Float32Array) || scores.length !== model.labels.length) {
    throw new TaskFailure({
      kind: "model-load",
      path: model.modelPath,
      reason: "incompatible",
      detail:
        `expected ${model.labels.length} scores, one a label, ` +
        `got ${output.type}[${output.dims.join(", ")}]`,
    });
  }
  const { width, height, format } = image;
  return { scores: activate(scores, model.activation), width, height, format };
}

function activate(
  scores: Float32Array,
  activation: ImageClassificationModel["activation"],
): Float32Array<ArrayBuffer> {
  switch (activation) {
    case "softmax":
      return softmax(scores);
    case "none":
      return new Float32Array(scores);
    default:
      return assertNever(activation);
  }
}
