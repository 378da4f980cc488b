import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import { SourceFormatError } from "./converter.ts";
import type { KerasLayer, LayerConfig } from "./keras-model.ts";
import { permute } from "./permute.ts";
import type { Weights } from "./tensorflow-weights.ts";

/** What a rule builds with. Images are NCHW in the graph, whatever Keras says of its weights. */
export interface LayerContext {
  readonly graph: GraphBuilder;
  readonly weights: Weights;
  readonly layer: KerasLayer;
  readonly inputs: readonly Value[];
}

type LayerRule = (context: LayerContext) => Value;

/** The ONNX of each kind of layer, as it computes in inference. */
export const layerRules = {
  /** max(0, ·), cut at max_value. */
  ReLU: ({ graph, layer, inputs }) => {
    const { config, name } = layer;
    config.require("negative_slope", 0);
    config.require("threshold", 0);
    const top = config.optionalNumber("max_value");
    if (top === undefined) return graph.node("Relu", inputs, {}, { name });
    const bounds = [0, top].map((bound) => graph.constant(scalar("float32", bound), "bound"));
    return graph.node("Clip", [...inputs, ...bounds], {}, { name });
  },

  Activation: ({ graph, layer, inputs }) =>
    activate(graph, layer.config, only(inputs, layer), layer.name),

  Add: ({ graph, layer, inputs }) =>
    inputs.slice(1).reduce(
      (sum, input, index) =>
        graph.node(
          "Add",
          [sum, input],
          {},
          {
            name: index === 0 ? layer.name : `${layer.name}_${index}`,
          },
        ),
      only(inputs.slice(0, 1), layer),
    ),

  Concatenate: ({ graph, layer, inputs }) => {
    // The last axis of NHWC, which is the second of NCHW.
    layer.config.require("axis", -1);
    return graph.node("Concat", inputs, { axis: isImage(graph, inputs[0]) ? 1 : -1 }, layer);
  },

  /** Nothing is dropped in inference. */
  Dropout: ({ inputs, layer }) => only(inputs, layer),

  ZeroPadding2D: ({ graph, layer, inputs }) => {
    requireChannelsLast(layer.config);
    const [vertical, horizontal] = layer.config.list("padding");
    const [[top, bottom], [left, right]] = [asPair(vertical, layer), asPair(horizontal, layer)];
    const pads = tensor("int64", [8], [0, 0, top, left, 0, 0, bottom, right]);
    return graph.node("Pad", [...inputs, graph.constant(pads, "pads")], {}, { name: layer.name });
  },

  /** Kernel [height, width, in, out] → [out, in, height, width]. */
  Conv2D: (context) => convolution(context, "kernel", [3, 2, 0, 1], 1),

  /** Kernel [height, width, channels, multiplier] → [channels * multiplier, 1, height, width]. */
  DepthwiseConv2D: (context) => {
    context.layer.config.require("depth_multiplier", 1);
    const [, , channels] = context.weights.floats(`${context.layer.name}/depthwise_kernel`).shape;
    return convolution(context, "depthwise_kernel", [2, 3, 0, 1], channels ?? 1);
  },

  /** gamma (x - mean) / sqrt(variance + epsilon) + beta. */
  BatchNormalization: ({ graph, weights, layer, inputs }) => {
    const input = only(inputs, layer);
    const rank = graph.shapeOf(input)?.length ?? 0;
    const axis = layer.config.axis("axis");
    if (axis !== -1 && axis !== rank - 1) {
      throw new SourceFormatError(`the layer "${layer.name}" normalises along axis ${axis}`);
    }
    const mean = weights.floats(`${layer.name}/moving_mean`, [-1]);
    const parameter = (suffix: string, fallback: number) => {
      const name = `${layer.name}/${suffix}`;
      const data = weights.has(name)
        ? weights.floats(name, mean.shape).data
        : new Float32Array(mean.data.length).fill(fallback);
      return graph.initializer(name, tensor("float32", mean.shape, data));
    };
    const parameters = [
      parameter("gamma", 1),
      parameter("beta", 0),
      parameter("moving_mean", 0),
      parameter("moving_variance", 1),
    ];
    const epsilon = layer.config.number("epsilon");
    return graph.node(
      "BatchNormalization",
      [input, ...parameters],
      { epsilon },
      {
        name: layer.name,
      },
    );
  },

  AveragePooling2D: (context) => pooling(context, "AveragePool"),
  MaxPooling2D: (context) => pooling(context, "MaxPool"),

  GlobalAveragePooling2D: ({ graph, layer, inputs }) => {
    requireChannelsLast(layer.config);
    const pooled = graph.node("GlobalAveragePool", inputs, {}, { name: layer.name });
    return graph.node("Flatten", [pooled], { axis: 1 });
  },

  /** Keras flattens height, width, channels in this order. */
  Flatten: ({ graph, layer, inputs }) => {
    const input = only(inputs, layer);
    const ordered = isImage(graph, input)
      ? graph.node("Transpose", [input], { perm: [0, 2, 3, 1] })
      : input;
    return graph.node("Flatten", [ordered], { axis: 1 }, { name: layer.name });
  },

  /** activation(x W + b). */
  Dense: ({ graph, weights, layer, inputs }) => {
    const { config, name } = layer;
    const kernel = weights.floats(`${name}/kernel`, [-1, -1]);
    const input = only(inputs, layer);
    if (graph.shapeOf(input)?.length !== 2) {
      throw new SourceFormatError(`the layer "${name}" takes an input that is not flat`);
    }
    const parts = [
      input,
      graph.initializer(`${name}/kernel`, tensor("float32", kernel.shape, kernel.data)),
      ...bias(graph, weights, layer),
    ];
    const product = graph.node("Gemm", parts, {}, { name });
    return activate(graph, config, product, `${name}_activation`);
  },
} as const satisfies Record<string, LayerRule>;

/** The kinds of layers that can be converted. */
export type LayerKind = keyof typeof layerRules;

function convolution(
  { graph, weights, layer, inputs }: LayerContext,
  kernelName: string,
  permutation: readonly number[],
  group: number,
): Value {
  const { config, name } = layer;
  requireChannelsLast(config);
  config.require("groups", 1);
  const stored = weights.floats(`${name}/${kernelName}`, [-1, -1, -1, -1]);
  const kernel = permute(stored.data, stored.shape, permutation);
  const input = only(inputs, layer);
  const parts = [
    input,
    graph.initializer(`${name}/kernel`, tensor("float32", kernel.shape, kernel.data)),
    ...bias(graph, weights, layer),
  ];
  const kernelSize = kernel.shape.slice(2);
  const [strides, dilations] = [config.pair("strides"), config.pair("dilation_rate")];
  const pads = padsOf(graph, layer, input, { kernelSize, strides, dilations });
  const attributes = { strides, dilations, group, kernel_shape: kernelSize, pads };
  const product = graph.node("Conv", parts, attributes, { name });
  return activate(graph, config, product, `${name}_activation`);
}

function pooling({ graph, layer, inputs }: LayerContext, opType: string): Value {
  requireChannelsLast(layer.config);
  const [kernelSize, strides] = [layer.config.pair("pool_size"), layer.config.pair("strides")];
  const window = { kernelSize, strides, dilations: [1, 1] };
  const pads = padsOf(graph, layer, only(inputs, layer), window);
  const attributes = { kernel_shape: kernelSize, strides, pads };
  return graph.node(opType, inputs, attributes, { name: layer.name });
}

interface Window {
  readonly kernelSize: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
}

/**
 * Padding as ONNX wants it: top, left, bottom, right.
 *
 * "same" gives ceil(size / stride) outputs and puts the odd pixel at the end, as TensorFlow does.
 * It is counted here, since ONNX Runtime has no automatic padding for dilated kernels.
 */
function padsOf(
  graph: GraphBuilder,
  { name, config }: KerasLayer,
  input: Value,
  { kernelSize, strides, dilations }: Window,
): number[] {
  if (config.oneOf("padding", ["valid", "same"]) === "valid") return [0, 0, 0, 0];
  const totals = kernelSize.map((kernel, axis) => {
    const size = graph.shapeOf(input)?.[axis + 2];
    if (typeof size !== "number") {
      throw new SourceFormatError(`the layer "${name}" pads an image whose size is not known`);
    }
    const stride = strides[axis] ?? 1;
    const reach = (kernel - 1) * (dilations[axis] ?? 1) + 1;
    return Math.max(0, (Math.ceil(size / stride) - 1) * stride + reach - size);
  });
  return [
    ...totals.map((total) => Math.floor(total / 2)),
    ...totals.map((total) => Math.ceil(total / 2)),
  ];
}

function bias(graph: GraphBuilder, weights: Weights, { name, config }: KerasLayer): Value[] {
  if (!config.flag("use_bias")) return [];
  const { shape, data } = weights.floats(`${name}/bias`, [-1]);
  return [graph.initializer(`${name}/bias`, tensor("float32", shape, data))];
}

function activate(graph: GraphBuilder, config: LayerConfig, input: Value, name: string): Value {
  const kind = config.oneOf("activation", [
    "linear",
    "relu",
    "relu6",
    "sigmoid",
    "softmax",
    "tanh",
  ]);
  switch (kind) {
    case "linear":
      return input;
    case "relu":
      return graph.node("Relu", [input], {}, { name });
    case "relu6": {
      const bounds = [0, 6].map((bound) => graph.constant(scalar("float32", bound), "bound"));
      return graph.node("Clip", [input, ...bounds], {}, { name });
    }
    case "sigmoid":
      return graph.node("Sigmoid", [input], {}, { name });
    case "softmax":
      return graph.node("Softmax", [input], { axis: isImage(graph, input) ? 1 : -1 }, { name });
    case "tanh":
      return graph.node("Tanh", [input], {}, { name });
    default:
      return kind satisfies never;
  }
}

function requireChannelsLast(config: LayerConfig): void {
  config.oneOf("data_format", ["channels_last"]);
}

function isImage(graph: GraphBuilder, value: Value | undefined): boolean {
  return value !== undefined && graph.shapeOf(value)?.length === 4;
}

function only(inputs: readonly Value[], { name }: KerasLayer): Value {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) {
    throw new SourceFormatError(`the layer "${name}" takes ${inputs.length} inputs instead of one`);
  }
  return input;
}

function asPair(value: unknown, { name }: KerasLayer): readonly [number, number] {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)) {
    return [value[0], value[1]];
  }
  throw new SourceFormatError(`the layer "${name}" has a padding that is not two pairs`);
}
