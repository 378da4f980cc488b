import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { SequencePreprocessing, TextPreprocessing } from "../data/preprocessing.ts";
import { list } from "./layer-scope.ts";

/** Data of which each example is a list of words or of vectors, padded to `maxlen`. */
export type SequenceData = TextPreprocessing | SequencePreprocessing;

/** Examples whose padding is at the end, in a graph. */
export interface SequenceInput {
  /** int32 [batch, maxlen] of words, or float32 [batch, maxlen, width], standardised. */
  readonly values: Value;
  /** int32 [batch] */
  readonly lengths: Value;
}

/** The words of texts, moved to the start where padding stands in front. */
export function readTokens(
  graph: GraphBuilder,
  inputs: Readonly<Record<string, Value>>,
  { maxlen, padding }: TextPreprocessing,
): SequenceInput {
  const tokens = inputOf(inputs, "input_ids");
  const { length: lengths = countTokens(graph, tokens) } = inputs;
  if (padding === "post") return { values: tokens, lengths };
  const order = startOrder(graph, lengths, maxlen);
  return { values: graph.node("GatherElements", [tokens, order], { axis: 1 }), lengths };
}

/** The vectors of sequences, standardised, and moved to the start where padding stands in front. */
export function readNumbers(
  graph: GraphBuilder,
  inputs: Readonly<Record<string, Value>>,
  data: SequencePreprocessing,
): SequenceInput {
  const values = standardise(graph, inputs, data);
  const lengths = inputOf(inputs, "length");
  if (data.padding === "post") return { values, lengths };
  const order = graph.node("Expand", [
    graph.node("Unsqueeze", [startOrder(graph, lengths, data.maxlen), list(graph, [2])]),
    list(graph, [1, 1, data.width]),
  ]);
  return { values: graph.node("GatherElements", [values, order], { axis: 1 }), lengths };
}

/**
 * The numbers of sequences less their mean, by their standard deviation: float32 [batch, maxlen, width],
 * each step where it was. Padding becomes 0, which is the mean and tells a network least.
 */
export function standardise(
  graph: GraphBuilder,
  inputs: Readonly<Record<string, Value>>,
  { maxlen, width, mean, std, padding }: SequencePreprocessing,
): Value {
  const vector = (values: readonly number[]): Value =>
    graph.constant(tensor("float32", [width], values));
  const centred = graph.node("Sub", [inputOf(inputs, "sequence"), vector(mean)]);
  // What does not vary has the deviation 0, and is 0 already.
  const scaled = graph.node("Div", [centred, vector(std.map((deviation) => deviation || 1))]);
  const isStep = validSteps(graph, inputOf(inputs, "length"), maxlen, padding);
  const kept = graph.node("Cast", [isStep], { to: "float32" });
  return graph.node("Mul", [scaled, graph.node("Unsqueeze", [kept, list(graph, [2])])]);
}

/** bool [batch, maxlen]: which steps are not padding. `lengths` is int32 [batch]. */
export function validSteps(
  graph: GraphBuilder,
  lengths: Value,
  maxlen: number,
  side: "pre" | "post",
): Value {
  const column = graph.node("Unsqueeze", [lengths, list(graph, [1])]);
  if (side === "post") return graph.node("Less", [steps(graph, maxlen), column]);
  const first = graph.node("Sub", [graph.constant(scalar("int32", maxlen)), column]);
  return graph.node("GreaterOrEqual", [steps(graph, maxlen), first]);
}

/** int32 [batch]: words that are not padding, whose index is 0. */
function countTokens(graph: GraphBuilder, tokens: Value): Value {
  const isPadding = graph.node("Equal", [tokens, graph.constant(scalar("int32", 0))]);
  const isWord = graph.node("Cast", [graph.node("Not", [isPadding])], { to: "int32" });
  return graph.node("ReduceSum", [isWord, list(graph, [1])], { keepdims: 0 });
}

/**
 * int32 [batch, maxlen]: for each step, the one that stands there when what is padded in front moves to
 * the start: (step + maxlen - length) mod maxlen.
 */
function startOrder(graph: GraphBuilder, lengths: Value, maxlen: number): Value {
  const size = graph.constant(scalar("int32", maxlen));
  const shift = graph.node("Sub", [size, lengths]);
  const column = graph.node("Unsqueeze", [shift, list(graph, [1])]);
  return graph.node("Mod", [graph.node("Add", [steps(graph, maxlen), column]), size]);
}

/** int32 [1, maxlen]: 0, 1, 2, … */
function steps(graph: GraphBuilder, maxlen: number): Value {
  const counted = Int32Array.from({ length: maxlen }, (_, step) => step);
  return graph.constant(tensor("int32", [1, maxlen], counted), "steps");
}

/** The input of this name. */
export function inputOf(inputs: Readonly<Record<string, Value>>, name: string): Value {
  const value = inputs[name];
  if (value === undefined) throw new RangeError(`The network takes an input '${name}'.`);
  return value;
}
