import { encodeModel, GraphBuilder, type Model, tensor } from "@understudy/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import { compileEncoder } from "./compile-encoder.ts";
import { type EncoderConfig, parseEncoderConfig } from "./encoder-config.ts";
import { adaptExportedEncoder } from "./exported-encoder.ts";
import type { PoolingMode } from "./pooling.ts";
import { sizesOf } from "./testing/checkpoint-sizes.ts";
import { exportEncoder } from "./testing/export-encoder.ts";
import { randomWeights } from "./testing/random-weights.ts";

function configOf(architecture: string): EncoderConfig {
  const config = {
    architectures: [architecture],
    hidden_size: 32,
    num_hidden_layers: 2,
    num_attention_heads: 2,
    intermediate_size: 64,
    max_position_embeddings: 16,
    type_vocab_size: 2,
    vocab_size: 50,
  };
  return parseEncoderConfig(config, "config.json");
}

const whole = (values: readonly number[], dims: readonly number[]) =>
  new Tensor("int64", BigInt64Array.from(values, BigInt), dims);

/** A graph of an older operator set whose vectors are columns of a table. */
function oldExport(options: { opset?: number; hidden?: "float32" | "float16" } = {}): Model {
  const { opset = 11, hidden = "float32" } = options;
  const graph = new GraphBuilder({ name: "torch-jit-export", opset });
  const shape = ["batch", "sequence"];
  const ids = graph.input("input_ids", "int64", shape);
  graph.input("attention_mask", "int64", shape);
  const types = graph.input("token_type_ids", "int64", shape);
  const values = Float32Array.from({ length: 50 * 32 }, (_, index) => ((index * 37) % 64) / 16 - 2);
  const table = graph.initializer("table", tensor("float32", [50, 32], values));
  const vectors = graph.node("Gather", [table, graph.node("Add", [ids, types])], { axis: 0 });
  graph.output("last_hidden_state", graph.node("Cast", [vectors], { to: hidden }));
  return graph.build();
}

describe("an encoder that was exported to ONNX", () => {
  it("gives the sentence vectors that the compiled checkpoint gives", async () => {
    const config = configOf("BertModel");
    const pooling: PoolingMode[] = ["mean"];
    const { model, tokenTypes, alone } = adaptExportedEncoder(
      exportEncoder(config, randomWeights(sizesOf(config))),
      config,
      pooling,
      "model.onnx",
    );
    expect({ tokenTypes, alone }).toEqual({ tokenTypes: false, alone: false });
    const exported = await InferenceSession.create(encodeModel(model));
    expect(exported.inputNames).toEqual(["input_ids", "attention_mask"]);
    expect(exported.outputNames).toEqual(["sentence_embedding"]);
    const plan = { name: "compiled", config, precision: "fp32", pooling } as const;
    const compiled = await InferenceSession.create(
      compileEncoder(plan, randomWeights(sizesOf(config))),
    );
    const ids = [2, 7, 9, 3, 0, 2, 11, 12, 13, 3];
    const mask = [1, 1, 1, 1, 0, 1, 1, 1, 1, 1];
    const theirs = await exported.run({
      input_ids: whole(ids, [2, 5]),
      attention_mask: whole(mask, [2, 5]),
    });
    const ours = await compiled.run({
      input_ids: new Tensor("int32", Int32Array.from(ids), [2, 5]),
      attention_mask: new Tensor("int32", Int32Array.from(mask), [2, 5]),
    });
    const expected = ours.sentence_embedding?.data as Float32Array;
    const got = theirs.sentence_embedding?.data as Float32Array;
    expect(got).toHaveLength(64);
    got.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? 0, 6);
    });
  });

  it("chooses the words that the compiled checkpoint chooses", async () => {
    const config = configOf("BertForMaskedLM");
    const { model, tokenTypes } = adaptExportedEncoder(
      exportEncoder(config, randomWeights(sizesOf(config))),
      config,
      [],
      "model.onnx",
    );
    expect(tokenTypes).toBe(true);
    const plan = { name: "compiled", config, precision: "fp32", pooling: [] } as const;
    const compiled = compileEncoder(plan, randomWeights(sizesOf(config)));
    const [theirs, ours] = await Promise.all(
      [encodeModel(model), compiled].map(async (bytes) => {
        const session = await InferenceSession.create(bytes);
        return session.run({
          input_ids: whole([2, 7, 4, 9, 4, 3], [1, 6]),
          attention_mask: whole([1, 1, 1, 1, 1, 1], [1, 6]),
          token_type_ids: whole([0, 0, 0, 1, 1, 1], [1, 6]),
          mask_positions: whole([2, 4], [2]),
          top_k: whole([5], [1]),
        });
      }),
    );
    expect(theirs?.top_ids?.dims).toEqual([2, 5]);
    expect(theirs?.top_ids?.data).toEqual(ours?.top_ids?.data);
    const scores = theirs?.top_scores?.data as Float32Array;
    const expected = ours?.top_scores?.data as Float32Array;
    scores.forEach((score, index) => {
      expect(score).toBeCloseTo(expected[index] ?? 0, 6);
    });
  });

  it.each([
    ["operator set 11", { opset: 11 }],
    ["operator set 17", { opset: 17 }],
    ["16-bit vectors", { hidden: "float16" as const }],
  ])("is pooled whatever it was exported with: %s", async (_, options) => {
    const config = configOf("BertModel");
    const pooling: PoolingMode[] = ["cls", "max", "mean"];
    const { model } = adaptExportedEncoder(oldExport(options), config, pooling, "model.onnx");
    const session = await InferenceSession.create(encodeModel(model));
    const { sentence_embedding: vectors } = await session.run({
      input_ids: whole([5, 6, 7, 8, 9, 0], [2, 3]),
      attention_mask: whole([1, 1, 1, 1, 1, 0], [2, 3]),
    });
    const at = (id: number) =>
      Array.from({ length: 32 }, (__, j) => (((id * 32 + j) * 37) % 64) / 16 - 2);
    const expected = [
      [5, 6, 7],
      [8, 9],
    ].flatMap((ids) => {
      const rows = ids.map(at);
      const joined = [
        ...(rows[0] ?? []),
        ...at(0).map((__, j) => Math.max(...rows.map((row) => row[j] ?? 0))),
        ...at(0).map((__, j) => rows.reduce((all, row) => all + (row[j] ?? 0), 0) / rows.length),
      ];
      return joined.map((value) => value / Math.hypot(...joined));
    });
    const got = vectors?.data as Float32Array;
    expect(got).toHaveLength(expected.length);
    expected.forEach((value, index) => {
      expect(got[index]).toBeCloseTo(value, 6);
    });
  });

  it("must run alone when it chooses a scale for the whole batch", () => {
    const graph = new GraphBuilder({ name: "quantised" });
    const shape = ["batch", "sequence"];
    const ids = graph.input("input_ids", "int64", shape);
    graph.input("attention_mask", "int64", shape);
    const table = graph.initializer("table", tensor("float32", [50, 32], new Float32Array(1600)));
    const vectors = graph.node("Gather", [table, ids], { axis: 0 });
    graph.node("DynamicQuantizeLinear", [vectors], {}, { outputs: 3 });
    graph.output("last_hidden_state", graph.node("Identity", [vectors]));
    const adapted = adaptExportedEncoder(
      graph.build(),
      configOf("BertModel"),
      ["cls"],
      "model.onnx",
    );
    expect(adapted.alone).toBe(true);
  });

  it("is refused when its inputs, outputs or operators are not those of an export", () => {
    const adapt = (model: Model, architecture = "BertModel") =>
      adaptExportedEncoder(model, configOf(architecture), ["mean"], "model.onnx");
    expect(() => adapt(oldExport({ opset: 10 }))).toThrow(/operator set 10; export it with 11/);
    expect(() => adapt(oldExport(), "BertForMaskedLM")).toThrow(
      /should have the output logits \[\?, \?, 50\].*has last_hidden_state/,
    );
    const { graph, ...rest } = oldExport();
    const inputs = graph.inputs.slice(0, 1);
    expect(() => adapt({ ...rest, graph: { ...graph, inputs } })).toThrow(/has input_ids int64/);
    const wide = { ...configOf("BertModel"), width: 48 };
    expect(() => adaptExportedEncoder(oldExport(), wide, ["mean"], "model.onnx")).toThrow(
      /last_hidden_state or token_embeddings \[\?, \?, 48\]/,
    );
  });
});
