import { intOf } from "../attributes.ts";
import type { GradientRule } from "../rule.ts";
import { gruCell } from "./gru-cell.ts";
import { lstmCell } from "./lstm-cell.ts";
import { recurrentRule } from "./recurrent-rule.ts";
import { type RnnActivation, rnnCell } from "./rnn-cell.ts";

/**
 * ONNX's own recurrent operators (https://onnx.ai/onnx/operators/). In the training graph Scans stand
 * for them, which keep what the backward pass needs; the derivatives stand with the cells.
 *
 * X, W, R, B, initial_h and initial_c have gradients, from those of Y, Y_h and Y_c. Sequences may end
 * early (`sequence_lens`), in every direction. What is not supported is `not_differentiable`: layout 1,
 * clip, activations other than those below, peepholes (P) and `input_forget`.
 */
export const recurrentRules = {
  // h' = f(W x + R h + b)
  RNN: recurrentRule({
    activations: [["Tanh", "Relu"]],
    attributes: {},
    states: ["h"],
    cell: (_, [activation]) => rnnCell(activation as RnnActivation),
  }),
  // c' = f c + i g, h' = o tanh(c')
  LSTM: recurrentRule({
    activations: [["Sigmoid"], ["Tanh"], ["Tanh"]],
    attributes: { input_forget: [0] },
    states: ["h", "c"],
    cell: () => lstmCell,
  }),
  // h' = (1 - z) n + z h
  GRU: recurrentRule({
    activations: [["Sigmoid"], ["Tanh"]],
    attributes: { linear_before_reset: [0, 1] },
    states: ["h"],
    cell: (node) => gruCell({ linearBeforeReset: intOf(node, "linear_before_reset", 0) === 1 }),
  }),
} as const satisfies Record<string, GradientRule>;
