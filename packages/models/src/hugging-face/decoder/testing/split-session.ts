import { encodeModel } from "@understudy/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Precision } from "../../../manifest/manifest.ts";
import type { CheckpointTensor } from "../../../testing/checkpoints/checkpoint-tensors.ts";
import { weightsInMemory } from "../../weight-source.ts";
import { type DecoderConfig, parseDecoderConfig } from "../decoder-config.ts";
import { buildDecoderGraph } from "../decoder-graph.ts";

/** A compiled decoder in ONNX Runtime. */
export class SplitSession implements AsyncDisposable {
  readonly config: DecoderConfig;
  readonly session: InferenceSession;

  constructor(config: DecoderConfig, session: InferenceSession) {
    this.config = config;
    this.session = session;
  }

  /** Caches for as many sequences as are run together, with room for `capacity` tokens each. */
  start(batch: number, capacity = 64): SplitCache {
    return new SplitCache(this, batch, capacity);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.release();
  }
}

/** Compiles a config and its tensors, and opens what comes of it. */
export async function openDecoder(
  json: Readonly<Record<string, unknown>>,
  tensors: ReadonlyMap<string, CheckpointTensor>,
  precision: Precision = "fp32",
  threads = 1,
): Promise<SplitSession> {
  const config = parseDecoderConfig(json, "config.json");
  const model = encodeModel(buildDecoderGraph(config, weightsInMemory(tensors), precision));
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  return new SplitSession(config, session);
}

/** What a step gives. */
export interface StepResult {
  /** Of each row that was asked for. */
  readonly logits: readonly Float32Array[];
  readonly topIds: readonly number[];
  readonly topLogits: Float32Array;
}

/** Keys and values of sequences that are run together, written to as the runtime will. */
export class SplitCache {
  readonly #decoder: SplitSession;
  readonly #batch: number;
  readonly #capacity: number;
  readonly #keys: readonly Float32Array[];
  readonly #values: readonly Float32Array[];
  readonly #lengths: Int32Array;

  constructor(decoder: SplitSession, batch: number, capacity: number) {
    const { layers, kvHeads, headDim } = decoder.config;
    const made = () =>
      Array.from(
        { length: layers },
        // Slots that do not count hold what another sequence may have left there.
        () => new Float32Array(batch * kvHeads * headDim * capacity).fill(3),
      );
    this.#decoder = decoder;
    this.#batch = batch;
    this.#capacity = capacity;
    this.#keys = made();
    this.#values = made();
    this.#lengths = new Int32Array(batch);
  }

  /** Takes over the first sequence of a cache as number `index` of this one. */
  adopt(index: number, other: SplitCache): void {
    for (const [layer, keys] of this.#keys.entries()) {
      const size = keys.length / this.#batch;
      keys.set(other.#keys[layer]?.subarray(0, size) ?? [], index * size);
      this.#values[layer]?.set(other.#values[layer]?.subarray(0, size) ?? [], index * size);
    }
    this.#lengths[index] = other.#lengths[0] ?? 0;
  }

  /** Runs the next tokens of each sequence; logits of all of them, or of the last of each. */
  async step(
    ids: readonly (readonly number[])[],
    want: "all" | "last" = "last",
    topK = 1,
  ): Promise<StepResult> {
    const { layers, kvHeads, headDim, vocabularySize } = this.#decoder.config;
    const [batch, sequence] = [this.#batch, ids[0]?.length ?? 0];
    const rows =
      want === "all"
        ? Array.from({ length: batch * sequence }, (_, row) => row)
        : ids.map((_, b) => (b + 1) * sequence - 1);
    const whole = (values: readonly number[], dims: number[]) =>
      new Tensor("int32", Int32Array.from(values), dims);
    const positions = ids.flatMap((row, b) => row.map((_, s) => (this.#lengths[b] ?? 0) + s));
    const feeds: Record<string, Tensor> = {
      input_ids: whole(ids.flat(), [batch, sequence]),
      position_ids: whole(positions, [batch, sequence]),
      past_lengths: whole([...this.#lengths], [batch]),
      head_rows: whole(rows, [rows.length]),
      logits_rows: whole([...rows.keys()], [rows.length]),
      top_k: new Tensor("int64", [BigInt(topK)], [1]),
    };
    for (let layer = 0; layer < layers; layer++) {
      const [keys, values] = [this.#keys[layer], this.#values[layer]];
      if (keys === undefined || values === undefined) throw new RangeError(`layer ${layer}`);
      const heads = [batch, kvHeads];
      feeds[`past_key.${layer}`] = new Tensor(keys, [...heads, headDim, this.#capacity]);
      feeds[`past_value.${layer}`] = new Tensor(values, [...heads, this.#capacity, headDim]);
    }
    const results = await this.#decoder.session.run(feeds);
    const floats = (name: string) => results[name]?.data as Float32Array;
    this.#write(floats("present_keys"), floats("present_values"), sequence);
    const logits = floats("logits");
    return {
      logits: rows.map((_, row) => logits.slice(row * vocabularySize, (row + 1) * vocabularySize)),
      topIds: Array.from(results.top_ids?.data as BigInt64Array, Number),
      topLogits: floats("top_logits").slice(),
    };
  }

  #write(keys: Float32Array, values: Float32Array, sequence: number): void {
    const { layers, kvHeads, headDim } = this.#decoder.config;
    const capacity = this.#capacity;
    for (let at = 0; at < layers * this.#batch * kvHeads; at++) {
      const head = at % kvHeads;
      const b = Math.floor(at / kvHeads) % this.#batch;
      const layer = Math.floor(at / (kvHeads * this.#batch));
      const own = b * kvHeads + head;
      for (let s = 0; s < sequence; s++) {
        const slot = (this.#lengths[b] ?? 0) + s;
        for (let d = 0; d < headDim; d++) {
          const key = keys[(at * headDim + d) * sequence + s] ?? 0;
          const value = values[(at * sequence + s) * headDim + d] ?? 0;
          this.#keys[layer]?.fill(
            key,
            (own * headDim + d) * capacity + slot,
            (own * headDim + d) * capacity + slot + 1,
          );
          this.#values[layer]?.fill(
            value,
            (own * capacity + slot) * headDim + d,
            (own * capacity + slot) * headDim + d + 1,
          );
        }
      }
    }
    for (let b = 0; b < this.#batch; b++) this.#lengths[b] = (this.#lengths[b] ?? 0) + sequence;
  }
}
