/** Stretches of a text in ascending order, with their ids: segment `i` is `[starts[i], ends[i])`. */
export interface Segmentation {
  ids: Int32Array;
  /** Left out where each segment starts where the one before it ends, and the first one at 0. */
  starts?: Int32Array;
  ends: Int32Array;
}

/** Where segment `index` starts. */
export function segmentStart({ starts, ends }: Segmentation, index: number): number {
  return starts?.[index] ?? ends[index - 1] ?? 0;
}
