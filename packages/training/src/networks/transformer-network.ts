import { tensor, type Value } from "@understudy/onnx";
import type { Network } from "../fit/network.ts";
import { declareDense, dense } from "./dense.ts";
import { dropout } from "./dropout.ts";
import { normal } from "./initializers.ts";
import { declareLayerNorm, layerNorm } from "./layer-norm.ts";
import { type LayerScope, list, number, parameterOf, reshape } from "./layer-scope.ts";
import { ParameterList } from "./parameter-list.ts";
import { sinusoidalEncoding } from "./positional-encoding.ts";
import { declareSelfAttention, selfAttention } from "./self-attention.ts";
import { readNumbers, readTokens, type SequenceData, validSteps } from "./sequence-input.ts";

/** What is added to the score of padding: e to its power is 0 in float32. */
const MASKED = -1e9;

export interface TransformerNetworkOptions {
  readonly data: SequenceData;
  /** Numbers a word, of texts only; projected to `width` where it is another. */
  readonly embeddingDim: number;
  /** The width of the encoder. */
  readonly width: number;
  /** Divides the width. */
  readonly heads: number;
  readonly layers: number;
  /** The width between the two layers of a feed-forward block. */
  readonly feedForward: number;
  readonly positionalEncoding: "sinusoidal" | "learned";
  /** The part of the embeddings, the attention and the output of each block dropped in training. */
  readonly dropout: number;
  /** How many logits. */
  readonly outputs: number;
  readonly seed: number;
}

/**
 * An encoder of self-attention and feed-forward blocks, each normalised before it and added to what
 * went in (R. Xiong and others, 2020), whose states are averaged over the true steps.
 *
 * Positions count from the first true step, and padding is neither attended to nor averaged: more
 * padding, on either side, changes nothing. Words are scaled by √width, as by Vaswani and others (2017).
 */
export function transformerNetwork(options: TransformerNetworkOptions): Network {
  const { data, width, layers } = options;
  const parameters = new ParameterList(options.seed);
  declareInput(parameters, options);
  for (let layer = 1; layer <= layers; layer++) {
    declareLayerNorm(parameters, `layer_${layer}.attention_norm`, width);
    declareSelfAttention(parameters, `layer_${layer}.attention`, width);
    declareLayerNorm(parameters, `layer_${layer}.feed_forward_norm`, width);
    declareDense(parameters, `layer_${layer}.expand`, width, options.feedForward);
    declareDense(parameters, `layer_${layer}.contract`, options.feedForward, width);
  }
  declareLayerNorm(parameters, "norm", width);
  declareDense(parameters, "logits", width, options.outputs);

  return {
    parameters: parameters.toRecord(),
    forward(graph, inputs, values, mode) {
      const scope: LayerScope = { graph, parameters: values, mode };
      const { states, isStep } = readInput(scope, inputs, options);
      const bias = scoreBias(scope, isStep);
      let x = dropout(scope, states, options.dropout);
      for (let layer = 1; layer <= layers; layer++) {
        x = encoderLayer(scope, `layer_${layer}`, x, bias, options);
      }
      const encoded = reshape(graph, layerNorm(scope, "norm", x), [-1, data.maxlen, width]);
      return { logits: dense(scope, "logits", meanOfSteps(scope, encoded, isStep)) };
    },
  };
}

function declareInput(parameters: ParameterList, options: TransformerNetworkOptions): void {
  const { data, embeddingDim, width } = options;
  if (data.type === "text") {
    const shape = [data.words.length + 1, embeddingDim];
    parameters.add("embedding", shape, normal(1 / Math.sqrt(embeddingDim)), { decays: true });
  }
  const inputs = data.type === "text" ? embeddingDim : data.width;
  if (needsProjection(options)) declareDense(parameters, "projection", inputs, width);
  if (options.positionalEncoding === "learned") {
    // BERT's.
    parameters.add("positions", [data.maxlen, width], normal(0.02), { decays: true });
  }
}

function needsProjection({ data, embeddingDim, width }: TransformerNetworkOptions): boolean {
  return data.type === "sequence" || embeddingDim !== width;
}

/** The states of all steps, [batch * maxlen, width], and which are true ones, bool [batch, maxlen]. */
function readInput(
  scope: LayerScope,
  inputs: Readonly<Record<string, Value>>,
  options: TransformerNetworkOptions,
): { readonly states: Value; readonly isStep: Value } {
  const { graph } = scope;
  const { data, width } = options;
  let states: Value;
  let lengths: Value;
  if (data.type === "text") {
    const read = readTokens(graph, inputs, data);
    const words = graph.node("Gather", [parameterOf(scope, "embedding"), read.values]);
    const scale = number(graph, Math.sqrt(options.embeddingDim));
    states = graph.node("Mul", [words, scale]);
    lengths = read.lengths;
  } else {
    const read = readNumbers(graph, inputs, data);
    states = read.values;
    lengths = read.lengths;
  }
  if (needsProjection(options)) {
    const inputWidth = data.type === "text" ? options.embeddingDim : data.width;
    states = dense(scope, "projection", reshape(graph, states, [-1, inputWidth]));
    states = reshape(graph, states, [-1, data.maxlen, width]);
  }
  const placed = graph.node("Add", [states, positions(scope, options)]);
  return {
    states: reshape(graph, placed, [-1, width]),
    isStep: validSteps(graph, lengths, data.maxlen, "post"),
  };
}

/** float32 [maxlen, width] */
function positions(scope: LayerScope, options: TransformerNetworkOptions): Value {
  const { maxlen } = options.data;
  if (options.positionalEncoding === "learned") return parameterOf(scope, "positions");
  const encoding = sinusoidalEncoding(maxlen, options.width);
  return scope.graph.constant(tensor("float32", [maxlen, options.width], encoding), "positions");
}

/** float32 [batch, 1, 1, maxlen] */
function scoreBias({ graph }: LayerScope, isStep: Value): Value {
  const bias = graph.node("Where", [isStep, number(graph, 0), number(graph, MASKED)]);
  return graph.node("Unsqueeze", [bias, list(graph, [1, 2])]);
}

function encoderLayer(
  scope: LayerScope,
  name: string,
  x: Value,
  bias: Value,
  options: TransformerNetworkOptions,
): Value {
  const { graph } = scope;
  const { width, heads, data, dropout: rate } = options;
  const normalised = layerNorm(scope, `${name}.attention_norm`, x);
  const attended = selfAttention(scope, `${name}.attention`, normalised, {
    width,
    heads,
    length: data.maxlen,
    bias,
    dropout: rate,
  });
  const between = graph.node("Add", [x, dropout(scope, attended, rate)]);
  const ready = layerNorm(scope, `${name}.feed_forward_norm`, between);
  const hidden = graph.node("Gelu", [dense(scope, `${name}.expand`, ready)]);
  const fed = dense(scope, `${name}.contract`, hidden);
  return graph.node("Add", [between, dropout(scope, fed, rate)]);
}

/** [batch, width]: the mean of the true steps of [batch, maxlen, width]; zeros where there is none. */
function meanOfSteps({ graph }: LayerScope, states: Value, isStep: Value): Value {
  const counted = graph.node("Cast", [isStep], { to: "float32" });
  const weights = graph.node("Unsqueeze", [counted, list(graph, [2])]);
  const axes = list(graph, [1]);
  const sum = graph.node("ReduceSum", [graph.node("Mul", [states, weights]), axes], {
    keepdims: 0,
  });
  const steps = graph.node("ReduceSum", [counted, axes], { keepdims: 1 });
  return graph.node("Div", [sum, graph.node("Max", [steps, number(graph, 1)])]);
}
