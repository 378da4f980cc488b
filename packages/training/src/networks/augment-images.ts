import { Random } from "../random/random.ts";
import type { ImageSize } from "./convolution-plan.ts";

export interface Augmentation {
  /** Whether half of the images are mirrored. */
  readonly horizontal_flip: boolean;
  /** The largest shift each way, as a part of the width and the height. */
  readonly shift: number;
}

export interface AugmentImagesOptions {
  /** uint8 [images, channels, height, width]. Not changed. */
  readonly images: Uint8Array;
  readonly size: ImageSize;
  readonly augmentation: Augmentation;
  /** The record of each image. */
  readonly indices: ArrayLike<number>;
  readonly seed: number;
  readonly epoch: number;
}

/**
 * Mirrors and shifts images at random; what is shifted in repeats the edge. What happens to an image
 * depends on the seed, the epoch and its record only.
 */
export function augmentImages(options: AugmentImagesOptions): Uint8Array {
  const { images, size, augmentation, indices, seed, epoch } = options;
  const { channels, height, width } = size;
  const most = {
    x: Math.floor(augmentation.shift * width),
    y: Math.floor(augmentation.shift * height),
  };
  const augmented = new Uint8Array(images.length);
  const source = new Uint32Array(width);
  for (let image = 0; image < indices.length; image++) {
    const random = new Random(seed, "augmentation", epoch, indices[image]);
    const isFlipped = augmentation.horizontal_flip && random.integer(2) === 1;
    const right = random.integer(2 * most.x + 1) - most.x;
    const down = random.integer(2 * most.y + 1) - most.y;
    for (let x = 0; x < width; x++) {
      const from = clamp(x - right, width);
      source[x] = isFlipped ? width - 1 - from : from;
    }
    for (let channel = 0; channel < channels; channel++) {
      const start = (image * channels + channel) * height * width;
      for (let y = 0; y < height; y++) {
        const row = start + y * width;
        const fromRow = start + clamp(y - down, height) * width;
        for (let x = 0; x < width; x++)
          augmented[row + x] = images[fromRow + (source[x] ?? 0)] ?? 0;
      }
    }
  }
  return augmented;
}

function clamp(position: number, size: number): number {
  return Math.min(size - 1, Math.max(0, position));
}
