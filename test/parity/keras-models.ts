import * as tf from "@tensorflow/tfjs-core";
import * as layers from "@tensorflow/tfjs-layers";
import { seededRandom } from "../performance/random.ts";

export interface SmallKerasModel {
  readonly name: string;
  readonly model: layers.LayersModel;
  readonly height: number;
  readonly width: number;
  readonly channels: 1 | 3;
  readonly labels: number;
}

/** Small models that between them have every layer, padding and activation that is converted. */
export function smallKerasModels(): SmallKerasModel[] {
  return [plain(), branched()].map((small, index) => {
    seedWeights(small.model, 100 + index);
    return small;
  });
}

/** Odd sizes, "same" padding with a stride, max pooling, tanh, sigmoid, dilation. */
function plain(): SmallKerasModel {
  const input = layers.input({ shape: [15, 13, 1] });
  let value = apply(
    layers.layers.zeroPadding2d({
      padding: [
        [1, 2],
        [0, 3],
      ],
    }),
    input,
  );
  value = apply(
    layers.layers.conv2d({
      filters: 4,
      kernelSize: [3, 2],
      strides: 2,
      padding: "same",
      activation: "tanh",
    }),
    value,
  );
  value = apply(
    layers.layers.conv2d({
      filters: 5,
      kernelSize: 3,
      dilationRate: 2,
      padding: "same",
      activation: "relu6",
      useBias: false,
    }),
    value,
  );
  value = apply(layers.layers.batchNormalization({ scale: false }), value);
  value = apply(
    layers.layers.maxPooling2d({ poolSize: [3, 2], strides: [2, 2], padding: "same" }),
    value,
  );
  value = apply(layers.layers.flatten(), value);
  value = apply(layers.layers.dense({ units: 7, activation: "sigmoid" }), value);
  value = apply(layers.layers.dropout({ rate: 0.5 }), value);
  const output = apply(layers.layers.dense({ units: 3, activation: "softmax" }), value);
  const model = layers.model({ inputs: input, outputs: output });
  return { name: "plain", model, height: 15, width: 13, channels: 1, labels: 3 };
}

/** Branches that are added and concatenated, depthwise convolution, "same" average pooling. */
function branched(): SmallKerasModel {
  const input = layers.input({ shape: [10, 9, 3] });
  const stem = apply(layers.layers.conv2d({ filters: 4, kernelSize: 1 }), input);
  const left = apply(
    layers.layers.depthwiseConv2d({ kernelSize: 3, padding: "same", strides: 1 }),
    stem,
  );
  const clipped = apply(layers.layers.reLU({ maxValue: 1.5 }), left);
  const open = apply(layers.layers.reLU(), stem);
  const sum = layers.layers.add().apply([clipped, open, stem]) as layers.SymbolicTensor;
  const joined = layers.layers.concatenate().apply([sum, stem]) as layers.SymbolicTensor;
  const pooled = apply(
    layers.layers.averagePooling2d({ poolSize: 2, strides: 2, padding: "same" }),
    joined,
  );
  const active = apply(layers.layers.activation({ activation: "sigmoid" }), pooled);
  const means = apply(layers.layers.globalAveragePooling2d({}), active);
  const output = apply(layers.layers.dense({ units: 4, useBias: false }), means);
  const model = layers.model({ inputs: input, outputs: output });
  return { name: "branched", model, height: 10, width: 9, channels: 3, labels: 4 };
}

function apply(
  layer: { apply(input: layers.SymbolicTensor): unknown },
  input: layers.SymbolicTensor,
): layers.SymbolicTensor {
  return layer.apply(input) as layers.SymbolicTensor;
}

/** Numbers from -0.8 to 0.8; variances must be positive. */
function seedWeights(model: layers.LayersModel, seed: number): void {
  const random = seededRandom(seed);
  for (const weight of model.weights) {
    const count = weight.shape.reduce<number>((product, size) => product * (size ?? 1), 1);
    const values = Array.from({ length: count }, () => 1.6 * random() - 0.8);
    const data = weight.name.includes("moving_variance")
      ? values.map((value) => value + 1)
      : values;
    weight.write(tf.tensor(data, weight.shape as number[]));
  }
}
