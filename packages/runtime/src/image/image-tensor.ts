import type { ImageInput } from "../model.ts";
import { lumaAt } from "./luma.ts";
import { type Pixels, resizeBilinear } from "./resize-bilinear.ts";

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
  for (let channel = 0; channel < channels; channel++) {
    const mean = input.mean?.[channel] ?? 0;
    const std = input.std?.[channel] ?? 1;
    for (let pixel = 0; pixel < size; pixel++) {
      const first = pixel * 3;
      const value = channels === 3 ? (rgb[first + channel] ?? 0) : lumaAt(rgb, first);
      const at = layout === "NHWC" ? pixel * channels + channel : channel * size + pixel;
      data[at] = (value * input.scale - mean) / std;
    }
  }
  const dims = layout === "NHWC" ? [1, height, width, channels] : [1, channels, height, width];
  return { data, dims };
}
