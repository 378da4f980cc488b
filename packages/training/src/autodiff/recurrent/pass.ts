import { type GraphBuilder, scalar, type Value } from "@understudy/onnx";
import { product, type RightFactor, rightFactor } from "./product.ts";
import { sizes, split, zeros } from "./shape-nodes.ts";

type Values<Name extends string> = Readonly<Record<Name, Value>>;

/** One direction of a recurrent layer, with values that no longer have an axis of directions. */
export interface Pass<State extends string = string> {
  readonly graph: GraphBuilder;
  /** Unique in the graph. */
  readonly name: string;
  readonly isReverse: boolean;
  readonly inputSize: number;
  readonly hiddenSize: number;
  /** int64 [2]: steps and batch. */
  readonly stepsAndBatch: Value;
  /** [steps * batch, input size]. */
  readonly x: Value;
  /** ONNX's W: [gates * hidden size, input size]. */
  readonly inputWeights: Value;
  /** ONNX's R: [gates * hidden size, hidden size]. */
  readonly stateWeights: Value;
  /** The halves of ONNX's B, [gates * hidden size] each; none where B is left out. */
  readonly biases: { readonly input: Value; readonly state: Value } | undefined;
  /** The states before the first step, [batch, hidden size]; 0 for a sequence without steps. */
  readonly initial: Values<State>;
  /** bool [steps, batch, 1]: whether a step lies within its sequence; none where all do. */
  readonly valid: Value | undefined;
  /** bool [batch, 1]: whether a sequence has any step; none where all do. */
  readonly hasSteps: Value | undefined;
}

/** What a pass gives, and what its backward pass needs of it. */
export interface PassResult<State extends string, Saved extends string> {
  /** [steps, batch, hidden size]; steps beyond a sequence's end hold anything. */
  readonly y: Value;
  /** The states after the last step. */
  readonly last: Values<State>;
  readonly saved: Values<Saved>;
}

/** Gradients that reach a pass; undefined where an output does not reach the loss. */
export interface PassGradients<State extends string> {
  /** [steps, batch, hidden size]; 0 beyond a sequence's end. */
  readonly y: Value | undefined;
  readonly last: Readonly<Record<State, Value | undefined>>;
}

/** Gradients of pre-activations, from which those of weights, biases and inputs follow. */
export interface PreActivationGradients<State extends string = string> {
  /** With respect to W x + b: [steps, batch, hidden size] for each gate. */
  readonly input: readonly Value[];
  /** With respect to R s + b, for each gate, with the s that R was multiplied with. */
  readonly state: readonly { readonly gradient: Value; readonly state: Value }[];
  readonly initial: Values<State>;
}

/** The arithmetic of one recurrent operator. */
export interface Cell<State extends string = string, Saved extends string = string> {
  /** How many gates there are, with as many rows in W, R and B as the hidden size is. */
  readonly gates: number;
  /** h, and an LSTM's c; in the order of the node's outputs. */
  readonly states: readonly State[];
  /** The names of the values that `forward` saves. */
  readonly saves: readonly Saved[];
  forward(pass: Pass<State>): PassResult<State, Saved>;
  backward(
    pass: Pass<State>,
    gradients: PassGradients<State>,
    saved: Values<Saved>,
  ): PreActivationGradients<State>;
}

/** W x + bias for all steps at once, one Gemm for each part: [steps, batch, n * hidden size]. */
export function projectInput(
  pass: Pass,
  parts: readonly number[],
  biases: readonly (Value | undefined)[] | undefined,
): readonly Value[] {
  const { graph, x, inputSize, hiddenSize, stepsAndBatch } = pass;
  return partsOf(pass, pass.inputWeights, parts).map((weights, index) => {
    const width = (parts[index] ?? 0) * hiddenSize;
    const factor = rightFactor(graph, weights, inputSize, width, { isTransposed: true });
    const rows = product(graph, x, factor, biases?.[index]);
    const shape = graph.node("Concat", [stepsAndBatch, sizes(graph, [width])], { axis: 0 });
    return graph.node("Reshape", [rows, shape]);
  });
}

/** W, R or a bias cut into parts of so many gates each. */
export function partsOf(
  { graph, hiddenSize }: Pass,
  value: Value,
  parts: readonly number[],
): readonly Value[] {
  const rows = parts.map((gates) => gates * hiddenSize);
  return split(graph, value, rows, 0);
}

/** The rows of each gate in W or R, as the right factor of a product with that gate's gradient. */
export function gateFactors(
  pass: Pass,
  weights: Value,
  gates: number,
  width: number,
): readonly RightFactor[] {
  const ones = new Array<number>(gates).fill(1);
  return partsOf(pass, weights, ones).map((rows) =>
    rightFactor(pass.graph, rows, pass.hiddenSize, width),
  );
}

/** R of some gates, as the right factor of the product R h of a step. */
export function stateFactor(
  { graph, hiddenSize }: Pass,
  weights: Value,
  gates: number,
): RightFactor {
  return rightFactor(graph, weights, hiddenSize, gates * hiddenSize, { isTransposed: true });
}

/** The sum of both biases, cut into parts. */
export function summedBiases(pass: Pass, parts: readonly number[]): readonly Value[] | undefined {
  if (pass.biases === undefined) return undefined;
  const { input, state } = pass.biases;
  return partsOf(pass, pass.graph.node("Add", [input, state]), parts);
}

/** The state after a step: that of before where the sequence has ended or not begun. */
export function advance(
  body: GraphBuilder,
  valid: Value | undefined,
  next: Value,
  previous: Value,
): Value {
  return valid === undefined ? next : body.node("Where", [valid, next, previous]);
}

/** 1 at the steps that do not count, where states and their gradients pass unchanged, else 0. */
export function padding({ graph, valid }: Pass): Value | undefined {
  if (valid === undefined) return undefined;
  return graph.node("Cast", [graph.node("Not", [valid])], { to: "float32" });
}

/** A factor that hands a state's gradient on: 1 at the steps that do not count. */
export function onePadded({ graph, valid }: Pass, factor: Value): Value {
  return valid === undefined ? factor : graph.node("Where", [valid, factor, one(graph)]);
}

/** 1 - value. */
export function oneMinus(graph: GraphBuilder, value: Value): Value {
  return graph.node("Sub", [one(graph), value]);
}

function one(graph: GraphBuilder): Value {
  return graph.constant(scalar("float32", 1), "one");
}

/** The gradient that the backward pass starts from, zeros where a last state does not reach the loss. */
export function startOf({ graph }: Pass, gradient: Value | undefined, initial: Value): Value {
  if (gradient !== undefined) return gradient;
  return zeros(graph, graph.node("Shape", [initial]));
}

/** A sequence, or a factor of the backward pass, with 0 at the steps that do not count. */
export function withoutPadding({ graph, valid }: Pass, sequence: Value): Value {
  return zeroUnless(graph, valid, sequence);
}

/** A value where a condition holds, else 0; the value itself where there is no condition. */
export function zeroUnless(graph: GraphBuilder, condition: Value | undefined, value: Value): Value {
  if (condition === undefined) return value;
  return graph.node("Where", [condition, value, graph.constant(scalar("float32", 0), "zero")]);
}
