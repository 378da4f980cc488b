import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { OnnxRuntime } from "../../worker/onnx-runtime.ts";
import { detailOf, TaskFailure } from "../../worker/task-failure.ts";
import type { NewEntries } from "../cache/kv-lane.ts";
import type { DecoderDescription } from "../decoder-description.ts";
import { incompatible } from "./decoder-failure.ts";

/** One run of the graph: `batch` sequences of `sequence` new tokens each. */
export interface SplitRun {
  readonly tokenIds: Int32Array;
  readonly positions: Int32Array;
  readonly pastLengths: Int32Array;
  /** Keys and values, by the graph's names. */
  readonly past: Readonly<Record<string, Tensor>>;
  /** Rows of [batch * sequence] that the head is computed for; those of them that give logits. */
  readonly headRows: Int32Array;
  readonly logitsRows: Int32Array;
  readonly topK: number;
}

/** What a run gave. `topIds` and `topLogits` are [head rows, topK], `logits` [logits rows, vocabulary]. */
export interface SplitOutputs {
  readonly topIds: Int32Array;
  readonly topLogits: Float32Array;
  readonly topK: number;
  readonly logits: Float32Array;
  readonly entries: NewEntries;
}

const presents = ["present_keys", "present_values"] as const;
const tops = ["top_ids", "top_logits"] as const;
const inputNames = [
  "input_ids",
  "position_ids",
  "past_lengths",
  "head_rows",
  "logits_rows",
  "top_k",
];

/** The session of a "split" decoder: it owns no cache, and gives only what is new of it. */
export class SplitSession {
  readonly vocabularySize: number;
  readonly onnxRuntime: OnnxRuntime;
  readonly #session: InferenceSession;

  /** Fails with `model-load` for a graph that is not what the description says. */
  constructor(
    onnxRuntime: OnnxRuntime,
    session: InferenceSession,
    description: DecoderDescription,
    path: string,
  ) {
    this.onnxRuntime = onnxRuntime;
    this.#session = session;
    this.vocabularySize = description.vocab_size;
    checkInputs(session, description, path);
  }

  async run(run: SplitRun): Promise<SplitOutputs> {
    const { tokenIds, positions, pastLengths, past, headRows, logitsRows } = run;
    const batch = pastLengths.length;
    const sequence = tokenIds.length / batch;
    const topK = Math.min(run.topK, this.vocabularySize);
    const feeds: Record<string, Tensor> = {
      input_ids: this.#ids(tokenIds, [batch, sequence]),
      position_ids: this.#ids(positions, [batch, sequence]),
      past_lengths: this.#ids(pastLengths, [batch]),
      head_rows: this.#ids(headRows, [headRows.length]),
      logits_rows: this.#ids(logitsRows, [logitsRows.length]),
      top_k: new this.onnxRuntime.Tensor("int64", BigInt64Array.of(BigInt(topK)), [1]),
      ...past,
    };
    // Every output that is fetched is copied: those that nobody wants are not.
    const names: string[] = [...presents];
    if (topK > 0 && logitsRows.length < headRows.length) names.push(...tops);
    if (logitsRows.length > 0) names.push("logits");
    let outputs: InferenceSession.OnnxValueMapType;
    try {
      outputs = await this.#session.run(feeds, names);
    } catch (error) {
      throw new TaskFailure({ kind: "inference", detail: detailOf(error) });
    }
    const floats = (name: string) => asFloats(name, outputs[name]);
    return {
      topIds: asIds(outputs.top_ids),
      topLogits: floats("top_logits"),
      topK,
      logits: floats("logits"),
      entries: { keys: floats("present_keys"), values: floats("present_values"), batch, sequence },
    };
  }

  async release(): Promise<void> {
    await this.#session.release();
  }

  #ids(data: Int32Array, dims: readonly number[]): Tensor {
    return new this.onnxRuntime.Tensor("int32", data, dims);
  }
}

function asFloats(name: string, tensor: Tensor | undefined): Float32Array {
  const data = tensor?.data ?? new Float32Array();
  if (data instanceof Float32Array) return data;
  const detail = `expected ${name} to be float32, got ${tensor?.type}`;
  throw new TaskFailure({ kind: "inference", detail });
}

function asIds(tensor: Tensor | undefined): Int32Array {
  const data = tensor?.data ?? new Int32Array();
  if (data instanceof Int32Array) return data;
  if (data instanceof BigInt64Array) return Int32Array.from(data, Number);
  const detail = `expected top_ids to be int32 or int64, got ${tensor?.type}`;
  throw new TaskFailure({ kind: "inference", detail });
}

function checkInputs(
  session: InferenceSession,
  { layers, kv_heads: kvHeads, head_dim: headDim }: DecoderDescription,
  path: string,
): void {
  const expected = [
    ...inputNames,
    ...Array.from({ length: layers }, (_, layer) => [
      `past_key.${layer}`,
      `past_value.${layer}`,
    ]).flat(),
  ];
  const missing = expected.filter((name) => !session.inputNames.includes(name));
  const unknown = session.inputNames.filter((name) => !expected.includes(name));
  if (missing.length > 0 || unknown.length > 0) {
    throw incompatible(
      path,
      `expected the inputs of a split decoder of ${layers} layers, ` +
        `missing: ${missing.join(", ") || "none"}, unknown: ${unknown.join(", ") || "none"}`,
    );
  }
  const keys = session.inputMetadata.find(({ name }) => name === "past_key.0");
  const dims = keys?.isTensor === true ? keys.shape : [];
  const declared = [dims[1], dims[2]];
  const wanted = [kvHeads, headDim];
  if (declared.some((size, axis) => typeof size === "number" && size !== wanted[axis])) {
    throw incompatible(
      path,
      `expected keys of ${kvHeads} heads of ${headDim}, got [${dims.join(", ")}]`,
    );
  }
}
