import { DataError } from "../errors.ts";
import type { DataFile } from "./data-file.ts";

/** One value of a row: text in a CSV file, any JSON value in a file of JSON lines. */
export type Cell = string | number | boolean | null | readonly unknown[] | Readonly<object>;

export interface TableRow {
  /** The line that it ends on, from 1. */
  readonly line: number;
  /** One for each column, in their order. */
  readonly values: readonly Cell[];
}

/** Rows of named columns, which can be gone through again and again and are never held all at once. */
export interface DataTable {
  readonly file: DataFile;
  readonly columns: readonly string[];
  /** Some rows at a time. Throws `DataError` with the line of what is wrong. */
  rows(): AsyncGenerator<readonly TableRow[], void, undefined>;
}

const mostColumns = 10_000;

/** Throws `DataError` for names that columns cannot have. */
export function checkColumnNames(
  { filename }: DataFile,
  names: readonly string[],
  line: number,
): void {
  const place = { filename, line };
  if (names.length === 0) throw new DataError(place, "no column is named.");
  if (names.length > mostColumns) {
    throw new DataError(place, `${names.length} columns; at most ${mostColumns} are taken.`);
  }
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (name === "") {
      throw new DataError(
        place,
        `column ${index + 1} has no name. The first line has to name every column.`,
      );
    }
    if (seen.has(name)) throw new DataError(place, `two columns are named '${name}'.`);
    seen.add(name);
  }
}
