import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import type { Precision } from "../../manifest/manifest.ts";
import { compileEncoder } from "./compile-encoder.ts";
import { type EncoderConfig, parseEncoderConfig } from "./encoder-config.ts";
import type { PoolingMode } from "./pooling.ts";
import { sizesOf } from "./testing/checkpoint-sizes.ts";
import { randomNumbers, randomWeights } from "./testing/random-weights.ts";
import { erf, ReferenceEncoder, softmax } from "./testing/reference-encoder.ts";

const bert = {
  architectures: ["BertModel"],
  hidden_size: 64,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  intermediate_size: 128,
  hidden_act: "gelu",
  layer_norm_eps: 1e-12,
  max_position_embeddings: 40,
  type_vocab_size: 2,
  vocab_size: 90,
};

const distilbert = {
  architectures: ["DistilBertModel"],
  dim: 64,
  n_layers: 2,
  n_heads: 4,
  hidden_dim: 128,
  activation: "gelu",
  max_position_embeddings: 40,
  vocab_size: 90,
};

const texts = [
  [2, 17, 80, 33, 3],
  [2, 5, 3],
  [2, 40, 41, 42, 43, 44, 45, 46, 89, 3],
];

function configOf(base: object, changes: object = {}): EncoderConfig {
  return parseEncoderConfig({ ...base, ...changes }, "config.json");
}

async function open(
  config: EncoderConfig,
  options: { pooling?: PoolingMode[]; precision?: Precision } = {},
) {
  const { pooling = ["mean"], precision = "fp32" } = options;
  const weights = randomWeights(sizesOf(config));
  const bytes = compileEncoder({ name: "test", config, precision, pooling }, weights);
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1 });
  return { session, weights };
}

/** Texts side by side, padded to `width`, as the compiled graph takes them. */
function feeds(rows: readonly (readonly number[])[], whole: "int32" | "int64", width?: number) {
  const columns = width ?? Math.max(...rows.map((row) => row.length));
  const flat = (at: (row: readonly number[], index: number) => number) => {
    const values = rows.flatMap((row) => Array.from({ length: columns }, (_, i) => at(row, i)));
    const data = whole === "int32" ? Int32Array.from(values) : BigInt64Array.from(values, BigInt);
    return new Tensor(whole as "int32", data as Int32Array, [rows.length, columns]);
  };
  return {
    input_ids: flat((row, index) => row[index] ?? 0),
    attention_mask: flat((row, index) => (index < row.length ? 1 : 0)),
  };
}

function rowsOf(tensor: Tensor | undefined): Float64Array[] {
  if (tensor === undefined) throw new TypeError("The graph gave no such output.");
  const { data, dims } = tensor;
  const width = dims.at(-1) ?? 0;
  const all = Float64Array.from(data as Float32Array | BigInt64Array, Number);
  return Array.from({ length: all.length / width }, (_, row) =>
    all.slice(row * width, (row + 1) * width),
  );
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new TypeError(`Expected ${b.length} numbers, got ${a.length}.`);
  return Math.max(...Array.from(a, (value, index) => Math.abs(value - (b[index] ?? 0))));
}

const unit = (vector: Float64Array) => vector.map((value) => value / Math.hypot(...vector));

/** The pooling modes as their definitions have them. */
const pool: Record<PoolingMode, (hidden: readonly Float64Array[]) => Float64Array> = {
  cls: (hidden) => Float64Array.from(hidden[0] ?? []),
  max: (hidden) =>
    (hidden[0] ?? new Float64Array()).map((_, j) => Math.max(...hidden.map((row) => row[j] ?? 0))),
  mean: (hidden) => sum(hidden).map((value) => value / hidden.length),
  mean_sqrt_len: (hidden) => sum(hidden).map((value) => value / Math.sqrt(hidden.length)),
};

function sum(rows: readonly Float64Array[]): Float64Array {
  return (rows[0] ?? new Float64Array()).map((_, j) =>
    rows.reduce((all, row) => all + (row[j] ?? 0), 0),
  );
}

describe("an encoder that is compiled from a checkpoint", () => {
  it("has a reference whose error function is that of the tables", () => {
    expect(erf(0.5)).toBeCloseTo(0.5204998778130465, 14);
    expect(erf(-2)).toBeCloseTo(-0.9953222650189527, 14);
  });

  it.each([
    ["BERT", bert],
    ["BERT with the other GELU", { ...bert, hidden_act: "gelu_new" }],
    ["BERT with ReLU", { ...bert, hidden_act: "relu" }],
    ["DistilBERT", distilbert],
  ])("gives the sentence vectors of the reference: %s", async (_, base) => {
    const config = configOf(base);
    const { session, weights } = await open(config);
    const reference = new ReferenceEncoder(config, weights, "");
    const { sentence_embedding: vectors } = await session.run(feeds(texts, "int32", 12));
    for (const [index, vector] of rowsOf(vectors).entries()) {
      const expected = unit(pool.mean(reference.hidden(texts[index] ?? [])));
      expect(largestDifference(vector, expected)).toBeLessThan(2e-6);
    }
    await session.release();
  });

  it.each<[string, PoolingMode[]]>([
    ["cls", ["cls"]],
    ["max", ["max"]],
    ["mean_sqrt_len", ["mean_sqrt_len"]],
    ["three, one behind the other", ["cls", "max", "mean"]],
  ])("pools as sentence-transformers does: %s", async (_, pooling) => {
    const config = configOf(bert);
    const { session, weights } = await open(config, {
      pooling,
    });
    const reference = new ReferenceEncoder(config, weights, "");
    const { sentence_embedding: vectors } = await session.run(feeds(texts, "int32", 11));
    for (const [index, vector] of rowsOf(vectors).entries()) {
      const hidden = reference.hidden(texts[index] ?? []);
      const joined = pooling.flatMap((mode) => Array.from(pool[mode](hidden)));
      expect(largestDifference(vector, unit(Float64Array.from(joined)))).toBeLessThan(2e-6);
    }
    await session.release();
  });

  it.each([
    ["with the prefix of a model with a head", (name: string) => `bert.${name}`],
    [
      "with the normalisation of TensorFlow",
      (name: string) =>
        name
          .replace("LayerNorm.weight", "LayerNorm.gamma")
          .replace("LayerNorm.bias", "LayerNorm.beta"),
    ],
  ])("reads weights under their other names: %s", async (_, rename) => {
    const config = configOf(bert);
    const weights = randomWeights(sizesOf(config, rename));
    const renamed = { ...weights, read: (name: string) => weights.read(rename(name)) };
    const plan = { name: "renamed", config, precision: "fp32", pooling: ["mean"] } as const;
    const session = await InferenceSession.create(compileEncoder(plan, weights));
    const [ids = []] = texts;
    const { sentence_embedding: vectors } = await session.run(feeds([ids], "int32"));
    const expected = unit(pool.mean(new ReferenceEncoder(config, renamed, "").hidden(ids)));
    expect(largestDifference(rowsOf(vectors)[0] ?? [], expected)).toBeLessThan(2e-6);
    await session.release();
  });

  it("is refused when a weight has other sizes than config.json says, or is not there", () => {
    const config = configOf(bert);
    const plan = { name: "wrong", config, precision: "fp32", pooling: ["mean"] } as const;
    const sizes = sizesOf(config);
    const compile = (name: string, dims: readonly number[] | undefined) => () =>
      compileEncoder(
        plan,
        randomWeights((one) => (one === name ? dims : sizes(one))),
      );
    const name = "encoder.layer.1.output.dense.weight";
    expect(compile(name, [64, 127])).toThrow(/output\.dense\.weight.*\[64, 128\].*\[64, 127\]/);
    expect(compile(name, undefined)).toThrow(/output\.dense\.weight.*not there/);
  });

  it.each<[Precision, number]>([
    ["fp32", 1],
    ["int8", 0.999],
    ["int4", 0.95],
  ])("gives a text the same bytes in every company: %s", async (precision, likeness) => {
    const config = configOf(bert, { max_position_embeddings: 64 });
    const { session, weights } = await open(config, {
      precision,
    });
    const random = randomNumbers("companies");
    const textOf = (length: number) =>
      Array.from({ length }, () => Math.floor((random() + 1) * 45));
    for (const width of [2, 8, 14, 40]) {
      const text = textOf(width - 1);
      const run = async (rows: readonly (readonly number[])[]) =>
        rowsOf((await session.run(feeds(rows, "int32", width))).sentence_embedding);
      const [alone] = await run([text, text]);
      for (const size of [2, 3, 5, 8, 16]) {
        const place = size - 2;
        const rows = Array.from({ length: size }, (_, row) =>
          row === place ? text : textOf(width),
        );
        expect((await run(rows))[place]).toEqual(alone);
      }
      const exact = unit(pool.mean(new ReferenceEncoder(config, weights, "").hidden(text)));
      const cosine = exact.reduce((all, value, j) => all + value * (alone?.[j] ?? 0), 0);
      expect(cosine).toBeGreaterThanOrEqual(likeness - 1e-6);
    }
    await session.release();
  });
});

describe("a classifier that is compiled from a checkpoint", () => {
  it.each([
    ["BERT", { ...bert, architectures: ["BertForSequenceClassification"] }],
    ["DistilBERT", { ...distilbert, architectures: ["DistilBertForSequenceClassification"] }],
  ])("gives the scores of the reference, of pairs too: %s", async (family, base) => {
    const config = configOf(base, { id2label: { 0: "no", 1: "maybe", 2: "yes" } });
    const { session, weights } = await open(config);
    const root = family === "BERT" ? "bert." : "distilbert.";
    const reference = new ReferenceEncoder(config, weights, root);
    const [, , ids = []] = texts;
    const types = ids.map((_, index) => (index > 4 && family === "BERT" ? 1 : 0));
    const inputs = {
      ...feeds([ids], "int64"),
      ...(family === "BERT" && {
        token_type_ids: new Tensor("int64", BigInt64Array.from(types, BigInt), [1, ids.length]),
      }),
    };
    const first = reference.hidden(ids, types)[0] ?? new Float64Array();
    const pooled =
      family === "BERT"
        ? reference.linear(first, "bert.pooler.dense", 64).map(Math.tanh)
        : reference.linear(first, "pre_classifier", 64).map((value) => Math.max(0, value));
    const { logits } = await session.run(inputs);
    expect(session.inputNames.includes("token_type_ids")).toBe(family === "BERT");
    const expected = reference.linear(pooled, "classifier", 3);
    expect(largestDifference(rowsOf(logits)[0] ?? [], expected)).toBeLessThan(5e-6);
    await session.release();
  });

  it.each<Precision>(["int8", "int4"])("gives nearly the same scores in %s", async (precision) => {
    const config = configOf({ ...bert, architectures: ["BertForSequenceClassification"] });
    const ask = async (stored: Precision) => {
      const { session } = await open(config, { precision: stored });
      const ids = texts.slice(0, 1);
      const types = new Tensor("int64", new BigInt64Array(5), [1, 5]);
      const { logits } = await session.run({ ...feeds(ids, "int64"), token_type_ids: types });
      await session.release();
      return rowsOf(logits)[0] ?? new Float64Array();
    };
    const difference = largestDifference(await ask(precision), await ask("fp32"));
    expect(difference).toBeGreaterThan(0);
    expect(difference).toBeLessThan(precision === "int8" ? 0.1 : 0.6);
  });
});

describe("a masked language model that is compiled from a checkpoint", () => {
  it.each([
    ["BERT, tied", { ...bert, architectures: ["BertForMaskedLM"] }],
    ["BERT, not tied", { ...bert, architectures: ["BertForMaskedLM"], tie_word_embeddings: false }],
    ["DistilBERT", { ...distilbert, architectures: ["DistilBertForMaskedLM"] }],
  ])("gives the words and probabilities of the reference: %s", async (kind, base) => {
    const config = configOf(base);
    const isBert = kind.startsWith("BERT");
    const { session, weights } = await open(config);
    const root = isBert ? "bert." : "distilbert.";
    const reference = new ReferenceEncoder(config, weights, root);
    const [, , ids = []] = texts;
    const places = [3, 7];
    const whole = (values: readonly number[], dims: readonly number[]) =>
      new Tensor("int64", BigInt64Array.from(values, BigInt), dims);
    const { top_ids: best, top_scores: scores } = await session.run({
      ...feeds([ids], "int64"),
      ...(isBert && {
        token_type_ids: whole(
          ids.map(() => 0),
          [1, ids.length],
        ),
      }),
      mask_positions: whole(places, [2]),
      top_k: whole([4], [1]),
    });
    const hidden = reference.hidden(ids);
    const head = isBert
      ? ["cls.predictions.transform.dense", "cls.predictions.transform.LayerNorm"]
      : ["vocab_transform", "vocab_layer_norm"];
    const decoder = isBert ? "cls.predictions.decoder.weight" : "vocab_projector.weight";
    const tied = `${root}embeddings.word_embeddings.weight`;
    const table = weights.read(kind.endsWith("not tied") ? decoder : tied);
    const bias = weights.read(isBert ? "cls.predictions.bias" : "vocab_projector.bias");
    for (const [index, place] of places.entries()) {
      const active = reference.activate(
        reference.linear(hidden[place] ?? new Float64Array(), head[0] ?? "", 64),
      );
      const vector = reference.norm(active, head[1] ?? "");
      const logits = Array.from(bias, (value, word) =>
        vector.reduce((all, one, j) => all + one * (table[word * 64 + j] ?? 0), value),
      );
      const expected = softmax(logits)
        .map((probability, word) => ({ probability, word }))
        .sort((a, b) => b.probability - a.probability)
        .slice(0, 4);
      expect(rowsOf(best)[index]).toEqual(Float64Array.from(expected, ({ word }) => word));
      expect(
        largestDifference(
          rowsOf(scores)[index] ?? [],
          expected.map(({ probability }) => probability),
        ),
      ).toBeLessThan(5e-6);
    }
    await session.release();
  });

  it("rounded to 8 bits, gives nearly the same, and the same bytes for a place in any company", async () => {
    const config = configOf({ ...bert, architectures: ["BertForMaskedLM"] });
    const [, , ids = []] = texts;
    const ask = async (precision: Precision, places: readonly number[]) => {
      const { session } = await open(config, { precision });
      const whole = (values: readonly number[], dims: readonly number[]) =>
        new Tensor("int64", BigInt64Array.from(values, BigInt), dims);
      const outputs = await session.run({
        ...feeds([ids], "int64"),
        token_type_ids: whole(
          ids.map(() => 0),
          [1, ids.length],
        ),
        mask_positions: whole(places, [places.length]),
        top_k: whole([90], [1]),
      });
      await session.release();
      const words = rowsOf(outputs.top_ids);
      return rowsOf(outputs.top_scores).map((scores, row) =>
        Array.from({ length: 90 }, (_, word) => scores[words[row]?.indexOf(word) ?? 0] ?? 0),
      );
    };
    const exact = await ask("fp32", [3]);
    const alone = await ask("int8", [3]);
    const beside = await ask("int8", [1, 3, 5, 8]);
    expect(beside[1]).toEqual(alone[0]);
    expect(alone).not.toEqual(exact);
    expect(largestDifference(alone[0] ?? [], exact[0] ?? [])).toBeLessThan(0.05);
  });
});
