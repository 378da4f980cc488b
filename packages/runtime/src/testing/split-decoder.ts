import { encodeModel, GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { DecoderDescription } from "../generation/decoder-description.ts";
import { randomNumbers } from "./test-models.ts";

/** The sizes of a decoder for tests. */
export interface DecoderShape {
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly vocabularySize: number;
  readonly contextLength: number;
  readonly seed: number;
}

export const smallShape: DecoderShape = {
  layers: 2,
  heads: 4,
  kvHeads: 2,
  headDim: 8,
  vocabularySize: 300,
  contextLength: 1024,
  seed: 1,
};

export function describeDecoder(
  { layers, kvHeads, headDim, vocabularySize, contextLength }: DecoderShape,
  decoder: DecoderDescription["decoder"],
): DecoderDescription {
  return {
    decoder,
    family: "llama",
    layers,
    kv_heads: kvHeads,
    head_dim: headDim,
    vocab_size: vocabularySize,
    context_length: contextLength,
    precision: "fp32",
    bos_token_id: null,
    eos_token_ids: [0],
    pad_token_id: null,
    defaults: {},
    chat_template: null,
    add_bos_token: false,
  };
}

/**
 * A decoder with random weights: grouped-query attention, rotary positions, a gated layer; its cache
 * split off or, with `exported`, as Optimum exports it. The same shape gives the same weights in both.
 */
export function decoderModel(shape: DecoderShape, decoder: DecoderDescription["decoder"]) {
  return new DecoderGraph(shape).build(decoder);
}

/** What attention needs to know about the step. */
interface Step {
  readonly cos: Value;
  readonly sin: Value;
  /** 0 where a new token sees a key, minus infinity elsewhere; [batch, 1, 1, sequence, keys]. */
  readonly mask: Value;
}

/** What a layer's attention reads and leaves. Keys are [batch, heads, head_dim, length] everywhere. */
interface LayerCache {
  readonly pastKeys: Value;
  readonly pastValues: Value;
  newKeys?: Value;
  newValues?: Value;
}

class DecoderGraph {
  readonly #graph = new GraphBuilder({ name: "decoder" });
  readonly #shape: DecoderShape;
  readonly #width: number;
  readonly #random: () => number;

  constructor(shape: DecoderShape) {
    this.#shape = shape;
    this.#width = shape.heads * shape.headDim;
    this.#random = randomNumbers(shape.seed);
  }

  build(decoder: DecoderDescription["decoder"]): Uint8Array {
    const split = decoder === "split";
    const idType = split ? "int32" : "int64";
    const ids = this.#graph.input("input_ids", idType, ["batch", "sequence"]);
    const positions = this.#graph.input("position_ids", idType, ["batch", "sequence"]);
    const lengths = split
      ? this.#graph.input("past_lengths", "int32", ["batch"])
      : this.#graph.input("attention_mask", "int64", ["batch", "total"]);
    const caches = this.#caches(split);
    const table = this.#matrix("embeddings", this.#shape.vocabularySize, this.#width);
    let hidden = this.#node("Gather", [table, ids], { axis: 0 });
    const step = this.#step(positions, lengths, caches[0] as LayerCache, split);
    for (const [layer, cache] of caches.entries()) hidden = this.#layer(hidden, layer, cache, step);
    hidden = this.#norm(hidden, "norm");
    if (split) this.#splitOutputs(hidden, caches);
    else this.#exportedOutputs(hidden, caches);
    return encodeModel(this.#graph.build());
  }

  #caches(split: boolean): LayerCache[] {
    const { layers, kvHeads, headDim } = this.#shape;
    return Array.from({ length: layers }, (_, layer) => {
      if (split) {
        const keyShape = ["batch", kvHeads, headDim, "capacity"];
        const valueShape = ["batch", kvHeads, "capacity", headDim];
        return {
          pastKeys: this.#graph.input(`past_key.${layer}`, "float32", keyShape),
          pastValues: this.#graph.input(`past_value.${layer}`, "float32", valueShape),
        };
      }
      const shape = ["batch", kvHeads, "past", headDim];
      const keys = this.#graph.input(`past_key_values.${layer}.key`, "float32", shape);
      const pastValues = this.#graph.input(`past_key_values.${layer}.value`, "float32", shape);
      return { pastKeys: this.#transpose(keys, [0, 1, 3, 2]), pastValues };
    });
  }

  #step(positions: Value, lengths: Value, { pastKeys }: LayerCache, split: boolean): Step {
    const { headDim } = this.#shape;
    const inverse = Array.from({ length: headDim / 2 }, (_, i) => 10000 ** ((-2 * i) / headDim));
    const angles = this.#node("Mul", [
      this.#unsqueeze(this.#node("Cast", [positions], { to: "float32" }), [1, 3]),
      this.#graph.constant(tensor("float32", [headDim / 2], inverse)),
    ]);
    const zero = this.#graph.constant(scalar("int64", 0));
    const one = this.#graph.constant(scalar("int64", 1));
    const capacity = this.#dimension(pastKeys, 3);
    const sequence = this.#dimension(positions, 1);
    const range = (end: Value) => this.#node("Range", [zero, end, one]);
    const slots = range(capacity);
    const past = split
      ? this.#node("Less", [
          slots,
          this.#unsqueeze(this.#node("Cast", [lengths], { to: "int64" }), [1, 2, 3, 4]),
        ])
      : this.#node("GreaterOrEqual", [this.#unsqueeze(slots, [0, 1, 2]), zero]);
    const rows = range(sequence);
    const causal = this.#node("LessOrEqual", [rows, this.#unsqueeze(rows, [1])]);
    const shaped = (last: Value) =>
      this.#node(
        "Concat",
        [
          this.#unsqueeze(this.#dimension(positions, 0), [0]),
          this.#axes(1, 1),
          this.#unsqueeze(sequence, [0]),
          this.#unsqueeze(last, [0]),
        ],
        { axis: 0 },
      );
    const seen = this.#node(
      "Concat",
      [
        this.#node("Expand", [past, shaped(capacity)]),
        this.#node("Expand", [causal, shaped(sequence)]),
      ],
      { axis: -1 },
    );
    const mask = this.#node("Where", [
      seen,
      this.#graph.constant(scalar("float32", 0)),
      this.#graph.constant(scalar("float32", Number.NEGATIVE_INFINITY)),
    ]);
    return { cos: this.#node("Cos", [angles]), sin: this.#node("Sin", [angles]), mask };
  }

  #layer(hidden: Value, layer: number, cache: LayerCache, step: Step): Value {
    const normed = this.#norm(hidden, `attention_norm.${layer}`);
    const attended = this.#node("Add", [hidden, this.#attention(normed, layer, cache, step)]);
    const inner = this.#norm(attended, `gate_norm.${layer}`);
    const gate = this.#linear(inner, `gate.${layer}`, this.#width, 2 * this.#width);
    const up = this.#linear(inner, `up.${layer}`, this.#width, 2 * this.#width);
    const gated = this.#node("Mul", [this.#node("Mul", [gate, this.#node("Sigmoid", [gate])]), up]);
    return this.#node("Add", [
      attended,
      this.#linear(gated, `down.${layer}`, 2 * this.#width, this.#width),
    ]);
  }

  #attention(normed: Value, layer: number, cache: LayerCache, step: Step): Value {
    const { heads, kvHeads, headDim } = this.#shape;
    const project = (name: string, count: number) =>
      this.#transpose(
        this.#reshape(this.#linear(normed, `${name}.${layer}`, this.#width, count * headDim), [
          0,
          0,
          count,
          headDim,
        ]),
        [0, 2, 1, 3],
      );
    const queries = this.#rotate(project("queries", heads), step);
    const grouped = this.#reshape(queries, [0, kvHeads, -1, headDim]);
    const newKeys = this.#transpose(this.#rotate(project("keys", kvHeads), step), [0, 1, 3, 2]);
    const newValues = project("values", kvHeads);
    Object.assign(cache, { newKeys, newValues });
    const scores = this.#node(
      "Concat",
      [this.#node("MatMul", [grouped, cache.pastKeys]), this.#node("MatMul", [grouped, newKeys])],
      { axis: -1 },
    );
    const scaled = this.#node("Mul", [
      scores,
      this.#graph.constant(scalar("float32", 1 / Math.sqrt(headDim))),
    ]);
    const sequence = this.#unsqueeze(this.#dimension(newKeys, 3), [0]);
    const total = this.#axes(-1);
    const apart = this.#node("Concat", [this.#axes(0, kvHeads, heads / kvHeads), sequence, total], {
      axis: 0,
    });
    const masked = this.#node("Add", [this.#node("Reshape", [scaled, apart]), step.mask]);
    const softmax = this.#node("Softmax", [masked], { axis: -1 });
    const sizes = this.#node(
      "Concat",
      [this.#unsqueeze(this.#dimension(cache.pastKeys, 3), [0]), sequence],
      { axis: 0 },
    );
    const together = this.#node(
      "Concat",
      [this.#axes(0, kvHeads, -1), this.#node("ReduceSum", [sizes, this.#axes(0)])],
      { axis: 0 },
    );
    const weights = this.#node("Reshape", [softmax, together]);
    const [past, fresh] = this.#graph.node("Split", [weights, sizes], { axis: -1 }, { outputs: 2 });
    const mixed = this.#node("Add", [
      this.#node("MatMul", [past, cache.pastValues]),
      this.#node("MatMul", [fresh, newValues]),
    ]);
    const apartHeads = this.#transpose(this.#reshape(mixed, [0, heads, -1, headDim]), [0, 2, 1, 3]);
    return this.#linear(
      this.#reshape(apartHeads, [0, 0, this.#width]),
      `output.${layer}`,
      this.#width,
      this.#width,
    );
  }

  /** Rotary positions, halves apart as in Llama. */
  #rotate(heads: Value, { cos, sin }: Step): Value {
    const [first, second] = this.#graph.node(
      "Split",
      [heads],
      { axis: -1, num_outputs: 2 },
      { outputs: 2 },
    );
    const turned = (a: Value, b: Value, operator: "Sub" | "Add") =>
      this.#node(operator, [this.#node("Mul", [a, cos]), this.#node("Mul", [b, sin])]);
    return this.#node("Concat", [turned(first, second, "Sub"), turned(second, first, "Add")], {
      axis: -1,
    });
  }

  #splitOutputs(hidden: Value, caches: readonly LayerCache[]): void {
    const headRows = this.#graph.input("head_rows", "int32", ["rows"]);
    const logitsRows = this.#graph.input("logits_rows", "int32", ["logits_rows"]);
    const topK = this.#graph.input("top_k", "int64", [1]);
    const rows = this.#node("Gather", [this.#reshape(hidden, [-1, this.#width]), headRows], {
      axis: 0,
    });
    const logits = this.#linear(rows, "head", this.#width, this.#shape.vocabularySize);
    const [topLogits, topIds] = this.#graph.node(
      "TopK",
      [logits, topK],
      { axis: -1 },
      { outputs: 2 },
    );
    this.#graph.output("top_ids", topIds);
    this.#graph.output("top_logits", topLogits);
    this.#graph.output("logits", this.#node("Gather", [logits, logitsRows], { axis: 0 }));
    const stack = (name: "newKeys" | "newValues") =>
      this.#node(
        "Concat",
        caches.map((cache) => this.#unsqueeze(cache[name] as Value, [0])),
        { axis: 0 },
      );
    this.#graph.output("present_keys", stack("newKeys"));
    this.#graph.output("present_values", stack("newValues"));
  }

  #exportedOutputs(hidden: Value, caches: readonly LayerCache[]): void {
    this.#graph.output(
      "logits",
      this.#linear(hidden, "head", this.#width, this.#shape.vocabularySize),
    );
    for (const [layer, cache] of caches.entries()) {
      const keys = this.#node("Concat", [cache.pastKeys, cache.newKeys as Value], { axis: 3 });
      this.#graph.output(`present.${layer}.key`, this.#transpose(keys, [0, 1, 3, 2]));
      const values = this.#node("Concat", [cache.pastValues, cache.newValues as Value], {
        axis: 2,
      });
      this.#graph.output(`present.${layer}.value`, values);
    }
  }

  #norm(hidden: Value, name: string): Value {
    const scale = tensor("float32", [this.#width], new Float32Array(this.#width).fill(1));
    return this.#node("LayerNormalization", [hidden, this.#graph.initializer(name, scale)], {
      axis: -1,
    });
  }

  #linear(hidden: Value, name: string, from: number, to: number): Value {
    return this.#node("MatMul", [hidden, this.#matrix(name, from, to)]);
  }

  #matrix(name: string, rows: number, columns: number): Value {
    const scale = 6 / Math.sqrt(rows);
    const data = Float32Array.from({ length: rows * columns }, () => scale * this.#random());
    return this.#graph.initializer(name, tensor("float32", [rows, columns], data));
  }

  #node(
    opType: string,
    inputs: readonly Value[],
    attributes: Parameters<GraphBuilder["node"]>[2] = {},
  ): Value {
    return this.#graph.node(opType, inputs, attributes);
  }

  #axes(...values: number[]): Value {
    return this.#graph.constant(tensor("int64", [values.length], values));
  }

  #unsqueeze(value: Value, axes: readonly number[]): Value {
    return this.#node("Unsqueeze", [value, this.#axes(...axes)]);
  }

  #reshape(value: Value, shape: readonly number[]): Value {
    return this.#node("Reshape", [value, this.#axes(...shape)]);
  }

  #transpose(value: Value, perm: readonly number[]): Value {
    return this.#node("Transpose", [value], { perm: [...perm] });
  }

  /** The size of one axis, as a scalar. */
  #dimension(value: Value, axis: number): Value {
    const shape = this.#node("Shape", [value]);
    return this.#node("Gather", [shape, this.#graph.constant(scalar("int64", axis))], { axis: 0 });
  }
}
