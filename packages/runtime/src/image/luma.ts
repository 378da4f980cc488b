/** Shares of red, green and blue in luma (ITU-R BT.601). */
const [redShare, greenShare, blueShare] = [0.299, 0.587, 0.114];

/** The luma of the pixel whose red stands at `first`, of interleaved channels. */
export function lumaAt(rgb: ArrayLike<number>, first: number): number {
  const red = rgb[first] ?? 0;
  const green = rgb[first + 1] ?? 0;
  const blue = rgb[first + 2] ?? 0;
  return redShare * red + greenShare * green + blueShare * blue;
}
