import { type GraphBuilder, scalar, type Value } from "@understudy/onnx";
import type { RuleContext } from "../rule.ts";
import { type Cell, type Pass, zeroUnless } from "./pass.ts";
import { inputIndex, type RecurrentNode } from "./recurrent-node.ts";
import { named, rowsOf, sizes, split, unstack, zeros } from "./shape-nodes.ts";

/** One direction, and the arithmetic that goes with it. */
export interface CellPass {
  readonly cell: Cell;
  readonly pass: Pass;
}

/**
 * Takes a recurrent node apart into its directions.
 *
 * Apart from zeros for the states that are left out, and from weights being copied where there are
 * two directions, the nodes that this adds only give other shapes to what is there. Of a sequence of
 * length 0 the last state is 0, even where there is an initial one: so ONNX Runtime has it.
 */
export function passesOf(
  { graph, inputs, node }: RuleContext,
  { isReverse, inputSize, hiddenSize, cells, states }: RecurrentNode,
): readonly CellPass[] {
  const x = inputs[inputIndex.x] as Value;
  const perDirection = (name: keyof typeof inputIndex) => {
    const value = inputs[inputIndex[name]];
    return value && unstack(graph, value, cells.length, 0);
  };
  const [inputWeights, stateWeights] = [perDirection("w"), perDirection("r")];
  const biases = perDirection("b");
  const initial = states.map((state) => perDirection(state));
  const stepsAndBatch = graph.node("Shape", [x], { start: 0, end: 2 });
  const rows = rowsOf(graph, x, inputSize);
  const lengths = inputs[inputIndex.sequenceLens];
  const valid = lengths && validSteps(graph, x, lengths);
  const hasSteps = lengths && columnOf(graph, graph.node("Cast", [lengths], { to: "bool" }));
  return cells.map((cell, index) => {
    const start = initial.map((given) => {
      const state = given?.[index];
      return state ? zeroUnless(graph, hasSteps, state) : zeroState(graph, x, hiddenSize);
    });
    const bias = biases?.[index];
    const pass = {
      graph,
      // Derived from a fresh value's name, so that no two passes of a graph have the same one.
      name: `${stepsAndBatch.name}/${node.opType}_${index}`,
      isReverse: isReverse[index] === true,
      inputSize,
      hiddenSize,
      stepsAndBatch,
      x: rows,
      inputWeights: inputWeights?.[index] as Value,
      stateWeights: stateWeights?.[index] as Value,
      biases: bias && halvesOf(graph, bias, cell.gates * hiddenSize),
      initial: named(states, start),
      valid,
      hasSteps,
    };
    return { cell, pass };
  });
}

/** bool [steps, batch, 1]: step t is within a sequence whose length is greater than t. */
function validSteps(graph: GraphBuilder, x: Value, lengths: Value): Value {
  const zero = graph.constant(scalar("int64", 0));
  const one = graph.constant(scalar("int64", 1));
  const count = graph.node("Squeeze", [graph.node("Shape", [x], { start: 0, end: 1 })]);
  const steps = graph.node("Range", [zero, count, one]);
  const ends = graph.node("Cast", [lengths], { to: "int64" });
  const column = columnOf(graph, steps);
  return graph.node("Unsqueeze", [graph.node("Less", [column, ends]), sizes(graph, [2])]);
}

/** [n] as [n, 1]. */
function columnOf(graph: GraphBuilder, value: Value): Value {
  return graph.node("Unsqueeze", [value, sizes(graph, [1])]);
}

function zeroState(graph: GraphBuilder, x: Value, hiddenSize: number): Value {
  const batch = graph.node("Shape", [x], { start: 1, end: 2 });
  return zeros(graph, graph.node("Concat", [batch, sizes(graph, [hiddenSize])], { axis: 0 }));
}

function halvesOf(graph: GraphBuilder, bias: Value, size: number): Pass["biases"] {
  const [input, state] = split(graph, bias, [size, size], 0) as [Value, Value];
  return { input, state };
}
