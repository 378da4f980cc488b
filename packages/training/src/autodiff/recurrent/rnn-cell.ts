import type { GraphBuilder, Value } from "@understudy/onnx";
import {
  advance,
  type Cell,
  oneMinus,
  padding,
  projectInput,
  startOf,
  stateFactor,
  summedBiases,
  withoutPadding,
} from "./pass.ts";
import { product, rightFactor } from "./product.ts";
import { scan } from "./scan.ts";

/** The derivatives of the activations, from their results. */
const derivatives = {
  // y = tanh(a): y' = 1 - y²
  Tanh: (graph, y) => oneMinus(graph, graph.node("Mul", [y, y])),
  // y = max(a, 0): y' = 1 where y > 0, else 0
  Relu: (graph, y) => graph.node("Sign", [y]),
} as const satisfies Record<string, (graph: GraphBuilder, y: Value) => Value>;

export type RnnActivation = keyof typeof derivatives;

/**
 * ONNX's RNN: h' = f(W x + R h + b).
 *
 * Backward, with dh' the gradient of h': da = dh' f'(a), and dh = da R.
 */
export function rnnCell(activation: RnnActivation): Cell<"h", "y" | "before"> {
  return {
    gates: 1,
    states: ["h"],
    saves: ["y", "before"],

    forward(pass) {
      const { graph, name, isReverse, stateWeights, valid, initial } = pass;
      const factor = stateFactor(pass, stateWeights, 1);
      const [projected] = projectInput(pass, [1], summedBiases(pass, [1]));
      const { states, stacked } = scan(
        graph,
        { name, states: initial, sliced: { x: projected, valid }, isReverse },
        (body, { h }, slice) => {
          const a = product(body, h, factor, slice.x);
          const y = body.node(activation, [a]);
          return { states: { h: advance(body, slice.valid, y, h) }, stacked: { y, before: h } };
        },
      );
      return { y: stacked.y, last: states, saved: stacked };
    },

    backward(pass, gradients, saved) {
      const { graph, isReverse, stateWeights, hiddenSize, initial } = pass;
      const factor = rightFactor(graph, stateWeights, hiddenSize, hiddenSize);
      const slope = withoutPadding(pass, derivatives[activation](graph, saved.y));
      const { states, stacked } = scan(
        graph,
        {
          name: `${pass.name}/gradient`,
          states: { h: startOf(pass, gradients.last.h, initial.h) },
          sliced: { slope, padding: padding(pass), y: gradients.y },
          isReverse: !isReverse,
        },
        (body, states, slice) => {
          const h = slice.y === undefined ? states.h : body.node("Add", [states.h, slice.y]);
          const a = body.node("Mul", [h, slice.slope]);
          const kept = slice.padding && body.node("Mul", [h, slice.padding]);
          return { states: { h: product(body, a, factor, kept) }, stacked: { a } };
        },
      );
      return {
        input: [stacked.a],
        state: [{ gradient: stacked.a, state: saved.before }],
        initial: states,
      };
    },
  };
}
