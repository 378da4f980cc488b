import type { FitContext } from "../method.ts";
import type { FeatureTable } from "../tabular/feature-table.ts";

export interface TargetTotals {
  readonly mean: number;
  /** The sum of squares about the mean. */
  readonly squares: number;
}

/** In one pass (B. P. Welford, "Note on a Method for Calculating Corrected Sums of Squares", 1962). */
export async function targetTotals(
  table: FeatureTable,
  context: Pick<FitContext, "signal" | "breathe">,
): Promise<TargetTotals> {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let block = 0; block < table.blockCount; block++) {
    context.signal.throwIfAborted();
    for (const value of table.targets(block)) {
      count++;
      const difference = value - mean;
      mean += difference / count;
      squares += difference * (value - mean);
    }
    await context.breathe();
  }
  return { mean, squares };
}
