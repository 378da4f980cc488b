import { categoryOf, isMissing, largestFloat32, numberOf, shownCell } from "./cell.ts";
import { CellProblem } from "./cell-problem.ts";
import type { Cell } from "./data-table.ts";
import type { CategoricalColumn, NumericColumn, TabularPreprocessing } from "./preprocessing.ts";

/** Where features go: one of the types that records are kept in. */
type Features = Float32Array | Float64Array;

/**
 * Writes the features of one row into `features` at `offset`. False where the row is to be left out.
 *
 * Throws `CellProblem`.
 */
export type EncodeRow = (values: readonly Cell[], features: Features, offset: number) => boolean;

/**
 * Numbers as they are, categories one-hot. The value of a column stands in a row at its place in `places`;
 * where rows may not be left out, a value that is missing is an error.
 */
export function rowEncoder(
  { columns }: TabularPreprocessing,
  places: readonly number[],
  mayDrop: boolean,
): EncodeRow {
  const encoders = columns.map((column, index) => ({
    name: column.name,
    place: places[index] ?? -1,
    width: column.type === "numeric" ? 1 : column.categories.length,
    drops: mayDrop && column.drop_row === true,
    encode: column.type === "numeric" ? numericEncoder(column) : categoricalEncoder(column),
  }));
  return (values, features, offset) => {
    let at = offset;
    for (const { name, place, width, drops, encode } of encoders) {
      if (!encode(values[place] ?? null, features, at)) {
        if (drops) return false;
        throw new CellProblem(
          name,
          "the value is missing. Expected one, or a strategy for missing values such as 'mean'.",
        );
      }
      at += width;
    }
    return true;
  };
}

/** False for a missing value that nothing stands in for. */
type EncodeCell = (cell: Cell, features: Features, at: number) => boolean;

function numericEncoder({ name, fill }: NumericColumn): EncodeCell {
  return (cell, features, at) => {
    if (isMissing(cell)) {
      if (fill === null) return false;
      features[at] = fill;
      return true;
    }
    features[at] = finiteNumber(cell, name);
    return true;
  };
}

function categoricalEncoder({ name, categories, fill }: CategoricalColumn): EncodeCell {
  const places = new Map(categories.map((category, place) => [category, place]));
  return (cell, features, at) => {
    features.fill(0, at, at + categories.length);
    if (typeof cell === "object" && cell !== null) {
      throw new CellProblem(name, `expected a category, got ${shownCell(cell)}.`);
    }
    const category = isMissing(cell) ? fill : categoryOf(cell);
    if (category === null) return false;
    // A category that was not there in training is none of those that were.
    const place = places.get(category);
    if (place !== undefined) features[at + place] = 1;
    return true;
  };
}

/** The number that a cell holds, of those that float32 has room for. Throws `CellProblem` for anything else. */
export function finiteNumber(cell: Cell, column: string | null): number {
  const value = numberOf(cell);
  if (value !== undefined && Math.abs(value) <= largestFloat32) return value;
  if (value === undefined)
    throw new CellProblem(column, `expected a number, got ${shownCell(cell)}.`);
  throw new CellProblem(
    column,
    Number.isFinite(Number(cell))
      ? `expected a number of at most 3.4e38, the range of float32, got ${shownCell(cell)}.`
      : `expected a finite number, got ${shownCell(cell)}.`,
  );
}
