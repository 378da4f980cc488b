import type { ImageInput } from "../model.ts";
import { type Pixels, resizeBilinear } from "./resize-bilinear.ts";

/** Shares of red, green and blue in luma (ITU-R BT.601). */
const luma = [0.299, 0.587, 0.114] as const;

/**
 * Make a model's input of an RGB image: scale it, mix the channels when the model has one, and
 * bring the values to `(byte * scale - mean) / std`, in the model's layout, for a batch of one.
 */
export function imageTensor(
  image: Pixels,
  input: ImageInput,
): { data: Float32Array; dims: number[] } {
  const { width, height, channels, layout } = input;
  const rgb = resizeBilinear(image, input);
  const size = width * height;
  const data = new Float32Array(size * channels);
  const [red, green, blue] = luma;
  for (let channel = 0; channel < channels; channel++) {
    const mean = input.mean?.[channel] ?? 0;
    const std = input.std?.[channel] ?? 1;
    for (let pixel = 0; pixel < size; pixel++) {
      const first = pixel * 3;
      const value =
        channels === 3
          ? (rgb[first + channel] ?? 0)
          : red * (rgb[first] ?? 0) + green * (rgb[first + 1] ?? 0) + blue * (rgb[first + 2] ?? 0);
      const at = layout === "NHWC" ? pixel * channels + channel : channel * size + pixel;
      data[at] = (value * input.scale - mean) / std;
    }
  }
  const dims = layout === "NHWC" ? [1, height, width, channels] : [1, channels, height, width];
  return { data, dims };
}
