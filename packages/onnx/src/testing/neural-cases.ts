import type { neuralOperators } from "../operators/neural.ts";
import { f32, i64, type OperatorCase, oneNode, positive, shaped, single } from "./operator-case.ts";

const image = f32(2, 4, 9, 8);

const pools = (opType: string): readonly OperatorCase[] => [
  oneNode(opType, [image], { kernel_shape: [3, 2] }),
  oneNode(opType, [image], { kernel_shape: [3, 2], strides: [2, 3], pads: [1, 0, 1, 1] }),
  oneNode(opType, [image], { kernel_shape: [3, 2], strides: [2, 3], auto_pad: "SAME_UPPER" }),
  oneNode(opType, [image], { kernel_shape: [3, 2], strides: [2, 3], auto_pad: "VALID" }),
  oneNode(opType, [image], { kernel_shape: [2, 2], strides: [2, 3], ceil_mode: 1 }),
  oneNode(opType, [image], {
    kernel_shape: [2, 2],
    strides: [2, 2],
    pads: [1, 1, 1, 1],
    ceil_mode: 1,
  }),
];

const recurrent = (opType: string, gates: number, outputs: number): readonly OperatorCase[] => [
  oneNode(
    opType,
    [f32(5, 2, 3), f32(1, gates * 4, 3), f32(1, gates * 4, 4)],
    { hidden_size: 4 },
    {
      outputs,
    },
  ),
  oneNode(
    opType,
    [f32(5, 2, 3), f32(2, gates * 4, 3), f32(2, gates * 4, 4)],
    { hidden_size: 4, direction: "bidirectional" },
    { outputs },
  ),
];

/** Uses of every convolution, pool, normalization, recurrent layer and quantization. */
export const neuralCases = {
  AveragePool: [
    ...pools("AveragePool"),
    oneNode("AveragePool", [image], { kernel_shape: [2, 2], dilations: [2, 2] }),
  ],
  Conv: [
    oneNode("Conv", [image, f32(6, 4, 3, 3)]),
    oneNode("Conv", [image, f32(6, 4, 3, 3), f32(6)], { pads: [1, 1, 1, 1], strides: [2, 2] }),
    oneNode("Conv", [image, f32(4, 1, 3, 3)], {
      group: 4,
      auto_pad: "SAME_UPPER",
      strides: [2, 2],
    }),
    oneNode("Conv", [image, f32(6, 4, 3, 3)], { dilations: [2, 3], kernel_shape: [3, 3] }),
    oneNode("Conv", [f32(2, 4, 9), f32(6, 4, 1)]),
  ],
  ConvTranspose: [
    oneNode("ConvTranspose", [image, f32(4, 6, 3, 3)]),
    oneNode("ConvTranspose", [image, f32(4, 3, 3, 3)], {
      group: 2,
      strides: [2, 2],
      pads: [1, 1, 1, 1],
      output_padding: [1, 1],
    }),
    oneNode("ConvTranspose", [image, f32(4, 6, 3, 3)], { strides: [2, 2], output_shape: [20, 18] }),
    oneNode("ConvTranspose", [image, f32(4, 6, 3, 3)], { strides: [2, 2], auto_pad: "SAME_UPPER" }),
  ],
  GlobalAveragePool: [oneNode("GlobalAveragePool", [image])],
  GlobalMaxPool: [oneNode("GlobalMaxPool", [image])],
  MaxPool: [
    ...pools("MaxPool"),
    oneNode("MaxPool", [image], { kernel_shape: [2, 2], dilations: [2, 2] }, { outputs: 2 }),
  ],

  BatchNormalization: [
    oneNode("BatchNormalization", [f32(2, 3, 4), f32(3), f32(3), f32(3), positive(3)], {
      epsilon: 0.001,
    }),
    oneNode(
      "BatchNormalization",
      [f32(2, 3, 4), f32(3), f32(3), f32(3), positive(3)],
      { training_mode: 1 },
      { outputs: 3 },
    ),
  ],
  GroupNormalization: [
    oneNode("GroupNormalization", [f32(2, 4, 3), f32(4), f32(4)], { num_groups: 2 }),
  ],
  InstanceNormalization: [oneNode("InstanceNormalization", [f32(2, 3, 4), f32(3), f32(3)])],
  LayerNormalization: [
    oneNode("LayerNormalization", [f32(2, 3, 4), f32(4), f32(4)], {}, { outputs: 3 }),
    oneNode("LayerNormalization", [f32(2, 3, 4), f32(3, 4)], { axis: 1 }, { outputs: 3 }),
  ],
  LpNormalization: [oneNode("LpNormalization", [f32(2, 3)], { axis: 1, p: 2 })],
  LRN: [oneNode("LRN", [image], { size: 3, alpha: 1 })],
  MeanVarianceNormalization: [oneNode("MeanVarianceNormalization", [image], { axes: [0, 2, 3] })],

  GRU: recurrent("GRU", 3, 2),
  LSTM: recurrent("LSTM", 4, 3),
  RNN: recurrent("RNN", 1, 2),

  DequantizeLinear: [
    oneNode(
      "DequantizeLinear",
      [{ type: "uint8", dims: [2, 2], data: [1, 2, 3, 4] }],
      {},
      {
        constants: [single("float32", 0.5), single("uint8", 1)],
      },
    ),
  ],
  DynamicQuantizeLinear: [oneNode("DynamicQuantizeLinear", [f32(2, 3)], {}, { outputs: 3 })],
  QuantizeLinear: [
    oneNode("QuantizeLinear", [f32(2, 3)], {}, { constants: [single("float32", 0.5)] }),
    oneNode(
      "QuantizeLinear",
      [f32(2, 3)],
      {},
      {
        constants: [single("float32", 0.5), single("int8", 1)],
      },
    ),
  ],

  SoftmaxCrossEntropyLoss: [
    oneNode("SoftmaxCrossEntropyLoss", [f32(2, 3), i64(0, 2)], {}, { outputs: 2 }),
    oneNode("SoftmaxCrossEntropyLoss", [f32(2, 3, 2), shaped(i64(0, 2, 1, 1), 2, 2)], {
      reduction: "none",
    }),
  ],
} satisfies Record<keyof typeof neuralOperators, readonly OperatorCase[]>;
