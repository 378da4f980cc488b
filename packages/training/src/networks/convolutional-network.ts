import { tensor, type Value } from "@understudy/onnx";
import type { Network } from "../fit/network.ts";
import { batchNorm, declareBatchNorm } from "./batch-norm.ts";
import type { ImageSize, PlannedConvolution } from "./convolution-plan.ts";
import { declareDense, dense } from "./dense.ts";
import { dropout } from "./dropout.ts";
import { heNormal, zeros } from "./initializers.ts";
import { type LayerScope, parameterOf, reshape } from "./layer-scope.ts";
import { ParameterList } from "./parameter-list.ts";

export interface ConvolutionalNetworkOptions {
  readonly image: ImageSize;
  /** Of each channel of the images, as numbers from 0 to 255. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly convolutions: readonly PlannedConvolution[];
  /** The sizes of the dense layers before the last. */
  readonly denseUnits: readonly number[];
  readonly batchNorm: boolean;
  /** The part of what goes into each dense layer that is dropped in training. */
  readonly dropout: number;
  /** How many logits. */
  readonly outputs: number;
  readonly seed: number;
}

/** Convolutions, each with batch norm, a max pool and a ReLU, then dense layers, over uint8 images. */
export function convolutionalNetwork(options: ConvolutionalNetworkOptions): Network {
  const { image, convolutions, denseUnits } = options;
  const list = new ParameterList(options.seed);
  for (const [index, convolution] of convolutions.entries()) {
    declareConvolution(list, `conv_${index + 1}`, convolution, options.batchNorm);
  }
  const { channels, height, width } = convolutions.at(-1)?.output ?? image;
  const features = channels * height * width;
  let size = features;
  for (const [index, units] of denseUnits.entries()) {
    declareDense(list, `dense_${index + 1}`, size, units, heNormal(size));
    size = units;
  }
  declareDense(list, "logits", size, options.outputs);

  return {
    parameters: list.toRecord(),
    forward(graph, inputs, parameters, mode) {
      const scope: LayerScope = { graph, parameters, mode };
      const updates: Record<string, Value> = {};
      let x = standardise(scope, inputs.image, options);
      for (const [index, convolution] of convolutions.entries()) {
        x = convolve(scope, `conv_${index + 1}`, convolution, x, {
          hasBatchNorm: options.batchNorm,
          updates,
        });
      }
      x = dropout(scope, reshape(graph, x, [-1, features]), options.dropout);
      for (const index of denseUnits.keys()) {
        x = graph.node("Relu", [dense(scope, `dense_${index + 1}`, x)]);
        x = dropout(scope, x, options.dropout);
      }
      return { logits: dense(scope, "logits", x), updates };
    },
  };
}

/** Bytes as numbers of mean 0 and standard deviation 1. */
function standardise(
  { graph }: LayerScope,
  image: Value | undefined,
  { mean, std }: ConvolutionalNetworkOptions,
): Value {
  const shape = [1, mean.length, 1, 1];
  const pixels = graph.node("Cast", [image], { to: "float32" });
  const centred = graph.node("Sub", [pixels, graph.constant(tensor("float32", shape, mean))]);
  const factor = std.map((deviation) => 1 / deviation);
  return graph.node("Mul", [centred, graph.constant(tensor("float32", shape, factor))]);
}

function declareConvolution(
  list: ParameterList,
  name: string,
  { layer: { filters, kernel_size, groups }, input }: PlannedConvolution,
  hasBatchNorm: boolean,
): void {
  const channels = input.channels / groups;
  const fanIn = channels * kernel_size ** 2;
  const shape = [filters, channels, kernel_size, kernel_size];
  list.add(`${name}.kernel`, shape, heNormal(fanIn), { decays: true });
  if (hasBatchNorm) declareBatchNorm(list, name, filters);
  else list.add(`${name}.bias`, [filters], zeros);
}

/** The pool comes before the ReLU: that gives the same maxima, and leaves the ReLU fewer of them. */
function convolve(
  scope: LayerScope,
  name: string,
  { layer, pads }: PlannedConvolution,
  x: Value,
  norm: { readonly hasBatchNorm: boolean; readonly updates: Record<string, Value> },
): Value {
  const { graph } = scope;
  const square = (size: number) => [size, size];
  const kernel = parameterOf(scope, `${name}.kernel`);
  const bias = norm.hasBatchNorm ? undefined : parameterOf(scope, `${name}.bias`);
  let y = graph.node("Conv", [x, kernel, bias], {
    kernel_shape: square(layer.kernel_size),
    strides: square(layer.stride),
    dilations: square(layer.dilation),
    group: layer.groups,
    pads,
  });
  if (norm.hasBatchNorm) y = batchNorm(scope, name, y, norm.updates);
  if (layer.pool_size > 1) {
    const size = square(layer.pool_size);
    y = graph.node("MaxPool", [y], { kernel_shape: size, strides: size });
  }
  return graph.node("Relu", [y]);
}
