import { lumaAt } from "./luma.ts";

/**
 * Brings interleaved red, green and blue into planes, one channel after the other, or into one of luma;
 * to the nearest whole number.
 */
export function planarBytes(rgb: ArrayLike<number>, channels: 1 | 3): Uint8Array<ArrayBuffer> {
  const size = rgb.length / 3;
  const planes = new Uint8Array(size * channels);
  for (let pixel = 0; pixel < size; pixel++) {
    const first = pixel * 3;
    if (channels === 1) {
      planes[pixel] = Math.round(lumaAt(rgb, first));
      continue;
    }
    for (let channel = 0; channel < 3; channel++) {
      planes[channel * size + pixel] = Math.round(rgb[first + channel] ?? 0);
    }
  }
  return planes;
}
