import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import { SourceFormatError } from "./converter.ts";
import type { KerasLayer, LayerConfig } from "./keras-model.ts";
import type { Weights } from "./tensorflow-weights.ts";

/** What a rule builds with. Images are NCHW in the graph, whatever Keras says of its weights. */
export interface LayerContext {
  readonly graph: GraphBuilder;
  readonly weights: Weights;
  readonly layer: KerasLayer;
  readonly inputs: readonly Value[];
}

/** The bias of a layer that has one, as a list to spread. */
export function bias(graph: GraphBuilder, weights: Weights, { name, config }: KerasLayer): Value[] {
  if (!config.flag("use_bias")) return [];
  const { shape, data } = weights.floats(`${name}/bias`, [-1]);
  return [graph.initializer(`${name}/bias`, tensor("float32", shape, data))];
}

/** Applies the activation that a layer's config names, if any. */
export function activate(
  graph: GraphBuilder,
  config: LayerConfig,
  input: Value,
  name: string,
): Value {
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

export function requireChannelsLast(config: LayerConfig): void {
  config.oneOf("data_format", ["channels_last"]);
}

export function isImage(graph: GraphBuilder, value: Value | undefined): boolean {
  return value !== undefined && graph.shapeOf(value)?.length === 4;
}

/** The input of a layer that has one. */
export function only(inputs: readonly Value[], { name }: KerasLayer): Value {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) {
    throw new SourceFormatError(`the layer "${name}" takes ${inputs.length} inputs instead of one`);
  }
  return input;
}
