import type { CheckpointTensor } from "../../../testing/checkpoints/checkpoint-tensors.ts";

type Config = Readonly<Record<string, unknown>>;
type Rows = number[][];

/** What a test may replace: the matrices, by others that were rounded. */
export type TensorLookup = (name: string) => CheckpointTensor;

/**
 * The logits of every token of a text, in float64 and plain loops, without a cache: what the networks
 * of `transformers` compute, written down from their papers and configurations and from nothing here.
 */
export function referenceLogits(
  config: Config,
  tensors: ReadonlyMap<string, CheckpointTensor>,
  ids: readonly number[],
): Rows {
  const lookup = (name: string) => {
    const found = tensors.get(name);
    if (found === undefined) throw new RangeError(`no tensor ${name}`);
    return found;
  };
  return config.model_type === "gpt2"
    ? gpt2(config, lookup, ids)
    : llama(config, lookup, tensors, ids);
}

function llama(
  config: Config,
  lookup: TensorLookup,
  tensors: ReadonlyMap<string, CheckpointTensor>,
  ids: readonly number[],
): Rows {
  const heads = Number(config.num_attention_heads);
  const kvHeads = Number(config.num_key_value_heads);
  const headDim = Number(config.head_dim ?? Number(config.hidden_size) / heads);
  const epsilon = Number(config.rms_norm_eps);
  const layers = Number(config.num_hidden_layers);
  const { frequencies, factor } = rotation(config, headDim);
  const linear = (x: Rows, name: string) =>
    x.map((row) => matrixVector(lookup(`${name}.weight`), row, tensors.get(`${name}.bias`)));
  const rms = (x: Rows, weight: CheckpointTensor) => x.map((row) => rmsNorm(row, weight, epsilon));
  let x: Rows = ids.map((id) => rowOf(lookup("model.embed_tokens.weight"), id));
  for (let layer = 0; layer < layers; layer++) {
    const at = `model.layers.${layer}`;
    const normal = rms(x, lookup(`${at}.input_layernorm.weight`));
    const split = (rows: Rows, norm: string) =>
      rows.map((row, position) =>
        chunks(row, headDim).map((head) => {
          const weight = tensors.get(`${at}.self_attn.${norm}.weight`);
          const scaled = weight === undefined ? head : rmsNorm(head, weight, epsilon);
          return rotate(scaled, position, frequencies, factor);
        }),
      );
    const q = split(linear(normal, `${at}.self_attn.q_proj`), "q_norm");
    const k = split(linear(normal, `${at}.self_attn.k_proj`), "k_norm");
    const v = linear(normal, `${at}.self_attn.v_proj`).map((row) => chunks(row, headDim));
    const window = windowOf(config, layer);
    const mixed = attention(q, k, v, heads / kvHeads, 1 / Math.sqrt(headDim), window);
    x = add(x, linear(mixed, `${at}.self_attn.o_proj`));
    const second = rms(x, lookup(`${at}.post_attention_layernorm.weight`));
    const gate = linear(second, `${at}.mlp.gate_proj`);
    const up = linear(second, `${at}.mlp.up_proj`);
    const inner = gate.map((row, t) =>
      row.map((value, i) => (value / (1 + Math.exp(-value))) * (up[t]?.[i] ?? Number.NaN)),
    );
    x = add(x, linear(inner, `${at}.mlp.down_proj`));
  }
  const head = config.tie_word_embeddings === true ? "model.embed_tokens" : "lm_head";
  return linear(rms(x, lookup("model.norm.weight")), head);
}

function gpt2(config: Config, lookup: TensorLookup, ids: readonly number[]): Rows {
  const heads = Number(config.n_head);
  const headDim = Number(config.n_embd) / heads;
  const epsilon = Number(config.layer_norm_epsilon);
  const norm = (x: Rows, name: string) =>
    x.map((row) => {
      const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
      const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
      const weight = lookup(`${name}.weight`).data;
      const bias = lookup(`${name}.bias`).data;
      return row.map(
        (value, i) =>
          ((value - mean) / Math.sqrt(variance + epsilon)) * (weight[i] ?? 0) + (bias[i] ?? 0),
      );
    });
  // [inputs, outputs].
  const convolution = (x: Rows, name: string) =>
    x.map((row) => {
      const { dims, data } = lookup(`${name}.weight`);
      const bias = lookup(`${name}.bias`).data;
      const outputs = dims[1] ?? 0;
      return Array.from({ length: outputs }, (_, o) =>
        row.reduce((sum, value, i) => sum + value * (data[i * outputs + o] ?? 0), bias[o] ?? 0),
      );
    });
  let x = ids.map((id, position) => {
    const place = rowOf(lookup("transformer.wpe.weight"), position);
    return rowOf(lookup("transformer.wte.weight"), id).map((value, i) => value + (place[i] ?? 0));
  });
  for (let layer = 0; layer < Number(config.n_layer); layer++) {
    const at = `transformer.h.${layer}`;
    const qkv = convolution(norm(x, `${at}.ln_1`), `${at}.attn.c_attn`);
    const part = (index: number) =>
      qkv.map((row) => chunks(row, headDim).slice(index * heads, (index + 1) * heads));
    const divisor = config.scale_attn_by_inverse_layer_idx === true ? layer + 1 : 1;
    const scale = 1 / Math.sqrt(headDim) / divisor;
    const mixed = attention(part(0), part(1), part(2), 1, scale, undefined);
    x = add(x, convolution(mixed, `${at}.attn.c_proj`));
    const inner = convolution(norm(x, `${at}.ln_2`), `${at}.mlp.c_fc`).map((row) =>
      row.map((u) => 0.5 * u * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (u + 0.044715 * u ** 3)))),
    );
    x = add(x, convolution(inner, `${at}.mlp.c_proj`));
  }
  const head = config.tie_word_embeddings === false ? "lm_head" : "transformer.wte";
  return norm(x, "transformer.ln_f").map((row) => matrixVector(lookup(`${head}.weight`), row));
}

/** Softmax attention over the tokens before and at each; [tokens][heads][head_dim] each. */
function attention(
  q: number[][][],
  k: number[][][],
  v: number[][][],
  group: number,
  scale: number,
  window: number | undefined,
): Rows {
  return q.map((queries, t) =>
    queries.flatMap((query, head) => {
      const from = window === undefined ? 0 : Math.max(0, t - window + 1);
      const kv = Math.floor(head / group);
      const scores: number[] = [];
      for (let s = from; s <= t; s++) scores.push(dot(query, k[s]?.[kv] ?? []) * scale);
      const largest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - largest));
      const total = shares.reduce((sum, share) => sum + share, 0);
      return query.map((_, d) =>
        shares.reduce((sum, share, i) => sum + (share / total) * (v[from + i]?.[kv]?.[d] ?? 0), 0),
      );
    }),
  );
}

function windowOf(config: Config, layer: number): number | undefined {
  const window = config.sliding_window ?? undefined;
  if (window === undefined) return undefined;
  if (config.model_type === "mistral") return Number(window);
  const isOn =
    config.use_sliding_window === true && layer >= Number(config.max_window_layers ?? 28);
  return isOn ? Number(window) : undefined;
}

/** Angles of one position. Each scaling is as its paper, or its model's code, has it. */
function rotation(config: Config, headDim: number) {
  const scaling = (config.rope_scaling ?? {}) as Readonly<Record<string, unknown>>;
  const dims = Math.floor(headDim * Number(config.partial_rotary_factor ?? 1));
  const theta = Number(config.rope_theta);
  const base = Array.from({ length: dims / 2 }, (_, i) => 1 / theta ** ((2 * i) / dims));
  const factor = Number(scaling.factor ?? 1);
  const original = Number(scaling.original_max_position_embeddings);
  switch (scaling.rope_type ?? scaling.type ?? "default") {
    case "linear":
      return { frequencies: base.map((f) => f / factor), factor: 1 };
    case "llama3": {
      const low = original / Number(scaling.low_freq_factor);
      const high = original / Number(scaling.high_freq_factor);
      const frequencies = base.map((f) => {
        const wavelength = (2 * Math.PI) / f;
        if (wavelength < high) return f;
        if (wavelength > low) return f / factor;
        const smooth =
          (original / wavelength - Number(scaling.low_freq_factor)) /
          (Number(scaling.high_freq_factor) - Number(scaling.low_freq_factor));
        return ((1 - smooth) * f) / factor + smooth * f;
      });
      return { frequencies, factor: 1 };
    }
    case "yarn": {
      const at = (turns: number) =>
        (dims * Math.log(original / (turns * 2 * Math.PI))) / (2 * Math.log(theta));
      const low = Math.max(Math.floor(at(32)), 0);
      const high = Math.min(Math.ceil(at(1)), dims - 1);
      const frequencies = base.map((f, i) => {
        const ramp = Math.min(1, Math.max(0, (i - low) / (high - low)));
        return f * (1 - ramp) + (f / factor) * ramp;
      });
      return { frequencies, factor: 0.1 * Math.log(factor) + 1 };
    }
    default:
      return { frequencies: base, factor: 1 };
  }
}

function rotate(head: number[], position: number, frequencies: number[], factor: number): number[] {
  const half = frequencies.length;
  return head.map((value, i) => {
    if (half === 0 || i >= 2 * half) return value;
    const angle = position * (frequencies[i % half] ?? 0);
    const partner = i < half ? -(head[i + half] ?? 0) : (head[i - half] ?? 0);
    return (value * Math.cos(angle) + partner * Math.sin(angle)) * factor;
  });
}

function rmsNorm(row: number[], weight: CheckpointTensor, epsilon: number): number[] {
  const square = row.reduce((sum, value) => sum + value * value, 0) / row.length;
  return row.map((value, i) => (value / Math.sqrt(square + epsilon)) * (weight.data[i] ?? 0));
}

function matrixVector(
  { dims, data }: CheckpointTensor,
  row: number[],
  bias?: CheckpointTensor,
): number[] {
  const inputs = dims[1] ?? 0;
  return Array.from({ length: dims[0] ?? 0 }, (_, o) => {
    let sum = bias?.data[o] ?? 0;
    for (let i = 0; i < inputs; i++) sum += (data[o * inputs + i] ?? 0) * (row[i] ?? 0);
    return sum;
  });
}

function rowOf({ dims, data }: CheckpointTensor, row: number): number[] {
  const width = dims[1] ?? 0;
  return [...data.subarray(row * width, (row + 1) * width)];
}

function chunks(row: number[], size: number): number[][] {
  return Array.from({ length: row.length / size }, (_, i) => row.slice(i * size, (i + 1) * size));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function add(a: Rows, b: Rows): Rows {
  return a.map((row, t) => row.map((value, i) => value + (b[t]?.[i] ?? 0)));
}
