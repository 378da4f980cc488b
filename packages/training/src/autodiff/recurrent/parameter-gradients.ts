import type { GraphBuilder, Value } from "@understudy/onnx";
import { transposed } from "../reproducible-gemm.ts";
import { filled, sizeNode, sumOver } from "../shapes.ts";
import {
  type Cell,
  gateFactors,
  type Pass,
  type PreActivationGradients,
  zeroUnless,
} from "./pass.ts";
import { product, type RightFactor } from "./product.ts";
import { join, rowsOf, sizes, split } from "./shape-nodes.ts";

/** A direction whose backward Scan is there. */
export interface Direction {
  readonly cell: Cell;
  readonly pass: Pass;
  readonly gradients: PreActivationGradients;
}

/**
 * dX = Σ da W over all directions and gates, as [steps * batch, input size].
 *
 * Each Gemm adds its product to the sum so far.
 */
export function inputRowsGradient(directions: readonly Direction[]): Value | undefined {
  let sum: Value | undefined;
  for (const direction of directions) {
    const { cell, pass } = direction;
    const weights = gateFactors(pass, pass.inputWeights, cell.gates, pass.inputSize);
    for (const [index, gradient] of inputRows(direction).entries()) {
      sum = product(pass.graph, gradient, weights[index] as RightFactor, sum);
    }
  }
  return sum;
}

/** The gradients of what a direction learns. */
export interface ParameterGradients {
  /** [gates * hidden size, input size] */
  readonly w: Value;
  /** [gates * hidden size, hidden size] */
  readonly r: Value;
  /** [2 * gates * hidden size]: of the input's bias, then of the state's. */
  readonly b: Value;
}

/** dW = daᵀ x, dR = daᵀ s and dB = Σ da over all steps and sequences, where s is what R was multiplied with. */
export function parameterGradients(direction: Direction): ParameterGradients {
  const { graph, inputSize, hiddenSize } = direction.pass;
  const gates = gateGradients(direction);
  const weights = gates.map((gate) => gate.weights);
  const turned = graph.node("Transpose", [join(graph, weights, 1)], { perm: [1, 0] });
  const [w, r] = split(graph, turned, [inputSize, hiddenSize], 1);
  const biases = [
    ...gates.map(({ inputBias }) => inputBias),
    ...gates.map(({ stateBias }) => stateBias),
  ];
  const b = graph.node("Reshape", [join(graph, biases, 1), sizes(graph, [-1])]);
  return { w: w as Value, r: r as Value, b };
}

interface GateGradients {
  /** [input size + hidden size, hidden size] */
  readonly weights: Value;
  /** [1, hidden size] each. */
  readonly inputBias: Value;
  readonly stateBias: Value;
}

/**
 * Where all are of the same da they are one product, [x s 1]ᵀ da: x and s are turned round once for all gates.
 */
function gateGradients({ pass, gradients }: Direction): readonly GateGradients[] {
  const { graph, x, inputSize, hiddenSize } = pass;
  const one = filled(
    graph,
    graph.node("Concat", [sizeNode(graph, x, 0), sizes(graph, [1])], { axis: 0 }),
    x,
    1,
  );
  const sides = new Map<Value, Value>();
  const turned = (state: Value) => {
    const side =
      sides.get(state) ??
      transposed(graph, join(graph, [x, rowsOf(graph, state, hiddenSize), one], 1));
    sides.set(state, side);
    return side;
  };
  return gradients.state.map(({ gradient, state }, index) => {
    const ofInput = gradients.input[index] as Value;
    const rows = rowsOf(graph, gradient, hiddenSize);
    // Not fewer rows than columns: so each thread has all of the columns, and the bytes are the same.
    if (gradient === ofInput) {
      const all = graph.node("Gemm", [turned(state), rows]);
      const [weights, bias] = split(graph, all, [inputSize + hiddenSize, 1], 0) as [Value, Value];
      return { weights, inputBias: bias, stateBias: bias };
    }
    const inputRows = rowsOf(graph, ofInput, hiddenSize);
    const product = (factor: Value, of: Value) => graph.node("Gemm", [factor, of], { transA: 1 });
    const ofW = product(x, inputRows);
    const ofR = product(rowsOf(graph, state, hiddenSize), rows);
    return {
      weights: join(graph, [ofW, ofR], 0),
      inputBias: sumOfRows(graph, inputRows),
      stateBias: sumOfRows(graph, rows),
    };
  });
}

/** The sum of a matrix's rows: [1, width]. */
function sumOfRows(graph: GraphBuilder, rows: Value): Value {
  return graph.node("Unsqueeze", [sumOver(graph, rows, [0], false), sizes(graph, [0])]);
}

/** That of an initial state; 0 for a sequence without steps. */
export function stateGradient({ pass, gradients }: Direction, state: "h" | "c"): Value | undefined {
  const gradient = gradients.initial[state];
  return gradient && zeroUnless(pass.graph, pass.hasSteps, gradient);
}

function inputRows({ pass, gradients }: Direction): readonly Value[] {
  return gradients.input.map((gradient) => rowsOf(pass.graph, gradient, pass.hiddenSize));
}
