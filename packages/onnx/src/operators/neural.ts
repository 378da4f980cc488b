import { operator, required, type Signature, since, until } from "./signature.ts";

const recurrent = {
  activation_alpha: "floats",
  activation_beta: "floats",
  activations: "strings",
  clip: "float",
  direction: "string",
  hidden_size: "int",
  layout: since(14, "int"),
} as const;

const window = { auto_pad: "string", pads: "ints", strides: "ints" } as const;

/** Convolutions, pools, normalizations, recurrent layers, quantization and losses. */
export const neuralOperators = {
  AveragePool: operator(1, 1, 1, {
    ...window,
    kernel_shape: required("ints"),
    ceil_mode: since(10, "int"),
    count_include_pad: "int",
    dilations: since(19, "ints"),
  }),
  Conv: operator(1, [2, 3], 1, {
    ...window,
    dilations: "ints",
    group: "int",
    kernel_shape: "ints",
  }),
  ConvTranspose: operator(1, [2, 3], 1, {
    ...window,
    dilations: "ints",
    group: "int",
    kernel_shape: "ints",
    output_padding: "ints",
    output_shape: "ints",
  }),
  GlobalAveragePool: operator(1, 1),
  GlobalMaxPool: operator(1, 1),
  MaxPool: operator(1, 1, [1, 2], {
    ...window,
    kernel_shape: required("ints"),
    ceil_mode: since(10, "int"),
    dilations: since(10, "ints"),
    storage_order: since(8, "int"),
  }),

  BatchNormalization: operator(1, 5, [1, 5], {
    epsilon: "float",
    momentum: "float",
    spatial: until(9, "int"),
    training_mode: since(14, "int"),
  }),
  GroupNormalization: operator(18, 3, 1, {
    epsilon: "float",
    num_groups: required("int"),
    stash_type: since(21, "int"),
  }),
  InstanceNormalization: operator(1, 3, 1, { epsilon: "float" }),
  LayerNormalization: operator(17, [2, 3], [1, 3], {
    axis: "int",
    epsilon: "float",
    stash_type: "int",
  }),
  LpNormalization: operator(1, 1, 1, { axis: "int", p: "int" }),
  LRN: operator(1, 1, 1, {
    alpha: "float",
    beta: "float",
    bias: "float",
    size: required("int"),
  }),
  MeanVarianceNormalization: operator(9, 1, 1, { axes: "ints" }),

  GRU: operator(1, [3, 6], [1, 2], { ...recurrent, linear_before_reset: "int" }),
  LSTM: operator(1, [3, 8], [1, 3], { ...recurrent, input_forget: "int" }),
  RNN: operator(1, [3, 6], [1, 2], recurrent),

  DequantizeLinear: operator(10, [2, 3], 1, {
    axis: since(13, "int"),
    block_size: since(21, "int"),
    output_dtype: since(23, "dataType"),
  }),
  DynamicQuantizeLinear: operator(11, 1, 3),
  QuantizeLinear: operator(10, [2, 3], 1, {
    axis: since(13, "int"),
    block_size: since(21, "int"),
    output_dtype: since(21, "dataType"),
    precision: since(23, "dataType"),
    saturate: since(19, "int"),
  }),

  SoftmaxCrossEntropyLoss: operator(12, [2, 3], [1, 2], {
    ignore_index: "int",
    reduction: "string",
  }),
} as const satisfies Record<string, Signature>;
