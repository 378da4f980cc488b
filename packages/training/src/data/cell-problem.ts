import { DataError } from "../errors.ts";
import type { DataTable } from "./data-table.ts";

/** What is wrong with a value. Whoever knows its row makes an error of it that says where it stands. */
export class CellProblem extends Error {
  /** Null where it is not one column's. */
  readonly column: string | null;

  constructor(column: string | null, problem: string) {
    super(problem);
    this.column = column;
  }
}

/** What went wrong on a row, as an error that says where that row stands. */
export function atLine({ file }: DataTable, line: number, error: unknown): unknown {
  if (!(error instanceof CellProblem)) return error;
  const { column, message } = error;
  const place = { filename: file.filename, line, ...(column !== null && { column }) };
  return new DataError(place, message, { cause: error });
}
