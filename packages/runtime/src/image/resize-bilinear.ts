/** An image of interleaved channels, one byte each. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

export interface ResizeOptions {
  readonly width: number;
  readonly height: number;
  readonly alignCorners: boolean;
}

/**
 * Scale an image to `width` x `height`, and return it as interleaved floats from 0 to 255.
 *
 * As TensorFlow.js' `resizeBilinear` does: each result is mixed of the four nearest pixels, with no
 * smoothing beforehand, also when it shrinks. With `alignCorners` the centres of the corner pixels
 * coincide, so the step is (size - 1) / (wanted - 1); without, position 0 stays and the step is
 * size / wanted (not the half-pixel convention of most other libraries).
 */
export function resizeBilinear(image: Pixels, options: ResizeOptions): Float32Array {
  const { data, channels } = image;
  const columns = taps(image.width, options.width, options.alignCorners);
  const rows = taps(image.height, options.height, options.alignCorners);
  const resized = new Float32Array(options.width * options.height * channels);
  let at = 0;
  for (const row of rows) {
    const upper = row.low * image.width;
    const lower = row.high * image.width;
    for (const column of columns) {
      for (let channel = 0; channel < channels; channel++) {
        const topLeft = data[(upper + column.low) * channels + channel] ?? 0;
        const topRight = data[(upper + column.high) * channels + channel] ?? 0;
        const bottomLeft = data[(lower + column.low) * channels + channel] ?? 0;
        const bottomRight = data[(lower + column.high) * channels + channel] ?? 0;
        const top = topLeft + (topRight - topLeft) * column.fraction;
        const bottom = bottomLeft + (bottomRight - bottomLeft) * column.fraction;
        resized[at++] = top + (bottom - top) * row.fraction;
      }
    }
  }
  return resized;
}

/** For each wanted position, the two it is mixed of, and how much of the second. */
function taps(size: number, wanted: number, alignCorners: boolean) {
  const aligned = alignCorners && wanted > 1;
  const step = aligned ? (size - 1) / (wanted - 1) : size / wanted;
  return Array.from({ length: wanted }, (_, index) => {
    const position = index * step;
    const low = Math.min(size - 1, Math.floor(position));
    return { low, high: Math.min(size - 1, low + 1), fraction: position - low };
  });
}
