import type { FeatureTable } from "./feature-table.ts";
import type { Standardization } from "./standardization.ts";

/** Blocks are kept as long as all of them together are at most so large. */
const keptBytes = 64 * 1024 * 1024;

/** The blocks of a table, standardised: read anew each time, or kept where there are few. */
export class StandardizedBlocks {
  readonly #table: FeatureTable;
  readonly #standardization: Standardization;
  readonly #kept: (Float64Array | undefined)[] | undefined;

  constructor(table: FeatureTable, standardization: Standardization) {
    this.#table = table;
    this.#standardization = standardization;
    if (table.count * table.width * Float64Array.BYTES_PER_ELEMENT <= keptBytes) this.#kept = [];
  }

  /** `[rows, width]`, row-major, not to be written to. */
  block(block: number): Float64Array {
    const kept = this.#kept?.[block];
    if (kept !== undefined) return kept;
    const { offset, scale } = this.#standardization;
    const width = offset.length;
    const values = this.#table.features(block).slice();
    for (let row = 0; row < values.length; row += width) {
      for (let feature = 0; feature < width; feature++) {
        const value = values[row + feature] ?? 0;
        values[row + feature] = (value - (offset[feature] ?? 0)) * (scale[feature] ?? 0);
      }
    }
    if (this.#kept !== undefined) this.#kept[block] = values;
    return values;
  }
}
