import type { OperatorName, Value } from "@understudy/onnx";
import { intOf, intsOf, textOf, valueAttributes } from "./attributes.ts";
import { convolutionWeightGradient } from "./convolution-weight-gradient.ts";
import { refuse } from "./refuse.ts";
import { reproducibleConv } from "./reproducible-conv.ts";
import type { Differentiability, RuleContext } from "./rule.ts";
import { axesFrom, rankOf, sumOver } from "./shapes.ts";
import { kernelSizes, outputPadding, windowOf } from "./window.ts";

/** One number for each channel: the sum over batch and space. */
function biasGradient(context: RuleContext, d: Value): Value {
  const rank = rankOf(context, d);
  return sumOver(context.graph, d, [0, ...axesFrom(2, rank)], false);
}

/** Gradients of convolutions. d = dy. */
export const convolutionRules = {
  // y = x * W + b, a correlation: dx is d spread by W, dW correlates x with d, db = sum d
  Conv: {
    replaces: "always",
    forward(context) {
      const { graph, node, inputs } = context;
      const [x, weights, bias] = inputs;
      if (!x || !weights) return refuse(node, "it has no input or no weights");
      const group = intOf(node, "group", 1);
      const y = reproducibleConv(graph, [x, weights, bias], valueAttributes(node), group);
      return { outputs: [y], saved: [] };
    },
    backward(context, _outputs, [d]) {
      const { graph, node, inputs, wanted } = context;
      const [x, weights, bias] = inputs;
      if (!x || !weights || !d) return [];
      const window = windowOf(context, x, kernelSizes(context, weights));
      const { kernel, strides, dilations, pads } = window;
      const group = intOf(node, "group", 1);
      const ofInput = () =>
        graph.node("ConvTranspose", [d, weights], {
          kernel_shape: kernel,
          strides,
          dilations,
          pads,
          group,
          output_padding: outputPadding(context, x, d, window),
        });
      return [
        wanted[0] ? ofInput() : undefined,
        wanted[1]
          ? convolutionWeightGradient(context, { x, d, weights, window, group })
          : undefined,
        bias && wanted[2] ? biasGradient(context, d) : undefined,
      ];
    },
  },
  // y is x spread by W: dx is the convolution of d, and for dW the two have changed places
  ConvTranspose: {
    backward(context, _outputs, [d]) {
      const { graph, node, inputs, wanted } = context;
      const [x, weights, bias] = inputs;
      if (!x || !weights || !d) return [];
      if (intsOf(node, "output_shape") !== undefined) {
        refuse(node, "output_shape is given; give pads and output_padding");
      }
      if (textOf(node, "auto_pad", "NOTSET").startsWith("SAME")) {
        refuse(node, "auto_pad is given; give pads and output_padding");
      }
      const window = windowOf(context, d, kernelSizes(context, weights));
      const { kernel, strides, dilations, pads } = window;
      const group = intOf(node, "group", 1);
      const attributes = { kernel_shape: kernel, strides, dilations, pads, group };
      return [
        wanted[0] ? reproducibleConv(graph, [d, weights], attributes, group) : undefined,
        wanted[1]
          ? convolutionWeightGradient(context, { x: d, d: x, weights, window, group })
          : undefined,
        bias && wanted[2] ? biasGradient(context, d) : undefined,
      ];
    },
  },
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
