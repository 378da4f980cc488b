import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { OnnxRuntime } from "../../worker/onnx-runtime.ts";
import { detailOf, TaskFailure } from "../../worker/task-failure.ts";
import type { DecoderDescription } from "../decoder-description.ts";
import { Ranking } from "../sampler/ranking.ts";
import type { DecodeItem, Decoder, NextTokens, Wanted } from "./decoder.ts";
import { incompatible } from "./decoder-failure.ts";
import { fromHalfPrecision } from "./half-precision.ts";

/** The cache of a sequence as the graph gave it, by the names that it goes in by again. */
export interface ExportedCache {
  length: number;
  past: Readonly<Record<string, Tensor>>;
}

/** A part of a cache: [kv_heads, sequence, head_dim] by name. */
export interface ExportedEntries {
  readonly sequence: number;
  readonly parts: Readonly<Record<string, Floats>>;
}

/** Numbers, or the bits of numbers of half precision. */
type Floats = Float32Array | Uint16Array;

/**
 * Runs a decoder as Optimum exports it: `past_key_values.N.key` and `.value` ([batch, kv_heads, length,
 * head_dim]) in, `present.N.key` and `.value` out, with what is new appended; logits of all tokens.
 *
 * Each sequence runs alone, so that it has the same bytes in any company. Each step copies its whole
 * cache.
 */
export class ExportedDecoder implements Decoder<ExportedCache, ExportedEntries> {
  readonly #onnxRuntime: OnnxRuntime;
  readonly #session: InferenceSession;
  readonly #description: DecoderDescription;
  readonly #ranking: Ranking;
  readonly #types: ReadonlyMap<string, string>;
  readonly #pastNames: readonly string[];

  /** Fails with `model-load` for a graph that has other inputs or outputs. */
  constructor(
    onnxRuntime: OnnxRuntime,
    session: InferenceSession,
    description: DecoderDescription,
    path: string,
  ) {
    this.#onnxRuntime = onnxRuntime;
    this.#session = session;
    this.#description = description;
    this.#ranking = new Ranking(description.vocab_size);
    const inputs = session.inputMetadata.filter((input) => input.isTensor);
    this.#types = new Map(inputs.map(({ name, type }) => [name, type]));
    this.#pastNames = Array.from({ length: description.layers }, (_, layer) => [
      `past_key_values.${layer}.key`,
      `past_key_values.${layer}.value`,
    ]).flat();
    checkNames(session, this.#pastNames, path);
  }

  create(): ExportedCache {
    return { length: 0, past: this.#pastOf(0, (name) => this.#emptyFloats(name, 0)) };
  }

  async read(
    cache: ExportedCache,
    tokenIds: readonly number[],
    rows: readonly number[],
    wanted: Wanted,
  ): Promise<{ next: NextTokens[]; entries: ExportedEntries }> {
    const before = cache.length;
    const logits = await this.#run(cache, tokenIds);
    const next = rows.map((row) => this.#next(logits, row, wanted));
    return { next, entries: this.#entriesFrom(cache, before) };
  }

  restore(cache: ExportedCache, chunks: readonly ExportedEntries[]): void {
    const before = cache.length;
    const length = chunks.reduce((sum, { sequence }) => sum + sequence, before);
    cache.past = this.#pastOf(length, (name) => {
      const joined = this.#emptyFloats(name, length);
      copyTokens(floatsOf(cache.past[name]), before, joined, 0, length, this.#description);
      let at = before;
      for (const { parts, sequence } of chunks) {
        copyTokens(parts[name], sequence, joined, at, length, this.#description);
        at += sequence;
      }
      return joined;
    });
    cache.length = length;
  }

  async step(items: readonly DecodeItem<ExportedCache>[]): Promise<NextTokens[]> {
    const next: NextTokens[] = [];
    for (const { cache, tokenId, wanted } of items) {
      next.push(this.#next(await this.#run(cache, [tokenId]), 0, wanted));
    }
    return next;
  }

  drop(cache: ExportedCache): void {
    cache.past = {};
  }

  async release(): Promise<void> {
    await this.#session.release();
  }

  /** Run the graph on new tokens. Gives the logits of each. */
  async #run(cache: ExportedCache, tokenIds: readonly number[]): Promise<Float32Array> {
    const { length } = cache;
    const sequence = tokenIds.length;
    const feeds: Record<string, Tensor> = { ...cache.past };
    const ids: Readonly<Record<string, () => Tensor>> = {
      input_ids: () => this.#ids("input_ids", tokenIds, [1, sequence]),
      attention_mask: () =>
        this.#ids("attention_mask", new Array(length + sequence).fill(1), [1, length + sequence]),
      position_ids: () => {
        const positions = tokenIds.map((_, index) => length + index);
        return this.#ids("position_ids", positions, [1, sequence]);
      },
      // 0 keeps the logits of all tokens.
      num_logits_to_keep: () => this.#ids("num_logits_to_keep", [0], []),
      use_cache_branch: () => {
        const flag = Uint8Array.of(length > 0 ? 1 : 0);
        return new this.#onnxRuntime.Tensor("bool", flag, [1]);
      },
    };
    for (const name of this.#types.keys()) {
      const make = ids[name];
      if (make !== undefined) feeds[name] = make();
    }
    let outputs: InferenceSession.OnnxValueMapType;
    try {
      const names = ["logits", ...this.#pastNames.map(presentOf)];
      outputs = await this.#session.run(feeds, names);
    } catch (error) {
      throw new TaskFailure({ kind: "inference", detail: detailOf(error) });
    }
    const past = this.#pastNames.map((name) => [name, outputs[presentOf(name)] as Tensor] as const);
    cache.past = Object.fromEntries(past);
    cache.length = length + sequence;
    return logitsOf(outputs.logits, sequence * this.#description.vocab_size);
  }

  #next(logits: Float32Array, row: number, wanted: Wanted): NextTokens {
    const { vocab_size: size } = this.#description;
    const own = logits.slice(row * size, (row + 1) * size);
    if (wanted.kind === "logits") return { kind: "logits", logits: own };
    return { kind: "ranked", ranked: this.#ranking.likeliest(own, wanted.count) };
  }

  #entriesFrom(cache: ExportedCache, before: number): ExportedEntries {
    const sequence = cache.length - before;
    const { kv_heads: heads, head_dim: size } = this.#description;
    const parts = this.#pastNames.map((name) => {
      const all = floatsOf(cache.past[name]);
      const part = this.#emptyFloats(name, sequence);
      for (let head = 0; head < heads; head++) {
        const from = (head * cache.length + before) * size;
        part.set(all.subarray(from, from + sequence * size), head * sequence * size);
      }
      return [name, part] as const;
    });
    return { sequence, parts: Object.fromEntries(parts) };
  }

  #pastOf(length: number, floats: (name: string) => Floats): Readonly<Record<string, Tensor>> {
    const { kv_heads: heads, head_dim: size } = this.#description;
    const past = this.#pastNames.map((name) => {
      // The constructor has an overload for each type, and none for all of them.
      const type = this.#types.get(name) as "float32";
      const data = floats(name) as Float32Array;
      return [name, new this.#onnxRuntime.Tensor(type, data, [1, heads, length, size])] as const;
    });
    return Object.fromEntries(past);
  }

  #emptyFloats(name: string, tokens: number): Floats {
    const { kv_heads: heads, head_dim: size } = this.#description;
    const length = heads * tokens * size;
    return this.#types.get(name) === "float16" ? new Uint16Array(length) : new Float32Array(length);
  }

  #ids(name: string, values: readonly number[], dims: readonly number[]): Tensor {
    if (this.#types.get(name) === "int32") {
      return new this.#onnxRuntime.Tensor("int32", Int32Array.from(values), dims);
    }
    return new this.#onnxRuntime.Tensor("int64", BigInt64Array.from(values, BigInt), dims);
  }
}

function presentOf(pastName: string): string {
  return pastName.replace("past_key_values", "present");
}

/** Copy [kv_heads, count, head_dim] to the tokens from `at` on of [kv_heads, length, head_dim]. */
function copyTokens(
  from: Floats | undefined,
  count: number,
  to: Floats,
  at: number,
  length: number,
  { kv_heads: heads, head_dim: size }: DecoderDescription,
): void {
  for (let head = 0; head < heads; head++) {
    const part = from?.subarray(head * count * size, (head + 1) * count * size) ?? [];
    to.set(part, (head * length + at) * size);
  }
}

function floatsOf(tensor: Tensor | undefined): Floats {
  const data = tensor?.data;
  if (data instanceof Float32Array) return data;
  // An array of numbers where JavaScript has one for half precision, of bits where it has not.
  const { buffer, byteOffset, length } = data as Uint16Array;
  return new Uint16Array(buffer, byteOffset, length);
}

function logitsOf(tensor: Tensor | undefined, expected: number): Float32Array {
  const floats = floatsOf(tensor);
  if (floats.length !== expected) {
    const detail = `expected ${expected} logits, got ${tensor?.type}[${tensor?.dims.join(", ")}]`;
    throw new TaskFailure({ kind: "inference", detail });
  }
  return floats instanceof Float32Array ? floats : fromHalfPrecision(floats);
}

const knownInputs = [
  "input_ids",
  "attention_mask",
  "position_ids",
  "num_logits_to_keep",
  "use_cache_branch",
];

function checkNames(session: InferenceSession, pastNames: readonly string[], path: string): void {
  const outputs = ["logits", ...pastNames.map(presentOf)];
  const missing = [
    ...["input_ids", ...pastNames].filter((name) => !session.inputNames.includes(name)),
    ...outputs.filter((name) => !session.outputNames.includes(name)),
  ];
  const known = [...knownInputs, ...pastNames];
  const unknown = session.inputNames.filter((name) => !known.includes(name));
  const wrong = session.inputMetadata
    .filter(({ name }) => pastNames.includes(name))
    .filter((input) => !input.isTensor || !["float32", "float16"].includes(input.type));
  if (missing.length + unknown.length + wrong.length === 0) return;
  const list = (names: readonly string[]) => names.join(", ") || "none";
  throw incompatible(
    path,
    `expected the inputs and outputs of a decoder of ${pastNames.length / 2} layers with a cache, ` +
      `missing: ${list(missing)}, unknown: ${list(unknown)}, ` +
      `neither float32 nor float16: ${list(wrong.map(({ name }) => name))}`,
  );
}
