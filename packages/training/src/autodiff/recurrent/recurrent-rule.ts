import type { GraphBuilder, Value } from "@understudy/onnx";
import type { GradientRule } from "../rule.ts";
import {
  type Direction,
  inputRowsGradient,
  parameterGradients,
  stateGradient,
} from "./parameter-gradients.ts";
import { withoutPadding } from "./pass.ts";
import { passesOf } from "./passes-of.ts";
import { inputIndex, type RecurrentOperator, readRecurrentNode } from "./recurrent-node.ts";
import { named, stack, unstack } from "./shape-nodes.ts";

/**
 * The rule of a recurrent operator.
 *
 * Forward, each direction is one Gemm for the projections of all steps (of a GRU two), and a Scan.
 * Backward it is a Scan from the last step to the first, which gives the gradients of the
 * pre-activations of all steps; those of weights and inputs are then a Gemm for each gate.
 */
export function recurrentRule(operator: RecurrentOperator): GradientRule {
  return {
    forward(context) {
      const { graph } = context;
      const node = readRecurrentNode(context, operator);
      const results = passesOf(context, node).map(({ cell, pass }) => {
        const { y, last, saved } = cell.forward(pass);
        return {
          sequence: withoutPadding(pass, y),
          last: inOrder(cell.states, last),
          saved: inOrder(cell.saves, saved),
        };
      });
      const sequences = results.map(({ sequence }) => sequence);
      const lasts = node.states.map((_, index) => results.flatMap(({ last }) => last[index] ?? []));
      return {
        outputs: [stack(graph, sequences, 1), ...lasts.map((last) => stack(graph, last, 0))],
        saved: results.flatMap(({ saved }) => saved),
      };
    },

    backward(context, _outputs, gradients, saved) {
      const { graph, inputs, wanted } = context;
      const node = readRecurrentNode(context, operator);
      const [sequences, ...lasts] = gradients.map((gradient, index) => {
        return gradient && unstack(graph, gradient, node.cells.length, index === 0 ? 1 : 0);
      });
      let taken = 0;
      const directions = passesOf(context, node).map(({ cell, pass }, index): Direction => {
        const own = saved.slice(taken, taken + cell.saves.length);
        taken += own.length;
        const sequence = sequences?.[index];
        const last = cell.states.map((_, state) => lasts[state]?.[index]);
        const reaching = {
          y: sequence && withoutPadding(pass, sequence),
          last: named(cell.states, last),
        };
        return { cell, pass, gradients: cell.backward(pass, reaching, named(cell.saves, own)) };
      });
      const perDirection = (gradientOf: (direction: Direction) => Value | undefined) => () =>
        stack(
          graph,
          directions.flatMap((direction) => gradientOf(direction) ?? []),
          0,
        );
      const { w, r, b } = inputIndex;
      const isTrained = wanted[w] || wanted[r] || wanted[b];
      const learned = new Map(
        isTrained ? directions.map((direction) => [direction, parameterGradients(direction)]) : [],
      );
      const makers = {
        x: () => sequenceOf(graph, inputs[inputIndex.x], inputRowsGradient(directions)),
        w: perDirection((direction) => learned.get(direction)?.w),
        r: perDirection((direction) => learned.get(direction)?.r),
        b: perDirection((direction) => learned.get(direction)?.b),
        h: perDirection((direction) => stateGradient(direction, "h")),
        c: perDirection((direction) => stateGradient(direction, "c")),
      };
      const results = inputs.map((): Value | undefined => undefined);
      for (const [name, make] of Object.entries(makers)) {
        const index = inputIndex[name as keyof typeof makers];
        if (inputs[index] !== undefined && wanted[index]) results[index] = make();
      }
      return results;
    },
  };
}

function inOrder(
  names: readonly string[],
  values: Readonly<Record<string, Value>>,
): readonly Value[] {
  return names.flatMap((name) => values[name] ?? []);
}

/** Rows put back into the shape of X, [steps, batch, input size]. */
function sequenceOf(graph: GraphBuilder, x: Value | undefined, rows: Value | undefined): Value {
  return graph.node("Reshape", [rows, graph.node("Shape", [x])]);
}
