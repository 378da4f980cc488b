import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { TaskOf } from "../pool/worker-protocol.ts";
import type { OnnxRuntime } from "./onnx-runtime.ts";
import { runSession } from "./run-session.ts";
import { TaskFailure } from "./task-failure.ts";

const outputName = "sentence_embedding";

/**
 * Run an embedding model on a batch and return the vectors, each scaled to length 1.
 *
 * A text on its own runs in the company of its own copy. ONNX Runtime sums over the middle axis of
 * [1, n, d] in another order than over that of [2, n, d] and all larger batches (seen with
 * ReduceSum from n = 8 on), so that a batch of one would have other last bits than any other.
 */
export async function embed(
  onnxRuntime: OnnxRuntime,
  session: InferenceSession,
  { model, ids, lengths, paddedLength }: TaskOf<"embed">,
): Promise<Float32Array<ArrayBuffer>> {
  const count = lengths.length;
  const rows = Math.max(2, count);
  const padded = new Int32Array(rows * paddedLength);
  const mask = new Int32Array(rows * paddedLength);
  let from = 0;
  for (const [row, length] of lengths.entries()) {
    padded.set(ids.subarray(from, from + length), row * paddedLength);
    mask.fill(1, row * paddedLength, row * paddedLength + length);
    from += length;
  }
  if (count < rows) {
    padded.copyWithin(paddedLength, 0, paddedLength);
    mask.copyWithin(paddedLength, 0, paddedLength);
  }
  const shape = [rows, paddedLength];
  const feeds = {
    input_ids: tensorFor("input_ids", padded, shape),
    attention_mask: tensorFor("attention_mask", mask, shape),
  };
  if (!session.outputNames.includes(outputName)) {
    throw incompatible(`expected an output ${outputName}, got ${session.outputNames.join(", ")}`);
  }
  const output = await runSession(session, feeds, outputName);
  const { data, dims } = output;
  if (!(data instanceof Float32Array) || dims[0] !== rows || dims[1] !== model.dimensions) {
    throw incompatible(
      `expected ${outputName} to be float32[batch, ${model.dimensions}], ` +
        `got ${output.type}[${dims.join(", ")}]`,
    );
  }
  const vectors = new Float32Array(count * model.dimensions);
  vectors.set(data.subarray(0, vectors.length));
  for (let row = 0; row < count; row++) {
    normalise(vectors.subarray(row * model.dimensions, (row + 1) * model.dimensions));
  }
  return vectors;

  function tensorFor(name: string, values: Int32Array, dims: number[]): Tensor {
    const metadata = session.inputMetadata.find((input) => input.name === name);
    const type = metadata?.isTensor ? metadata.type : "none";
    if (type === "int32") return new onnxRuntime.Tensor("int32", values, dims);
    if (type === "int64") {
      return new onnxRuntime.Tensor("int64", BigInt64Array.from(values, BigInt), dims);
    }
    throw incompatible(`expected an input ${name} of int32 or int64, got ${type}`);
  }

  function incompatible(detail: string): TaskFailure {
    const path = model.modelPath;
    return new TaskFailure({ kind: "model-load", path, reason: "incompatible", detail });
  }
}

/** Scale to length 1, in place. Zeros stay zeros. */
function normalise(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) {
    vector[index] = (vector[index] ?? 0) * scale;
  }
}
