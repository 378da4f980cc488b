import { expect, test } from "vitest";
import type { RunTensor } from "../graph-runner.ts";
import { predictNetwork } from "../testing/predict-network.ts";
import { planConvolutions } from "./convolution-plan.ts";
import { convolutionalNetwork } from "./convolutional-network.ts";

const image = { channels: 1, height: 3, width: 3 };

test("standardises bytes, convolves, takes the maximum of each pool, and cuts below 0", async () => {
  const network = convolutionalNetwork({
    image,
    mean: [100],
    std: [50],
    convolutions: planConvolutions(image, [
      { filters: 1, kernel_size: 2, padding: "valid", pool_size: 2 },
    ]),
    denseUnits: [],
    batchNorm: false,
    dropout: 0.5,
    outputs: 1,
    seed: 1,
  });
  const at = (name: string) => network.parameters[name]?.initial ?? new Float32Array();
  at("conv_1.kernel").set([1, -1, 0.5, 2]);
  at("conv_1.bias").set([0.25]);
  at("logits.kernel").set([3]);
  at("logits.bias").set([-1]);
  const bright = [100, 150, 200, 50, 100, 0, 250, 100, 150];
  const images: RunTensor = {
    dataType: "uint8",
    shape: [2, 1, 3, 3],
    data: Uint8Array.from([...bright, ...bright.map((value) => 255 - value)]),
  };
  const byHand = (pixels: readonly number[]): number => {
    const x = pixels.map((value) => (value - 100) / 50);
    const at = (row: number, column: number) => x[row * 3 + column] ?? 0;
    let most = 0;
    for (const row of [0, 1]) {
      for (const column of [0, 1]) {
        const across = at(row, column) - at(row, column + 1);
        const below = 0.5 * at(row + 1, column) + 2 * at(row + 1, column + 1);
        most = Math.max(most, across + below + 0.25);
      }
    }
    return 3 * most - 1;
  };
  const predicted = await predictNetwork(network, { image: images });
  expect(predicted[0]).toBeCloseTo(byHand(bright), 4);
  expect(predicted[1]).toBeCloseTo(byHand(bright.map((value) => 255 - value)), 4);
});

test("parameters have the shapes that groups and batch norm give them", () => {
  const { parameters } = convolutionalNetwork({
    image: { channels: 3, height: 8, width: 6 },
    mean: [0, 0, 0],
    std: [1, 1, 1],
    convolutions: planConvolutions({ channels: 3, height: 8, width: 6 }, [
      { filters: 6, groups: 3, kernel_size: 5, pool_size: 2 },
    ]),
    denseUnits: [7],
    batchNorm: true,
    dropout: 0,
    outputs: 4,
    seed: 1,
  });
  const shapes = Object.entries(parameters).map(([name, { shape }]) => [name, shape]);
  expect(Object.fromEntries(shapes)).toEqual({
    "conv_1.kernel": [6, 1, 5, 5],
    "conv_1.scale": [6],
    "conv_1.bias": [6],
    "conv_1.running_mean": [6],
    "conv_1.running_variance": [6],
    "dense_1.kernel": [6 * 4 * 3, 7],
    "dense_1.bias": [7],
    "logits.kernel": [7, 4],
    "logits.bias": [4],
  });
  expect(Object.keys(parameters).filter((name) => parameters[name]?.decays)).toEqual([
    "conv_1.kernel",
    "dense_1.kernel",
    "logits.kernel",
  ]);
});
