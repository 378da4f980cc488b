import { shownCell, textOf } from "./cell.ts";
import { atLine, CellProblem } from "./cell-problem.ts";
import type { Cell, DataTable, TableRow } from "./data-table.ts";

/**
 * A cell of a column of texts; null where it is empty. Any word is a text, "null" and "NA" with them.
 *
 * Throws `CellProblem` for a list or an object.
 */
export function textCell(cell: Cell, column: string | null): string | null {
  if (cell === null) return null;
  if (typeof cell === "object") {
    throw new CellProblem(column, `expected a text, got ${shownCell(cell)}.`);
  }
  const text = textOf(cell);
  return text.trim() === "" ? null : text;
}

/** The text of a row. Throws `DataError`. */
export function textAt(table: DataTable, { line, values }: TableRow, place: number): string | null {
  try {
    return textCell(values[place] ?? null, table.columns[place] ?? null);
  } catch (error) {
    throw atLine(table, line, error);
  }
}
