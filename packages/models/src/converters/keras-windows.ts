import { type GraphBuilder, tensor, type Value } from "@understudy/onnx";
import { SourceFormatError } from "./converter.ts";
import {
  activate,
  bias,
  type LayerContext,
  only,
  requireChannelsLast,
} from "./keras-layer-parts.ts";
import type { KerasLayer } from "./keras-model.ts";
import { permute } from "./permute.ts";

/** A convolution whose stored kernel becomes ONNX's [out, in, height, width] by `permutation`. */
export function convolution(
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

/** Pooling by `opType`, AveragePool or MaxPool. */
export function pooling({ graph, layer, inputs }: LayerContext, opType: string): Value {
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
