import type { Value } from "@understudy/onnx";
import { sumOver } from "../shapes.ts";
import {
  type Cell,
  gateFactors,
  type Pass,
  type PreActivationGradients,
  zeroUnless,
} from "./pass.ts";
import { product, type RightFactor } from "./product.ts";
import { join, rowsOf } from "./shape-nodes.ts";

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

/** dW = daᵀ x, of each gate over all steps and sequences at once. */
export function inputWeightGradient(direction: Direction): Value {
  const { graph, x } = direction.pass;
  const parts = inputRows(direction).map((gradient) =>
    graph.node("Gemm", [gradient, x], { transA: 1 }),
  );
  return join(graph, parts, 0);
}

/** dR = daᵀ s, where s is what R was multiplied with. */
export function stateWeightGradient(direction: Direction): Value {
  const { pass, gradients } = direction;
  const { graph, hiddenSize } = pass;
  const parts = stateRows(direction).map((gradient, index) => {
    const state = gradients.state[index]?.state as Value;
    return graph.node("Gemm", [gradient, rowsOf(graph, state, hiddenSize)], { transA: 1 });
  });
  return join(graph, parts, 0);
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
