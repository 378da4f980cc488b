import type { Value } from "@understudy/onnx";
import { transposed } from "../reproducible-gemm.ts";
import { sumOver } from "../shapes.ts";
import {
  type Cell,
  gateFactors,
  type Pass,
  type PreActivationGradients,
  zeroUnless,
} from "./pass.ts";
import { product, type RightFactor } from "./product.ts";
import { join, rowsOf, split } from "./shape-nodes.ts";

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

/** The gradients of W and R. */
export interface WeightGradients {
  /** [gates * hidden size, input size] */
  readonly w: Value;
  /** [gates * hidden size, hidden size] */
  readonly r: Value;
}

/**
 * dW = daᵀ x and dR = daᵀ s, of each gate over all steps and sequences at once, where s is what R was
 * multiplied with. They are one product, ([x s]ᵀ da)ᵀ, where both are of the same da: x and s are turned round
 * once for all gates.
 */
export function weightGradients({ pass, gradients }: Direction): WeightGradients {
  const { graph, x, inputSize, hiddenSize } = pass;
  const sides = new Map<Value, Value>();
  const turned = (state: Value) => {
    const both =
      sides.get(state) ?? transposed(graph, join(graph, [x, rowsOf(graph, state, hiddenSize)], 1));
    sides.set(state, both);
    return both;
  };
  const gates = gradients.state.map(({ gradient, state }, index) => {
    const ofInput = gradients.input[index] as Value;
    const rows = rowsOf(graph, gradient, hiddenSize);
    // Not fewer rows than columns: so each thread has all of the columns, and the bytes are the same.
    if (gradient === ofInput) return graph.node("Gemm", [turned(state), rows]);
    const product = (factor: Value, of: Value) => graph.node("Gemm", [factor, of], { transA: 1 });
    const ofW = product(x, rowsOf(graph, ofInput, hiddenSize));
    return join(graph, [ofW, product(rowsOf(graph, state, hiddenSize), rows)], 0);
  });
  const both = graph.node("Transpose", [join(graph, gates, 1)], { perm: [1, 0] });
  const [w, r] = split(graph, both, [inputSize, hiddenSize], 1);
  return { w: w as Value, r: r as Value };
}

/** dB = Σ da over all steps and sequences: of the input's bias, then of the state's. */
export function biasGradient(direction: Direction): Value {
  const { graph } = direction.pass;
  const sums = [...inputRows(direction), ...stateRows(direction)].map((gradient) =>
    sumOver(graph, gradient, [0], false),
  );
  return join(graph, sums, 0);
}

/** That of an initial state; 0 for a sequence without steps. */
export function stateGradient({ pass, gradients }: Direction, state: "h" | "c"): Value | undefined {
  const gradient = gradients.initial[state];
  return gradient && zeroUnless(pass.graph, pass.hasSteps, gradient);
}

function inputRows({ pass, gradients }: Direction): readonly Value[] {
  return gradients.input.map((gradient) => rowsOf(pass.graph, gradient, pass.hiddenSize));
}

function stateRows({ pass, gradients }: Direction): readonly Value[] {
  return gradients.state.map(({ gradient }) => rowsOf(pass.graph, gradient, pass.hiddenSize));
}
