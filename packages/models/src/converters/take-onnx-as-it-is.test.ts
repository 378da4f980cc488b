import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { describe, expect, it } from "vitest";
import type { EmbeddingManifest } from "../manifest/manifest.ts";
import { sourceInMemory } from "../testing/source-in-memory.ts";
import { tinyManifest } from "../testing/tiny-model.ts";
import { takeOnnxAsItIs } from "./take-onnx-as-it-is.ts";

const manifest: EmbeddingManifest = {
  ...tinyManifest(),
  task: "embedding",
  limits: { max_tokens: 8, dimensions: 4 },
};

/** Embeds a text as the mean of its tokens' rows. */
function embedder(names: readonly [string, string], width = 4): Uint8Array {
  const graph = new GraphBuilder({ name: "embedder" });
  const ids = graph.input(names[0], "int64", ["batch", "sequence"]);
  const mask = graph.input(names[1], "int64", ["batch", "sequence"]);
  const table = tensor("float32", [3, width], new Float32Array(3 * width));
  const rows = graph.node("Gather", [graph.initializer("table", table), ids], { axis: 0 });
  const factor = graph.node("Unsqueeze", [
    graph.node("Cast", [mask], { to: "float32" }),
    graph.constant(tensor("int64", [1], [2])),
  ]);
  const axis = graph.constant(tensor("int64", [1], [1]));
  const sum = graph.node("ReduceSum", [graph.node("Mul", [rows, factor]), axis], { keepdims: 0 });
  graph.output("embedding", sum);
  return encodeModel(graph.build());
}

function take(model: Uint8Array, tokenizer = "{}") {
  return takeOnnxAsItIs(manifest, [
    sourceInMemory("model.onnx", "model", model),
    sourceInMemory("tokenizer.json", "tokenizer", tokenizer),
  ]);
}

describe("an embedding model that is ONNX already", () => {
  it("is taken byte for byte, with its tokenizer", () => {
    const model = embedder(["attention_mask", "input_ids"]);
    const files = take(model, '{"model":{}}');
    expect(files.get("model.onnx")).toBe(model);
    expect(new TextDecoder().decode(files.get("tokenizer.json"))).toBe('{"model":{}}');
    expect([...files.keys()]).toEqual(["model.onnx", "tokenizer.json"]);
  });

  it("is refused with other inputs than the two of text models", () => {
    expect(() => take(embedder(["ids", "mask"]))).toThrow(
      "model.onnx should have the inputs input_ids and attention_mask, int32 or int64, " +
        "and has ids int64[batch, sequence], mask int64[batch, sequence]",
    );
  });

  it("is refused with another width than its manifest's", () => {
    expect(() => take(embedder(["input_ids", "attention_mask"], 5))).toThrow(
      "limits.dimensions wants [?, 4]",
    );
  });

  it("is refused with a tokenizer that is no JSON", () => {
    expect(() => take(embedder(["input_ids", "attention_mask"]), "▁a 1")).toThrow(
      "tokenizer.json is not JSON",
    );
  });
});
