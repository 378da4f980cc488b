import type { WeightSource } from "../../weight-source.ts";
import type { EncoderConfig } from "../encoder-config.ts";

/** One vector a token. */
type Matrix = readonly Float64Array[];

const layerParts = {
  bert: {
    layer: "encoder.layer",
    q: "attention.self.query",
    k: "attention.self.key",
    v: "attention.self.value",
    mix: "attention.output.dense",
    norm: "attention.output.LayerNorm",
    up: "intermediate.dense",
    down: "output.dense",
    last: "output.LayerNorm",
  },
  distilbert: {
    layer: "transformer.layer",
    q: "attention.q_lin",
    k: "attention.k_lin",
    v: "attention.v_lin",
    mix: "attention.out_lin",
    norm: "sa_layer_norm",
    up: "ffn.lin1",
    down: "ffn.lin2",
    last: "output_layer_norm",
  },
} as const;

/**
 * BERT and DistilBERT, straight from the papers in float64: one text, no batch, no padding, no mask.
 * Written without the compiler's code, to hold it against.
 */
export class ReferenceEncoder {
  readonly #config: EncoderConfig;
  readonly #weights: WeightSource;
  readonly #root: string;

  constructor(config: EncoderConfig, weights: WeightSource, root: string) {
    this.#config = config;
    this.#weights = weights;
    this.#root = root;
  }

  /** The vectors of all tokens. */
  hidden(ids: readonly number[], types: readonly number[] = ids.map(() => 0)): Matrix {
    const { width, tokenTypes, family, layers, inner } = this.#config;
    const at = `${this.#root}embeddings.`;
    const words = this.#weights.read(`${at}word_embeddings.weight`);
    const places = this.#weights.read(`${at}position_embeddings.weight`);
    const kinds =
      tokenTypes > 0
        ? this.#weights.read(`${at}token_type_embeddings.weight`)
        : new Float32Array(width);
    let hidden: Matrix = ids.map((id, place) => {
      const type = tokenTypes > 0 ? (types[place] ?? 0) : 0;
      const sum = Float64Array.from(
        { length: width },
        (_, j) =>
          (words[id * width + j] ?? 0) +
          (places[place * width + j] ?? 0) +
          (kinds[type * width + j] ?? 0),
      );
      return this.norm(sum, `${at}LayerNorm`);
    });
    const parts = layerParts[family];
    for (let layer = 0; layer < layers; layer++) {
      const name = (part: Exclude<keyof typeof parts, "layer">) =>
        `${this.#root}${parts.layer}.${layer}.${parts[part]}`;
      const q = hidden.map((row) => this.linear(row, name("q"), width));
      const k = hidden.map((row) => this.linear(row, name("k"), width));
      const v = hidden.map((row) => this.linear(row, name("v"), width));
      const context = this.#attention(q, k, v);
      hidden = hidden.map((row, index) => {
        const mixed = this.linear(context[index] ?? row, name("mix"), width);
        const middle = this.norm(add(mixed, row), name("norm"));
        const wide = this.activate(this.linear(middle, name("up"), inner));
        return this.norm(add(this.linear(wide, name("down"), width), middle), name("last"));
      });
    }
    return hidden;
  }

  #attention(q: Matrix, k: Matrix, v: Matrix): Matrix {
    const { width, heads } = this.#config;
    const size = width / heads;
    return q.map((query) => {
      const out = new Float64Array(width);
      for (let head = 0; head < heads; head++) {
        const from = head * size;
        const dot = (key: Float64Array) => {
          let sum = 0;
          for (let j = from; j < from + size; j++) sum += (query[j] ?? 0) * (key[j] ?? 0);
          return sum / Math.sqrt(size);
        };
        const shares = softmax(k.map(dot));
        v.forEach((value, token) => {
          for (let j = from; j < from + size; j++) {
            out[j] = (out[j] ?? 0) + (shares[token] ?? 0) * (value[j] ?? 0);
          }
        });
      }
      return out;
    });
  }

  linear(input: Float64Array, prefix: string, rows: number): Float64Array {
    const columns = input.length;
    const matrix = this.#weights.read(`${prefix}.weight`);
    const bias = this.#weights.read(`${prefix}.bias`);
    return Float64Array.from({ length: rows }, (_, row) => {
      let sum = bias[row] ?? 0;
      for (let j = 0; j < columns; j++) sum += (matrix[row * columns + j] ?? 0) * (input[j] ?? 0);
      return sum;
    });
  }

  norm(input: Float64Array, prefix: string): Float64Array {
    const scale = this.#weights.read(`${prefix}.weight`);
    const bias = this.#weights.read(`${prefix}.bias`);
    const mean = input.reduce((sum, value) => sum + value, 0) / input.length;
    const variance = input.reduce((sum, value) => sum + (value - mean) ** 2, 0) / input.length;
    const deviation = Math.sqrt(variance + this.#config.epsilon);
    return input.map((value, j) => ((value - mean) / deviation) * (scale[j] ?? 0) + (bias[j] ?? 0));
  }

  activate(input: Float64Array): Float64Array {
    switch (this.#config.activation) {
      case "gelu":
        return input.map((x) => (x * (1 + erf(x / Math.SQRT2))) / 2);
      case "gelu_tanh":
        return input.map(
          (x) => (x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))) / 2,
        );
      case "relu":
        return input.map((x) => Math.max(0, x));
      default:
        return this.#config.activation satisfies never;
    }
  }
}

export function softmax(scores: readonly number[] | Float64Array): number[] {
  const largest = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value + (b[index] ?? 0));
}

/** The error function by its series (Abramowitz and Stegun, 7.1.6), whose terms are all positive. */
export function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
