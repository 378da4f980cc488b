import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeModel, GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { EmbeddingModel, ImageClassificationModel, ImageInput } from "../model.ts";

const width = 32;
const vocabularySize = 64;
const maxTokens = 40;

/** Files of models for tests, in a folder that goes with `dispose`. */
export class TestModels implements Disposable {
  readonly directory = mkdtempSync(join(tmpdir(), "understudy-runtime-"));
  #count = 0;

  /** A small transformer layer with masked attention and a mean over the tokens. */
  embedding(
    id: string,
    options: { seed?: number; idType?: "int32" | "int64" } = {},
  ): EmbeddingModel {
    const { seed = 1, idType = "int32" } = options;
    return this.#embeddingModel(id, embeddingGraph(seed, idType));
  }

  /** A model whose file is `bytes`. */
  embeddingOf(id: string, bytes: Uint8Array): EmbeddingModel {
    return this.#embeddingModel(id, bytes);
  }

  /** A model whose scores are the means of the red, green and blue (or grey) of what it is given. */
  channelMeans(id: string, changes: Partial<ImageInput> & { maxPixels?: number } = {}) {
    const { maxPixels = 1_000_000, ...input } = changes;
    const whole: ImageInput = {
      width: 4,
      height: 4,
      channels: 3,
      layout: "NHWC",
      resize: "bilinear",
      alignCorners: true,
      scale: 1,
      ...input,
    };
    const labels = whole.channels === 3 ? ["red", "green", "blue"] : ["grey"];
    return {
      task: "image-classification",
      id,
      modelPath: this.write("means.onnx", channelMeansGraph(whole)),
      labels,
      maxPixels,
      input: whole,
      activation: "none",
    } satisfies ImageClassificationModel;
  }

  write(name: string, content: Uint8Array | string): string {
    const path = join(this.directory, `${this.#count++}-${name}`);
    writeFileSync(path, content);
    return path;
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true });
  }

  #embeddingModel(id: string, bytes: Uint8Array): EmbeddingModel {
    const tokenizerPath = this.write("tokenizer.json", JSON.stringify(letterTokenizer));
    const modelPath = this.write("model.onnx", bytes);
    return { task: "embedding", id, modelPath, tokenizerPath, maxTokens, dimensions: width };
  }
}

/** One piece a letter, and some of two. */
const letterTokenizer = {
  normalizer: { type: "NFKC" },
  pre_tokenizer: { type: "Metaspace", replacement: "▁", prepend_scheme: "always", split: true },
  decoder: { type: "Metaspace", replacement: "▁" },
  model: {
    type: "Unigram",
    unk_id: 0,
    vocab: [
      ["<unk>", 0],
      ["▁", -2],
      ...Array.from({ length: 26 }, (_, index) => [String.fromCharCode(97 + index), -3]),
      ...Array.from({ length: vocabularySize - 28 }, (_, index) => [`t${index}`, -4]),
    ],
  },
};

function embeddingGraph(seed: number, idType: "int32" | "int64"): Uint8Array {
  const graph = new GraphBuilder({ name: "embedding" });
  const random = randomNumbers(seed);
  const matrix = (name: string, rows: number, columns: number) =>
    graph.initializer(
      name,
      tensor("float32", [rows, columns], Float32Array.from({ length: rows * columns }, random)),
    );
  const axes = (...values: number[]) => graph.constant(tensor("int64", [values.length], values));
  const ids = graph.input("input_ids", idType, ["batch", "sequence"]);
  const mask = graph.node("Cast", [graph.input("attention_mask", idType, ["batch", "sequence"])], {
    to: "float32",
  });
  const table = matrix("embeddings", vocabularySize, width);
  const hidden = graph.node("Gather", [table, ids], { axis: 0 });
  const linear = (value: Value, name: string) =>
    graph.node("MatMul", [value, matrix(name, width, width)]);
  const keys = graph.node("Transpose", [linear(hidden, "keys")], { perm: [0, 2, 1] });
  const scores = graph.node("MatMul", [linear(hidden, "queries"), keys]);
  const padding = graph.node("Sub", [mask, graph.constant(scalar("float32", 1))]);
  const bias = graph.node("Mul", [padding, graph.constant(scalar("float32", 1e9))]);
  const masked = graph.node("Add", [scores, graph.node("Unsqueeze", [bias, axes(1)])]);
  const attention = graph.node("Softmax", [masked], { axis: -1 });
  const mixed = graph.node("MatMul", [attention, linear(hidden, "values")]);
  const kept = graph.node("Mul", [mixed, graph.node("Unsqueeze", [mask, axes(2)])]);
  const sum = graph.node("ReduceSum", [kept, axes(1)], { keepdims: 0 });
  graph.output("sentence_embedding", graph.node("Tanh", [linear(sum, "projection")]));
  return encodeModel(graph.build());
}

function channelMeansGraph({ width: columns, height, channels, layout }: ImageInput): Uint8Array {
  const graph = new GraphBuilder({ name: "channel_means" });
  const shape = layout === "NHWC" ? [1, height, columns, channels] : [1, channels, height, columns];
  const image = graph.input("image", "float32", shape);
  const axes = graph.constant(tensor("int64", [2], layout === "NHWC" ? [1, 2] : [2, 3]));
  graph.output("scores", graph.node("ReduceMean", [image, axes], { keepdims: 0 }));
  return encodeModel(graph.build());
}

/** Numbers from -0.5 to 0.5, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 - 0.5;
  };
}
