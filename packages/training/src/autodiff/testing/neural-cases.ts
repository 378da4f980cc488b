import { tensor } from "@understudy/onnx";
import type { GradientInput } from "../../testing/check-gradient.ts";
import type { convolutionRules } from "../convolution-rules.ts";
import type { lossRules } from "../loss-rules.ts";
import type { normalizationRules } from "../normalization-rules.ts";
import type { poolingRules } from "../pooling-rules.ts";
import type { RuledOperator } from "../rules.ts";
import {
  batched,
  f32,
  fixed,
  type GradientCase,
  inner,
  oneNode,
  positive,
  whole,
  wide,
} from "./gradient-case.ts";

const closed = { open: false } as const;

export const convolutionCases = {
  Conv: [
    oneNode("Conv", [batched(f32(2, 3, 5, 4)), inner(4, 3, 3, 2), inner(4)], {}, closed),
    oneNode("Conv", [batched(f32(2, 2, 5, 5)), inner(3, 2, 3, 3)], { pads: [1, 1, 1, 1] }, closed),
    oneNode(
      "Conv",
      [batched(f32(2, 2, 6, 7)), inner(3, 2, 3, 2)],
      {
        strides: [2, 3],
        pads: [1, 0, 0, 1],
      },
      closed,
    ),
    oneNode("Conv", [batched(f32(2, 2, 7, 6)), inner(3, 2, 2, 2)], { dilations: [3, 2] }, closed),
    oneNode(
      "Conv",
      [batched(f32(2, 4, 5, 5)), inner(6, 2, 2, 3), inner(6)],
      {
        group: 2,
        strides: [2, 1],
        dilations: [2, 1],
        pads: [1, 1, 1, 0],
      },
      closed,
    ),
    oneNode("Conv", [batched(f32(2, 3, 4, 4)), inner(3, 1, 3, 3)], { group: 3 }, closed),
    oneNode(
      "Conv",
      [batched(f32(2, 2, 5, 6)), inner(2, 2, 3, 3)],
      {
        auto_pad: "SAME_UPPER",
        strides: [2, 2],
      },
      closed,
    ),
    oneNode(
      "Conv",
      [batched(f32(2, 2, 5, 6)), inner(2, 2, 2, 2)],
      { auto_pad: "SAME_LOWER" },
      closed,
    ),
    oneNode("Conv", [batched(f32(2, 2, 5, 6)), inner(2, 2, 2, 2)], { auto_pad: "VALID" }, closed),
    oneNode(
      "Conv",
      [batched(f32(2, 3, 8)), inner(4, 3, 3), inner(4)],
      {
        strides: [2],
        pads: [1, 2],
      },
      closed,
    ),
    oneNode("Conv", [batched(f32(1, 1, 3, 3, 3)), inner(2, 1, 2, 2, 2)], {}, closed),
  ],
  ConvTranspose: [
    oneNode("ConvTranspose", [batched(f32(2, 3, 3, 4)), inner(3, 2, 2, 3), inner(2)], {}, closed),
    oneNode(
      "ConvTranspose",
      [batched(f32(2, 2, 3, 3)), inner(2, 3, 3, 3)],
      {
        strides: [2, 3],
        pads: [1, 1, 0, 1],
        output_padding: [1, 2],
      },
      closed,
    ),
    oneNode(
      "ConvTranspose",
      [batched(f32(2, 4, 3, 3)), inner(4, 2, 2, 2)],
      {
        group: 2,
        dilations: [2, 1],
      },
      closed,
    ),
    oneNode("ConvTranspose", [batched(f32(2, 2, 4)), inner(2, 3, 3)], { strides: [2] }, closed),
  ],
} as const satisfies Record<RuledOperator<typeof convolutionRules>, readonly GradientCase[]>;

export const poolingCases = {
  AveragePool: [
    oneNode(
      "AveragePool",
      [batched(f32(2, 2, 4, 6))],
      { kernel_shape: [2, 3], strides: [2, 3] },
      closed,
    ),
    oneNode("AveragePool", [batched(f32(2, 2, 4, 5))], {
      kernel_shape: [3, 2],
      pads: [1, 0, 1, 1],
    }),
    oneNode(
      "AveragePool",
      [batched(f32(2, 2, 5, 5))],
      {
        kernel_shape: [3, 3],
        strides: [2, 2],
        pads: [1, 1, 0, 1],
        count_include_pad: 1,
      },
      closed,
    ),
    oneNode("AveragePool", [batched(f32(2, 3, 7))], { kernel_shape: [2], strides: [2] }, closed),
    oneNode("AveragePool", [batched(f32(1, 2, 6, 6))], { kernel_shape: [2, 2], dilations: [2, 3] }),
  ],
  GlobalAveragePool: [
    oneNode("GlobalAveragePool", [batched(f32(2, 3, 4, 5))]),
    oneNode("GlobalAveragePool", [batched(f32(2, 3, 4))]),
  ],
  GlobalMaxPool: [
    oneNode("GlobalMaxPool", [batched(f32(2, 3, 2, 2))]),
    oneNode("GlobalMaxPool", [batched(f32(2, 3, 4))]),
  ],
  MaxPool: [
    oneNode("MaxPool", [batched(f32(2, 2, 4, 6))], { kernel_shape: [2, 3], strides: [2, 3] }),
    oneNode("MaxPool", [batched(f32(2, 2, 5, 7))], { kernel_shape: [2, 2], strides: [2, 2] }),
    oneNode("MaxPool", [batched(f32(2, 2, 5, 5))], {
      kernel_shape: [3, 3],
      strides: [2, 2],
      pads: [1, 1, 1, 1],
    }),
    oneNode("MaxPool", [batched(f32(2, 2, 5, 5))], { kernel_shape: [2, 2], dilations: [2, 2] }),
    oneNode("MaxPool", [batched(f32(2, 3, 7))], { kernel_shape: [3] }),
    oneNode("MaxPool", [batched(f32(2, 3, 6))], { kernel_shape: [2], strides: [2] }),
    oneNode("MaxPool", [batched(f32(2, 1, 5, 5))], {
      kernel_shape: [2, 2],
      strides: [2, 2],
      ceil_mode: 1,
    }),
    oneNode("MaxPool", [batched(f32(2, 2, 5, 4))], {
      kernel_shape: [2, 2],
      auto_pad: "SAME_UPPER",
    }),
  ],
} as const satisfies Record<RuledOperator<typeof poolingRules>, readonly GradientCase[]>;

export const normalizationCases = {
  BatchNormalization: [
    oneNode("BatchNormalization", [
      batched(f32(3, 2, 2, 3)),
      inner(2),
      f32(2),
      inner(2),
      positive(2),
    ]),
    oneNode("BatchNormalization", [batched(f32(4, 3)), inner(3), f32(3), inner(3), positive(3)], {
      epsilon: 0.01,
    }),
    // In training the running statistics come out too; no gradient flows from them or to them.
    {
      inputs: [batched(f32(3, 2, 2, 3)), inner(2), f32(2)],
      forward: normalizeBatch(2),
    },
    { inputs: [batched(f32(4, 3)), inner(3), f32(3)], forward: normalizeBatch(3) },
  ],
  GroupNormalization: [
    oneNode("GroupNormalization", [batched(f32(2, 4, 3, 2)), inner(4), f32(4)], { num_groups: 2 }),
    oneNode("GroupNormalization", [batched(f32(2, 6, 3)), inner(6), f32(6)], {
      num_groups: 3,
      epsilon: 0.01,
    }),
  ],
  InstanceNormalization: [
    oneNode("InstanceNormalization", [batched(f32(2, 3, 4, 2)), inner(3), f32(3)]),
    oneNode("InstanceNormalization", [batched(f32(2, 3, 5)), inner(3), f32(3)], { epsilon: 0.01 }),
  ],
  LayerNormalization: [
    oneNode("LayerNormalization", [batched(f32(3, 5)), inner(5), f32(5)]),
    oneNode("LayerNormalization", [batched(f32(2, 3, 4)), inner(4)], { epsilon: 0.01 }),
    oneNode("LayerNormalization", [batched(f32(2, 3, 4)), inner(3, 4), f32(3, 4)], { axis: 1 }),
  ],
  LpNormalization: [
    oneNode("LpNormalization", [batched(f32(3, 4))]),
    oneNode("LpNormalization", [batched(f32(3, 4))], { axis: 0, p: 1 }),
  ],
  MeanVarianceNormalization: [
    oneNode("MeanVarianceNormalization", [batched(f32(2, 3, 2, 2))]),
    oneNode("MeanVarianceNormalization", [batched(f32(3, 4))], { axes: [1] }),
  ],
} as const satisfies Record<RuledOperator<typeof normalizationRules>, readonly GradientCase[]>;

function normalizeBatch(channels: number): GradientCase["forward"] {
  return (graph, inputs) => {
    const running = [inner(channels), positive(channels)].map(({ tensor: { data } }) =>
      graph.constant(tensor("float32", [channels], Array.from(data, Number))),
    );
    const [y] = graph.node(
      "BatchNormalization",
      [...inputs, ...running],
      { training_mode: 1, momentum: 0.8 },
      { outputs: 3 },
    );
    return y;
  };
}

const labels = batched(whole([4], [2, 0, 1, 2]));
const scores = batched(wide(4, 3));

/** The loss of scores that are a product with more columns than terms, as those of words are. */
function ofProduct(
  factors: readonly [GradientInput, GradientInput],
  labels: readonly number[],
  attributes: Parameters<typeof oneNode>[2] = {},
): GradientCase {
  return {
    inputs: [...factors, batched(whole([4], labels))],
    forward: (graph, [hidden, weights, truth]) => {
      const product = graph.node("MatMul", [hidden, weights]);
      return graph.node("SoftmaxCrossEntropyLoss", [product, truth], attributes);
    },
  };
}

export const lossCases = {
  SoftmaxCrossEntropyLoss: [
    oneNode("SoftmaxCrossEntropyLoss", [scores, labels]),
    oneNode("SoftmaxCrossEntropyLoss", [scores, labels], { reduction: "sum" }),
    oneNode("SoftmaxCrossEntropyLoss", [scores, labels], { reduction: "none" }),
    oneNode("SoftmaxCrossEntropyLoss", [scores, labels], {}, { outputs: 2 }),
    oneNode("SoftmaxCrossEntropyLoss", [scores, labels, fixed(positive(3))]),
    oneNode("SoftmaxCrossEntropyLoss", [scores, labels, fixed(positive(3))], {
      ignore_index: 2,
      reduction: "sum",
    }),
    oneNode("SoftmaxCrossEntropyLoss", [scores, batched(whole([4], [2, -100, 1, -100]))], {
      ignore_index: -100,
    }),
    oneNode("SoftmaxCrossEntropyLoss", [
      batched(wide(2, 3, 2)),
      batched(whole([2, 2], [0, 1, 2, 2])),
      fixed(positive(3)),
    ]),
    ofProduct([batched(wide(4, 2)), wide(2, 6)], [5, 0, 1, 2]),
    ofProduct([batched(wide(4, 2)), wide(2, 6)], [5, -100, 1, -100], { ignore_index: -100 }),
    ofProduct([batched(wide(4, 2)), wide(2, 6)], [5, 0, 1, 2], { reduction: "none" }),
    ofProduct([fixed(batched(wide(4, 2))), wide(2, 6)], [5, 0, 1, 2]),
    ofProduct([batched(wide(4, 2)), fixed(wide(2, 6))], [5, 0, 1, 2]),
  ],
} as const satisfies Record<RuledOperator<typeof lossRules>, readonly GradientCase[]>;
