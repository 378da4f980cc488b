import { type GraphBuilder, tensor, tensorType, type Value } from "@understudy/onnx";
import { product } from "../decoder/linear-nodes.ts";
import { readTensor } from "../weight-source.ts";
import { activate, type EncoderParts, layerNorm } from "./encoder-layers.ts";
import { weightNames } from "./encoder-weights.ts";

/**
 * The scores of a text's classes: float32[batch, labels], of its first token's vector.
 *
 * BERT puts a tanh layer in between (the pooler), DistilBERT one with ReLU.
 */
export function classScores(parts: EncoderParts, hidden: Value): Value {
  const { graph, config, weights, linear } = parts;
  const { width, labels, family } = config;
  const first = graph.constant(tensor("int64", [], [0]), "first");
  const token = graph.node("Gather", [hidden, first], { axis: 1 }, { name: "first_token" });
  const { root } = weightNames(family, weights);
  const square = { rows: width, columns: width };
  const pooled =
    family === "bert"
      ? graph.node("Tanh", [linear.apply(token, [`${root}pooler.dense`], square, "pooler")])
      : graph.node("Relu", [linear.apply(token, ["pre_classifier"], square, "pre_classifier")]);
  const sizes = { rows: labels.length, columns: width };
  return linear.apply(pooled, ["classifier"], sizes, "class_scores");
}

/**
 * The scores of all words in the places of some tokens: float32[places, vocabulary].
 *
 * `places` are rows of the tokens of the whole batch, one text after the other. Only for these is the
 * head computed, which is as wide as the vocabulary.
 */
export function wordScores(parts: EncoderParts, hidden: Value, places: Value): Value {
  const { graph, config, weights, linear, words } = parts;
  const { width, family, vocabularySize } = config;
  const names = maskedHeads[family];
  const flatShape = graph.constant(tensor("int64", [2], [-1, width]), "flat_shape");
  const flat = graph.node("Reshape", [hidden, flatShape], {}, { name: "all_tokens" });
  const masked = graph.node("Gather", [flat, places], { axis: 0 }, { name: "masked_tokens" });
  const square = { rows: width, columns: width };
  const transformed = linear.apply(masked, [names.transform], square, "transform");
  const active = activate(parts, transformed, "transform_activation");
  const normal = layerNorm(parts, active, names.norm, "transform_norm");
  const biasName =
    names.biases.find((name) => weights.dimsOf(name) !== undefined) ?? names.biases[0];
  const bias = readTensor(weights, biasName, [vocabularySize]);
  const own = `${names.decoder}.weight`;
  if (config.tied || weights.dimsOf(own) === undefined) return product(graph, normal, words, bias);
  const matrix = readTensor(weights, own, [vocabularySize, width]);
  return linear.add(normal, matrix, bias, "word_scores");
}

const maskedHeads = {
  bert: {
    transform: "cls.predictions.transform.dense",
    norm: "cls.predictions.transform.LayerNorm",
    decoder: "cls.predictions.decoder",
    biases: ["cls.predictions.bias", "cls.predictions.decoder.bias"],
  },
  distilbert: {
    transform: "vocab_transform",
    norm: "vocab_layer_norm",
    decoder: "vocab_projector",
    biases: ["vocab_projector.bias"],
  },
} as const;

/**
 * The best words of each place and their probabilities, as the outputs `top_ids` (int64) and
 * `top_scores` (float32), both [places, top_k].
 *
 * `scores` is float32[places, vocabulary], `topK` int64[1]. Done in the graph: what is fetched of it
 * is copied, and a vocabulary is large.
 */
export function topWords(graph: GraphBuilder, scores: Value, topK: Value): void {
  const probabilities = graph.node("Softmax", [scores], { axis: -1 }, { name: "probabilities" });
  const options = { name: "best", outputs: ["top_scores", "top_ids"] } as const;
  const [values, indices] = graph.node("TopK", [probabilities, topK], { axis: -1 }, options);
  // Said here, as they cannot be inferred of a product with a quantised matrix.
  graph.output("top_ids", indices, tensorType("int64", ["places", "top_k"]));
  graph.output("top_scores", values, tensorType("float32", ["places", "top_k"]));
}
