import { scalar, tensor, type Value } from "@understudy/onnx";
import { SourceFormatError } from "./converter.ts";
import {
  activate,
  bias,
  isImage,
  type LayerContext,
  only,
  requireChannelsLast,
} from "./keras-layer-parts.ts";
import type { KerasLayer } from "./keras-model.ts";
import { convolution, pooling } from "./keras-windows.ts";

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

function asPair(value: unknown, { name }: KerasLayer): readonly [number, number] {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)) {
    return [value[0], value[1]];
  }
  throw new SourceFormatError(`the layer "${name}" has a padding that is not two pairs`);
}
