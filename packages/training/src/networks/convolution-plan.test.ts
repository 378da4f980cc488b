import { describe, expect, test } from "vitest";
import { HyperparameterError } from "../errors.ts";
import { chooseConvolutions, planConvolutions } from "./convolution-plan.ts";

const image = { channels: 3, height: 28, width: 20 };

describe("sizes", () => {
  test("same padding keeps the size, and a pool divides it", () => {
    const [first] = planConvolutions(image, [{ filters: 8, kernel_size: 5, pool_size: 2 }]);
    expect(first?.pads).toEqual([2, 2, 2, 2]);
    expect(first?.output).toEqual({ channels: 8, height: 14, width: 10 });
  });

  test("same padding with a stride gives ceil(size / stride), and the odd zero comes after", () => {
    const [first] = planConvolutions(image, [{ filters: 8, kernel_size: 3, stride: 2 }]);
    expect(first?.output).toEqual({ channels: 8, height: 14, width: 10 });
    expect(first?.pads).toEqual([0, 0, 1, 1]);
  });

  test("valid padding with a dilation loses what the kernel spans less one", () => {
    const [first] = planConvolutions(image, [
      { filters: 8, kernel_size: 3, dilation: 2, padding: "valid" },
    ]);
    expect(first?.output).toEqual({ channels: 8, height: 24, width: 16 });
  });
});

describe("layers that do not work out are named", () => {
  test.each([
    [
      "a pool",
      [
        { filters: 4, pool_size: 16 },
        { filters: 4, pool_size: 2 },
      ],
      "layer 2, a pool of 2",
    ],
    [
      "a kernel",
      [{ filters: 4, kernel_size: 21, padding: "valid" as const }],
      "spans 21 does not fit 28x20",
    ],
    [
      "groups of channels",
      [{ filters: 4, groups: 2 }],
      "layer 1, 2 groups do not divide its 3 channels",
    ],
    ["groups of filters", [{ filters: 4, groups: 3 }], "3 channels and 4 filters"],
  ])("%s", (_, layers, message) => {
    expect(() => planConvolutions(image, layers)).toThrow(HyperparameterError);
    expect(() => planConvolutions(image, layers)).toThrow(message);
  });
});

describe("chosen layers", () => {
  test("small images get 32 and 64 filters", () => {
    const layers = chooseConvolutions({ channels: 1, height: 28, width: 28 });
    expect(layers.map(({ filters }) => filters)).toEqual([32, 64]);
  });

  test.each([1, 2, 3, 4, 8, 28, 64, 100, 512])("fit an image of %i x %i", (size) => {
    const square = { channels: 1, height: size, width: size };
    const planned = planConvolutions(square, chooseConvolutions(square));
    expect(planned.at(-1)?.output.height).toBeGreaterThanOrEqual(1);
    expect(planned.at(-1)?.output.height).toBeLessThanOrEqual(8);
  });
});
