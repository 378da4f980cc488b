import type { Value } from "@understudy/onnx";
import { ones, zeros } from "./initializers.ts";
import { type LayerScope, parameterOf } from "./layer-scope.ts";
import type { ParameterList } from "./parameter-list.ts";

/** Keeps the square root away from 0; Keras' value. */
const EPSILON = 1e-3;
/** How much of the running statistics a step keeps; the default of ONNX's BatchNormalization. */
const MOMENTUM = 0.9;

/** Declares scale and bias of each channel, and the running mean and variance. */
export function declareBatchNorm(parameters: ParameterList, name: string, channels: number): void {
  parameters.add(`${name}.scale`, [channels], ones);
  parameters.add(`${name}.bias`, [channels], zeros);
  parameters.add(`${name}.running_mean`, [channels], zeros, { trainable: false });
  parameters.add(`${name}.running_variance`, [channels], ones, { trainable: false });
}

/**
 * Each channel of [batch, channels, height, width] less its mean, by its standard deviation, then scaled
 * and shifted (S. Ioffe and C. Szegedy, 2015).
 *
 * In training mean and variance are those of the batch (the variance divided by the count, as ONNX has
 * it), and `updates` takes the new running ones; in inference they are the running ones.
 */
export function batchNorm(
  scope: LayerScope,
  name: string,
  x: Value,
  updates: Record<string, Value>,
): Value {
  const { graph } = scope;
  const scale = parameterOf(scope, `${name}.scale`);
  const bias = parameterOf(scope, `${name}.bias`);
  const runningMean = parameterOf(scope, `${name}.running_mean`);
  const runningVariance = parameterOf(scope, `${name}.running_variance`);
  const inputs = [x, scale, bias, runningMean, runningVariance];
  if (scope.mode === "inference") {
    return graph.node("BatchNormalization", inputs, { epsilon: EPSILON });
  }
  const [y, mean, variance] = graph.node(
    "BatchNormalization",
    inputs,
    { epsilon: EPSILON, momentum: MOMENTUM, training_mode: 1 },
    { outputs: 3 },
  );
  updates[`${name}.running_mean`] = mean;
  updates[`${name}.running_variance`] = variance;
  return y;
}
