import { CsvError, type Parser, parse } from "csv-parse";
import { DataError } from "../errors.ts";
import type { DataFile } from "./data-file.ts";
import type { TableRow } from "./data-table.ts";
import { lineChunks } from "./line-chunks.ts";

const quote = 0x22;
/** Longer than any row that is meant; a quote that is never closed would else swallow the file. */
const mostCharactersOfRow = 16_000_000;

/**
 * The records of a CSV file, that of the header with them, some at a time.
 *
 * Where no quote has come yet, a line is a record and every delimiter ends a value: lines are cut by what
 * is built in, at several times the speed of a parser. From the first quote on a parser reads all.
 *
 * Throws `DataError`. `columns` are named in it as far as they are known.
 */
export async function* csvRecords(
  file: DataFile,
  delimiter: string,
  columns: readonly string[],
): AsyncGenerator<readonly TableRow[], void, undefined> {
  let lines = 0;
  const chunks = lineChunks(file);
  for await (const chunk of chunks) {
    if (chunk.includes(quote)) {
      yield* quotedRecords(file, { delimiter, columns, lines, chunk, chunks });
      return;
    }
    const batch: TableRow[] = [];
    for (const line of linesOf(chunk, lines === 0)) {
      lines++;
      if (line !== "") batch.push({ line: lines, values: line.split(delimiter) });
    }
    yield batch;
  }
}

function linesOf(chunk: Buffer, isFirst: boolean): string[] {
  const text = chunk.toString();
  const whole = isFirst ? text.replace(/^\ufeff/, "") : text;
  const lines = whole.includes("\r") ? whole.split(/\r\n|\n|\r/) : whole.split("\n");
  // What is behind the last line break is no line.
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

interface QuotedPart {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** Lines that have been read before. */
  readonly lines: number;
  /** Where it begins, and what follows. */
  readonly chunk: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

async function* quotedRecords(
  file: DataFile,
  part: QuotedPart,
): AsyncGenerator<readonly TableRow[], void, undefined> {
  let batch: TableRow[] = [];
  const place = { line: part.lines };
  // What the callback takes does not go through the parser's own stream, which would cost a turn of
  // the event loop for every few rows.
  const parser = parse({
    bom: part.lines === 0,
    delimiter: part.delimiter,
    // Named, as the parser would else take the first line's for that of all lines.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostCharactersOfRow,
    on_record: (values: string[], { lines }) => {
      place.line = part.lines + lines;
      batch.push({ line: place.line, values });
      return undefined;
    },
  });
  parser.on("error", () => undefined);
  parser.resume();
  const failure = (error: unknown) => dataError(file, part, place.line + 1, error);
  try {
    await feed(parser, part.chunk, failure);
    yield batch;
    for await (const chunk of part.chunks) {
      batch = [];
      await feed(parser, chunk, failure);
      yield batch;
    }
    batch = [];
    await feed(parser, null, failure);
    yield batch;
  } finally {
    parser.destroy();
  }
}

/** Has the parser take a chunk, or null for the end. */
function feed(
  parser: Parser,
  chunk: Buffer | null,
  failure: (error: unknown) => unknown,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (error: unknown) => reject(failure(error));
  parser.once("error", fail);
  const done = (error?: Error | null) => {
    parser.off("error", fail);
    if (error) fail(error);
    else resolve();
  };
  if (chunk === null) parser.end(done);
  else parser.write(chunk, done);
  return promise;
}

/** Of these the parser tells only where it stood when it gave up. */
const unbounded: ReadonlySet<unknown> = new Set(["CSV_QUOTE_NOT_CLOSED", "CSV_MAX_RECORD_SIZE"]);

function dataError(
  { filename }: DataFile,
  part: QuotedPart,
  nextLine: number,
  error: unknown,
): unknown {
  if (!(error instanceof CsvError)) return error;
  const { lines, index } = error as CsvError & { readonly lines?: number; readonly index?: number };
  const line = unbounded.has(error.code) || lines === undefined ? nextLine : part.lines + lines;
  const column = index === undefined ? undefined : part.columns[index];
  const place = { filename, line, ...(column !== undefined && { column }) };
  // Its message counts lines from where the parser began.
  const problem = error.message.replaceAll(/ (?:at|on) line \d+/g, "");
  return new DataError(place, `this is not CSV: ${problem}.`, { cause: error });
}
