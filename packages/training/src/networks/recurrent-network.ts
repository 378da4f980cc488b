import { tensor, type Value } from "@understudy/onnx";
import type { Network } from "../fit/network.ts";
import { declareDense, dense } from "./dense.ts";
import { dropout } from "./dropout.ts";
import {
  forgetGateOnes,
  glorotUniform,
  type Initializer,
  orthogonal,
  uniform,
  zeros,
} from "./initializers.ts";
import { type LayerScope, parameterOf, reshape } from "./layer-scope.ts";
import { ParameterList } from "./parameter-list.ts";
import {
  inputOf,
  readNumbers,
  readTokens,
  type SequenceData,
  type SequenceInput,
  standardise,
} from "./sequence-input.ts";

interface Cell {
  readonly operator: string;
  readonly gates: number;
  /** Whether input and state have biases of their own, or share one. */
  readonly hasStateBias: boolean;
  readonly attributes: Readonly<Record<string, number>>;
  bias(units: number): Initializer;
}

/** The cells, as Keras has them by default. */
const cells = {
  // h' = tanh(W x + R h + b)
  rnn: { operator: "RNN", gates: 1, hasStateBias: false, attributes: {}, bias: () => zeros },
  // i, o, f = sigmoid(W x + R h + b); c' = f c + i tanh(W x + R h + b); h' = o tanh(c')
  lstm: {
    operator: "LSTM",
    gates: 4,
    hasStateBias: false,
    attributes: {},
    bias: forgetGateOnes,
  },
  // z, r = sigmoid(W x + R h + b); n = tanh(W x + b + r (R h + b')); h' = (1 - z) n + z h.
  // The reset gate comes after the product (Keras' `reset_after`).
  gru: {
    operator: "GRU",
    gates: 3,
    hasStateBias: true,
    attributes: { linear_before_reset: 1 },
    bias: () => zeros,
  },
} as const satisfies Record<string, Cell>;

export type CellType = keyof typeof cells;

export interface RecurrentNetworkOptions {
  readonly cell: CellType;
  readonly data: SequenceData;
  /** Numbers a word; of texts only. */
  readonly embeddingDim: number;
  /** The size of each layer, at least one. */
  readonly units: readonly number[];
  readonly bidirectional: boolean;
  /** Whether padding is skipped, and the last state is that of the last true step. */
  readonly skipsPadding: boolean;
  /** The part of each layer's output that is dropped in training. */
  readonly dropout: number;
  /** How many logits. */
  readonly outputs: number;
  readonly seed: number;
}

/**
 * Recurrent layers over the words of a text or over vectors, and a dense layer on the last state.
 *
 * With `skipsPadding` padding in front is moved behind, as ONNX's `sequence_lens` wants it: the
 * states are those that Keras' masking gives, for either side of padding.
 */
export function recurrentNetwork(options: RecurrentNetworkOptions): Network {
  const { data, units, skipsPadding } = options;
  const cell: Cell = cells[options.cell];
  const directions = options.bidirectional ? 2 : 1;
  const list = new ParameterList(options.seed);
  let width = data.type === "text" ? options.embeddingDim : data.width;
  if (data.type === "text") {
    list.add("embedding", [data.words.length + 1, width], uniform(0.05), { decays: true });
  }
  for (const [index, size] of units.entries()) {
    declareRecurrent(list, `${options.cell}_${index + 1}`, cell, directions, width, size);
    width = directions * size;
  }
  declareDense(list, "logits", width, options.outputs);

  return {
    parameters: list.toRecord(),
    forward(graph, inputs, parameters, mode) {
      const scope: LayerScope = { graph, parameters, mode };
      const read = skipsPadding ? readFromStart(scope, inputs, data) : undefined;
      let sequence = stepsFirst(scope, data, read?.values ?? readAsIs(scope, inputs, data));
      for (const [index, size] of units.entries()) {
        const isLast = index === units.length - 1;
        const layer = { name: `${options.cell}_${index + 1}`, cell, directions, size, isLast };
        sequence = recurrent(scope, layer, sequence, read?.lengths);
        sequence = dropout(scope, sequence, options.dropout);
      }
      return { logits: dense(scope, "logits", sequence) };
    },
  };
}

type Inputs = Readonly<Record<string, Value>>;

function readFromStart({ graph }: LayerScope, inputs: Inputs, data: SequenceData): SequenceInput {
  return data.type === "text" ? readTokens(graph, inputs, data) : readNumbers(graph, inputs, data);
}

function readAsIs({ graph }: LayerScope, inputs: Inputs, data: SequenceData): Value {
  return data.type === "text" ? inputOf(inputs, "input_ids") : standardise(graph, inputs, data);
}

/** float32 [maxlen, batch, width], which is how ONNX's recurrent operators want it. */
function stepsFirst(scope: LayerScope, data: SequenceData, values: Value): Value {
  const { graph } = scope;
  if (data.type === "sequence") return graph.node("Transpose", [values], { perm: [1, 0, 2] });
  const tokens = graph.node("Transpose", [values], { perm: [1, 0] });
  return graph.node("Gather", [parameterOf(scope, "embedding"), tokens]);
}

function declareRecurrent(
  list: ParameterList,
  name: string,
  { gates, hasStateBias, bias }: Cell,
  directions: number,
  inputs: number,
  units: number,
): void {
  const rows = gates * units;
  const kernel = glorotUniform(inputs, rows);
  list.add(`${name}.kernel`, [directions, rows, inputs], kernel, { decays: true });
  const recurrentKernel = orthogonal(rows, units);
  list.add(`${name}.recurrent_kernel`, [directions, rows, units], recurrentKernel, {
    decays: true,
  });
  list.add(`${name}.bias`, [directions, rows], bias(units));
  if (hasStateBias) list.add(`${name}.recurrent_bias`, [directions, rows], zeros);
}

interface RecurrentLayer {
  readonly name: string;
  readonly cell: Cell;
  readonly directions: number;
  readonly size: number;
  readonly isLast: boolean;
}

/** The states of all steps, [maxlen, batch, directions * units]; of the last layer those at the end. */
function recurrent(
  scope: LayerScope,
  { name, cell, directions, size, isLast }: RecurrentLayer,
  sequence: Value,
  lengths: Value | undefined,
): Value {
  const { graph } = scope;
  const rows = cell.gates * size;
  const stateBias = cell.hasStateBias
    ? parameterOf(scope, `${name}.recurrent_bias`)
    : graph.constant(tensor("float32", [directions, rows], new Float32Array(directions * rows)));
  const bias = graph.node("Concat", [parameterOf(scope, `${name}.bias`), stateBias], { axis: 1 });
  const weights = [
    parameterOf(scope, `${name}.kernel`),
    parameterOf(scope, `${name}.recurrent_kernel`),
  ];
  const direction = directions === 2 ? "bidirectional" : "forward";
  // [maxlen, directions, batch, units], and [directions, batch, units].
  const [all, end] = graph.node(
    cell.operator,
    [sequence, ...weights, bias, lengths],
    { hidden_size: size, direction, ...cell.attributes },
    { outputs: 2 },
  );
  const width = directions * size;
  if (isLast) {
    const joined = directions === 1 ? end : graph.node("Transpose", [end], { perm: [1, 0, 2] });
    return reshape(graph, joined, [-1, width]);
  }
  if (directions === 1) return reshape(graph, all, [0, -1, width]);
  const joined = graph.node("Transpose", [all], { perm: [0, 2, 1, 3] });
  return reshape(graph, joined, [0, 0, width]);
}
