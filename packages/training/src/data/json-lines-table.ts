import { DataError } from "../errors.ts";
import type { DataFile } from "./data-file.ts";
import { type Cell, checkColumnNames, type DataTable, type TableRow } from "./data-table.ts";
import { lineChunks } from "./line-chunks.ts";

type JsonObject = Readonly<Record<string, Cell>>;

/**
 * A file of JSON lines: an object a line, whose keys are the columns. The first one names them; a key
 * that a later one lacks is a missing value there. Empty lines count for nothing.
 *
 * Throws `DataError`.
 */
export async function openJsonLines(file: DataFile): Promise<DataTable> {
  const first = await firstLine(file);
  const columns = Object.keys(parseLine(file, first));
  checkColumnNames(file, columns, first.line);
  const known = new Set(columns);
  return {
    file,
    columns,
    async *rows() {
      for await (const lines of numberedLines(file)) {
        yield lines.map((numbered): TableRow => {
          const { line } = numbered;
          const object = parseLine(file, numbered);
          for (const key of Object.keys(object)) {
            if (known.has(key)) continue;
            throw new DataError(
              { filename: file.filename, line, column: key },
              `the first line has no such key; it has ${columns.join(", ")}.`,
            );
          }
          return { line, values: columns.map((name) => cellOf(object, name)) };
        });
      }
    },
  };
}

/** What an object has under a name of its own: "constructor" is a column as good as any. */
function cellOf(object: JsonObject, name: string): Cell {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}

async function firstLine(file: DataFile): Promise<NumberedLine> {
  for await (const [first] of numberedLines(file)) {
    if (first !== undefined) return first;
  }
  throw new DataError(file, "the file is empty.");
}

function parseLine({ filename }: DataFile, { line, text }: NumberedLine): JsonObject {
  const place = { filename, line };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DataError(place, `this is not JSON: ${detail}.`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new DataError(place, 'expected an object, such as {"text": "…", "label": "…"}.');
  }
  return value as JsonObject;
}

interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

async function* numberedLines(
  file: DataFile,
): AsyncGenerator<readonly NumberedLine[], void, undefined> {
  let line = 0;
  for await (const chunk of lineChunks(file)) {
    const texts = chunk.toString().split("\n");
    // A chunk ends where a line does: what is behind the last line break is no line.
    if (texts.at(-1) === "") texts.pop();
    yield texts.flatMap((text): NumberedLine[] => {
      line++;
      if (text.trim() === "") return [];
      return [{ line, text: line === 1 ? text.replace(/^\ufeff/, "") : text }];
    });
  }
}
