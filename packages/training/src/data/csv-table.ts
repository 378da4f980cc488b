import { DataError } from "../errors.ts";
import { csvRecords } from "./csv-records.ts";
import { type DataFile, startOf } from "./data-file.ts";
import { checkColumnNames, type DataTable, type TableRow } from "./data-table.ts";

const delimiters = [",", ";", "\t"] as const;

/**
 * A CSV file (RFC 4180) in UTF-8, whose first line names the columns. Values are separated by the one of
 * comma, semicolon and tab that the first line has most of; empty lines count for nothing.
 *
 * Throws `DataError`.
 */
export async function openCsv(file: DataFile): Promise<DataTable> {
  const delimiter = delimiterOf(await startOf(file));
  const first = await firstRecord(file, delimiter);
  const columns = first.values.map((name) => String(name).trim());
  checkColumnNames(file, columns, first.line);
  return {
    file,
    columns,
    async *rows() {
      let isHeader = true;
      for await (const batch of csvRecords(file, delimiter, columns)) {
        const rows = isHeader ? batch.slice(1) : batch;
        if (batch.length > 0) isHeader = false;
        for (const { line, values } of rows) {
          if (values.length !== columns.length)
            throw wrongCount(file, line, columns, values.length);
        }
        yield rows;
      }
    },
  };
}

function wrongCount(
  { filename }: DataFile,
  line: number,
  columns: readonly string[],
  count: number,
): DataError {
  const lacking = columns[count];
  const place = { filename, line, ...(lacking !== undefined && { column: lacking }) };
  return new DataError(
    place,
    `expected ${columns.length} values, one for each column, but there are ${count}.`,
  );
}

async function firstRecord(file: DataFile, delimiter: string): Promise<TableRow> {
  for await (const [first] of csvRecords(file, delimiter, [])) {
    if (first !== undefined) return first;
  }
  throw new DataError(file, "the file is empty.");
}

function delimiterOf(start: string): string {
  const [line = ""] = start
    .replaceAll(/"[^"]*"/g, "")
    .replace(/^[\r\n]+/, "")
    .split(/[\r\n]/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return delimiters.reduce((best, other) => (count(other) > count(best) ? other : best));
}
