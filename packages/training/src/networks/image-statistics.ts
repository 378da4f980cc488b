import type { Split } from "../methods/method.ts";
import type { ImageSize } from "./convolution-plan.ts";

/** As many images give the mean and the deviation as well as all do. */
const MAX_IMAGES = 10_000;
/** Pixels that are read at a time. */
const CHUNK_PIXELS = 4_000_000;

export interface ImageStatistics {
  /** Of each channel, from 0 to 255. */
  readonly mean: readonly number[];
  /** 1 for a channel that is the same everywhere. */
  readonly std: readonly number[];
}

/** The mean and standard deviation of each channel over the first 10,000 images of a split. */
export function imageStatistics(
  { records, indices }: Split,
  { channels, height, width }: ImageSize,
): ImageStatistics {
  const pixels = height * width;
  const count = Math.min(indices.length, MAX_IMAGES);
  const chunk = Math.max(1, Math.floor(CHUNK_PIXELS / (channels * pixels)));
  // Sums of bytes and of their squares are whole numbers, and exact.
  const sums = new Float64Array(channels);
  const squares = new Float64Array(channels);
  for (let start = 0; start < count; start += chunk) {
    const bytes = records.read("image", indices.subarray(start, Math.min(count, start + chunk)));
    for (let at = 0; at < bytes.length; at += pixels) {
      const channel = (at / pixels) % channels;
      let sum = 0;
      let square = 0;
      for (let pixel = at; pixel < at + pixels; pixel++) {
        const value = bytes[pixel] ?? 0;
        sum += value;
        square += value * value;
      }
      sums[channel] = (sums[channel] ?? 0) + sum;
      squares[channel] = (squares[channel] ?? 0) + square;
    }
  }
  const total = count * pixels;
  const mean = Array.from(sums, (sum) => sum / total);
  const std = Array.from(squares, (square, channel) => {
    const variance = square / total - (mean[channel] ?? 0) ** 2;
    return variance > 1e-6 ? Math.sqrt(variance) : 1;
  });
  return { mean, std };
}
