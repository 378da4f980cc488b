import { encodeModel, GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import {
  type ConvertedFiles,
  type ConverterFunction,
  fileWithRole,
  jsonOf,
  SourceFormatError,
} from "./converter.ts";
import {
  hasLayer,
  type SharedValues,
  sharedValues,
  transformerLayer,
} from "./sentence-encoder-layer.ts";
import { axes, dense, scopes } from "./sentence-encoder-parts.ts";
import { parseVocabulary, toTokenizerJson } from "./sentencepiece-tokenizer.ts";
import { readShards } from "./shards.ts";
import { readWeights, type Weights } from "./tensorflow-weights.ts";

/**
 * Universal Sentence Encoder lite, a TensorFlow.js graph model, as dense ONNX.
 *
 * The source takes a batch of texts as a sparse tensor of ids and gathers and scatters around
 * every layer to skip the padding. This makes the same network on dense `input_ids` and
 * `attention_mask` (both int32[batch, sequence], 1 for a token and 0 for padding; id 0 is a token
 * like any other) with the padding masked; the output is `sentence_embedding`,
 * float32[batch, dimensions], of length 1. Weights and constants are the source's. A sequence
 * longer than the position table is an error at run time; the source cuts it silently.
 *
 * Daniel Cer et al., Universal Sentence Encoder, arXiv:1803.11175.
 */
export const convertUniversalSentenceEncoderLite: ConverterFunction = (manifest, sources) => {
  if (manifest.task !== "embedding") {
    throw new SourceFormatError("the Universal Sentence Encoder makes embeddings");
  }
  const source = fileWithRole(sources, "model");
  const description = jsonOf(source);
  const groups =
    typeof description === "object" && description !== null
      ? Reflect.get(description, "weightsManifest")
      : undefined;
  const weights = readWeights(groups, readShards(sources, source.path));
  const vocabularyFile = fileWithRole(sources, "vocabulary");
  const vocabulary = parseVocabulary(jsonOf(vocabularyFile), vocabularyFile.path);
  const model = buildEncoder(weights, manifest.id, manifest.limits);
  return new Map([
    ["model.onnx", model],
    ["tokenizer.json", new TextEncoder().encode(toTokenizerJson(vocabulary))],
  ]) satisfies ConvertedFiles;
};

function buildEncoder(
  weights: Weights,
  name: string,
  limits: { readonly max_tokens: number; readonly dimensions: number },
): Uint8Array {
  const graph = new GraphBuilder({ name });
  const ids = graph.input("input_ids", "int32", ["batch", "sequence"]);
  const mask = graph.input("attention_mask", "int32", ["batch", "sequence"]);
  const shared = sharedValues(graph, weights, mask);

  const embeddings = weights.floats("module/Embeddings_en", [-1, -1]);
  const table = graph.initializer(
    "embeddings",
    tensor("float32", embeddings.shape, embeddings.data),
  );
  const embedded = graph.node("Gather", [table, ids], { axis: 0 }, { name: "embed" });
  const positions = positionSignals(graph, weights, ids, limits.max_tokens);
  // The source adds the embedding twice: to the signal, and as that sum's residual.
  const signalled = graph.node("Add", [embedded, positions], {}, { name: "add_positions" });
  let hidden = graph.node("Add", [embedded, signalled], {}, { name: "add_embedding_again" });
  for (let layer = 0; hasLayer(weights, layer); layer++) {
    hidden = transformerLayer(graph, weights, shared, hidden, layer);
  }
  const sentence = poolAndProject(graph, weights, shared, hidden, limits.dimensions);
  graph.output("sentence_embedding", sentence);
  return encodeModel(graph.build({ producerName: "@understudy/models" }));
}

/**
 * The sinusoids of "Attention Is All You Need", all positions at once: float32[sequence, width].
 *
 * The angles are rounded to 32 bits first, as the source's are.
 */
function positionSignals(
  graph: GraphBuilder,
  weights: Weights,
  ids: Value,
  maxTokens: number,
): Value {
  const limit = weights.number(`${scopes.encoder}ClipToMaxLength/Less/y`);
  if (maxTokens > limit) {
    throw new SourceFormatError(
      `limits.max_tokens is ${maxTokens}, and the model was made for ${limit} at most`,
    );
  }
  const frequencies = weights.floats(
    `${scopes.stack}Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`,
    [1, -1],
  ).data;
  const half = frequencies.length;
  const signals = new Float32Array(maxTokens * 2 * half);
  for (let position = 0; position < maxTokens; position++) {
    frequencies.forEach((frequency, index) => {
      const angle = Math.fround(position * frequency);
      signals[position * 2 * half + index] = Math.sin(angle);
      signals[position * 2 * half + half + index] = Math.cos(angle);
    });
  }
  const table = graph.initializer("positions", tensor("float32", [maxTokens, 2 * half], signals));
  const length = graph.node("Shape", [ids], { start: 1, end: 2 }, { name: "sequence_length" });
  return graph.node(
    "Slice",
    [table, axes(graph, 0), length, axes(graph, 0)],
    {},
    {
      name: "position_signals",
    },
  );
}

/** The mean of the tokens, one tanh layer, and length 1. */
function poolAndProject(
  graph: GraphBuilder,
  weights: Weights,
  { mask }: SharedValues,
  hidden: Value,
  dimensions: number,
): Value {
  const columns = graph.node("Unsqueeze", [mask, axes(graph, 2)]);
  const masked = graph.node("Mul", [hidden, columns], {}, { name: "drop_padding" });
  const sum = graph.node("ReduceSum", [masked, axes(graph, 1)], { keepdims: 0 }, { name: "sum" });
  const tokens = graph.node("ReduceSum", [mask, axes(graph, 1)], { keepdims: 1 });
  const atLeastOne = graph.node("Max", [tokens, graph.constant(scalar("float32", 1))]);
  const mean = graph.node("Div", [sum, atLeastOne], {}, { name: "mean" });
  const layer = `${scopes.variables}hidden_layers/tanh_layer_0/`;
  weights.floats(`${layer}bias`, [dimensions]);
  const projected = dense(graph, weights, mean, `${layer}weights`, `${layer}bias`, "projection");
  const vector = graph.node("Tanh", [projected], {}, { name: "tanh" });
  const floor = weights.number(`${scopes.graph}hidden_layers/l2_normalize/Maximum/y`);
  const squares = graph.node("Mul", [vector, vector]);
  const power = graph.node("ReduceSum", [squares, axes(graph, 1)], { keepdims: 1 });
  const positive = graph.node("Max", [power, graph.constant(scalar("float32", floor))]);
  return graph.node("Div", [vector, graph.node("Sqrt", [positive])], {}, { name: "normalise" });
}
