import type { FitContext } from "../method.ts";
import type { FeatureTable } from "../tabular/feature-table.ts";
import type { Standardization } from "../tabular/standardization.ts";

/** All records in memory, group after group (the classes; one group for a regression). */
export interface Samples {
  readonly count: number;
  readonly width: number;
  /** `[count, width]`, row-major; float32 values, as those are what the served model can hold. */
  readonly values: Float64Array;
  /** The squared norm of each row. */
  readonly squares: Float64Array;
  /** Where each group starts, and the count at the end. */
  readonly starts: readonly number[];
  /** For each row its place in the table. */
  readonly places: Uint32Array;
}

/** Reads the records, standardised where a standardization is given. */
export async function loadSamples(
  table: FeatureTable,
  standardization: Standardization | undefined,
  /** How many records each group has, and the group of each record of a block. */
  groups: { readonly counts: readonly number[]; of(block: number): ArrayLike<number> },
  context: Pick<FitContext, "signal" | "breathe">,
): Promise<Samples> {
  const { width, count } = table;
  const starts = [0];
  for (const size of groups.counts) starts.push((starts.at(-1) ?? 0) + size);
  const next = Uint32Array.from(starts);
  const values = new Float64Array(count * width);
  const squares = new Float64Array(count);
  const places = new Uint32Array(count);
  for (let block = 0; block < table.blockCount; block++) {
    context.signal.throwIfAborted();
    const features = table.features(block);
    const groupOf = groups.of(block);
    for (let row = 0; row < groupOf.length; row++) {
      const group = groupOf[row] ?? 0;
      const to = next[group] ?? 0;
      next[group] = to + 1;
      places[to] = table.startOf(block) + row;
      let square = 0;
      for (let at = 0; at < width; at++) {
        let value = features[row * width + at] ?? 0;
        if (standardization !== undefined) {
          value = (value - (standardization.offset[at] ?? 0)) * (standardization.scale[at] ?? 0);
        }
        value = Math.fround(value);
        values[to * width + at] = value;
        square += value * value;
      }
      squares[to] = square;
    }
    await context.breathe();
  }
  return { count, width, values, squares, starts, places };
}
