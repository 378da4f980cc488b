import type { FeatureTable } from "../tabular/feature-table.ts";
import type { Standardization } from "../tabular/standardization.ts";

export interface DesignOptions {
  readonly table: FeatureTable;
  readonly standardization: Standardization;
  readonly intercept: boolean;
  readonly targetOffset: number;
}

/** Rows of [1 Z y], without the 1 where there is no intercept: column-major, `[columns][rows]`. */
export function designBlock(options: DesignOptions, block: number): Float64Array {
  const { table, standardization, intercept, targetOffset } = options;
  const { offset, scale, active } = standardization;
  const features = table.features(block);
  const targets = table.targets(block);
  const rows = targets.length;
  const skipped = intercept ? 1 : 0;
  const design = new Float64Array((active.length + skipped + 1) * rows);
  if (intercept) design.fill(1, 0, rows);
  active.forEach((feature, at) => {
    const start = (at + skipped) * rows;
    for (let row = 0; row < rows; row++) {
      const value = features[row * table.width + feature] ?? 0;
      design[start + row] = (value - (offset[feature] ?? 0)) * (scale[feature] ?? 0);
    }
  });
  const start = (active.length + skipped) * rows;
  for (let row = 0; row < rows; row++) design[start + row] = (targets[row] ?? 0) - targetOffset;
  return design;
}
