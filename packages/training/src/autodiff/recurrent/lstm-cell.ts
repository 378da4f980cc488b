import type { Value } from "@understudy/onnx";
import { gateProducts } from "./gate-products.ts";
import {
  advance,
  type Cell,
  onePadded,
  padding,
  projectInput,
  startOf,
  stateFactor,
  summedBiases,
  withoutPadding,
} from "./pass.ts";
import { product } from "./product.ts";
import { scan } from "./scan.ts";
import { split } from "./shape-nodes.ts";

const saves = ["y", "before", "i", "o", "f", "g", "ig", "fc", "t"] as const;

/**
 * ONNX's LSTM, gates in the order i, o, f, g:
 *
 *     i, o, f = σ(W x + R h + b)    g = tanh(W x + R h + b)
 *     c' = f c + i g                h' = o tanh(c')
 *
 * Backward, with dh' and dc' the gradients that come from later steps:
 *
 *     s  = dc' + dh' o (1 - tanh²(c'))
 *     di = s g i (1 - i)            df = s c f (1 - f)
 *     dg = s i (1 - g²)             do = dh' tanh(c') o (1 - o)
 *     dc = s f                      dh = [di, do, df, dg] R
 *
 * All factors of s and dh' are computed for all steps at once, so that a step of the backward Scan only
 * multiplies. The forward Scan keeps the products i g and f c, which those factors have in them.
 */
export const lstmCell: Cell<"h" | "c", (typeof saves)[number]> = {
  gates: 4,
  states: ["h", "c"],
  saves,

  forward(pass) {
    const { graph, name, isReverse, hiddenSize, stateWeights, valid, initial } = pass;
    const factor = stateFactor(pass, stateWeights, 4);
    const [projected] = projectInput(pass, [4], summedBiases(pass, [4]));
    const { states, stacked } = scan(
      graph,
      { name, states: initial, sliced: { x: projected, valid }, isReverse },
      (body, { h, c }, slice) => {
        const a = product(body, h, factor, slice.x);
        const [sigmoids, tanh] = split(body, a, [3 * hiddenSize, hiddenSize], 1) as [Value, Value];
        const gates = split(
          body,
          body.node("Sigmoid", [sigmoids]),
          [hiddenSize, hiddenSize, hiddenSize],
          1,
        );
        const [i, o, f] = gates as readonly [Value, Value, Value];
        const g = body.node("Tanh", [tanh]);
        const ig = body.node("Mul", [i, g]);
        const fc = body.node("Mul", [f, c]);
        const next = body.node("Add", [fc, ig]);
        const t = body.node("Tanh", [next]);
        const y = body.node("Mul", [o, t]);
        return {
          states: { h: advance(body, slice.valid, y, h), c: advance(body, slice.valid, next, c) },
          stacked: { y, before: h, i, o, f, g, ig, fc, t },
        };
      },
    );
    return { y: stacked.y, last: states, saved: stacked };
  },

  backward(pass, gradients, saved) {
    const { graph, isReverse, stateWeights, initial } = pass;
    const { y, before, i, o, f, g, ig, fc, t } = saved;
    // whole - part · gate
    const slope = (whole: Value, part: Value, gate: Value) =>
      withoutPadding(pass, graph.node("Sub", [whole, graph.node("Mul", [part, gate])]));
    const throughState = gateProducts(pass, stateWeights, 4);
    const { states, stacked } = scan(
      graph,
      {
        name: `${pass.name}/gradient`,
        states: {
          h: startOf(pass, gradients.last.h, initial.h),
          c: startOf(pass, gradients.last.c, initial.c),
        },
        sliced: {
          slopeI: slope(ig, ig, i),
          slopeO: slope(y, y, o),
          slopeF: slope(fc, fc, f),
          slopeG: slope(i, ig, g),
          cellSlope: slope(o, y, t),
          forget: onePadded(pass, f),
          padding: padding(pass),
          y: gradients.y,
        },
        isReverse: !isReverse,
      },
      (body, states, slice) => {
        const h = slice.y === undefined ? states.h : body.node("Add", [states.h, slice.y]);
        const s = body.node("Add", [states.c, body.node("Mul", [h, slice.cellSlope])]);
        const dI = body.node("Mul", [s, slice.slopeI]);
        const dO = body.node("Mul", [h, slice.slopeO]);
        const dF = body.node("Mul", [s, slice.slopeF]);
        const dG = body.node("Mul", [s, slice.slopeG]);
        const kept = slice.padding && body.node("Mul", [h, slice.padding]);
        const before = throughState(body, [dI, dO, dF, dG], kept);
        return {
          states: { h: before, c: body.node("Mul", [s, slice.forget]) },
          stacked: { dI, dO, dF, dG },
        };
      },
    );
    const gates = [stacked.dI, stacked.dO, stacked.dF, stacked.dG];
    return {
      input: gates,
      state: gates.map((gradient) => ({ gradient, state: before })),
      initial: states,
    };
  },
};
