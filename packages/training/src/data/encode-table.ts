import { DataError } from "../errors.ts";
import { atLine, CellProblem } from "./cell-problem.ts";
import type { Cell, DataTable, TableRow } from "./data-table.ts";
import { encodeSequence } from "./encode-sequence.ts";
import { finiteNumber, rowEncoder } from "./encode-tabular.ts";
import { textEncoder, wordSplitter } from "./keras-text.ts";
import { padSequence } from "./pad-sequences.ts";
import type { ImagePreprocessing, Preprocessing, Target } from "./preprocessing.ts";
import { RecordWriter } from "./record-files.ts";
import type { Field, FieldBatch } from "./records.ts";
import { targetEncoder } from "./target-encoder.ts";
import { textAt, textCell } from "./text-cell.ts";

export type TablePreprocessing = Exclude<Preprocessing, ImagePreprocessing>;

export interface EncodeTableOptions {
  readonly table: DataTable;
  readonly preprocessing: TablePreprocessing;
  readonly target: Target;
  readonly missingLabel: "error" | "drop_row";
  /** What `features` are kept in. */
  readonly precision: "float32" | "float64";
  /** Where the records are written, and the name of their files. */
  readonly directory: string;
  readonly name: string;
  embedTexts(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** Awaited now and then; may throw to stop. */
  onBatch(): Promise<void>;
}

/** Records that have been written to the disk. */
export interface EncodedFile {
  readonly count: number;
  readonly fields: Readonly<Record<string, Field>>;
  /** Rows of the file that are records, or of which records were made. */
  readonly rows: number;
  readonly dropped: number;
}

/** How many texts are embedded at once. */
const embeddedAtOnce = 64;

/** Writes the inputs of a row to their place, or says that the row is to be left out. */
interface InputEncoder {
  readonly fields: Readonly<Record<string, Field>>;
  /** `embedding` is that of the row's text, where texts are embedded. */
  encode(
    row: readonly Cell[],
    buffers: Readonly<Record<string, FieldBatch>>,
    place: number,
    embedding: Float32Array | undefined,
  ): boolean;
}

/** Encodes a table into records on the disk. Throws `DataError` with the line and the column. */
export async function encodeTable(options: EncodeTableOptions): Promise<EncodedFile> {
  const { table, preprocessing, target } = options;
  if (preprocessing.type === "corpus") return encodeCorpus(options, preprocessing.column);
  const places = columnsOf(preprocessing).map((name) => placeOf(table, name));
  const truth = targetEncoder(target, options.missingLabel);
  const label = target.type === "embedding" ? -1 : placeOf(table, target.column);
  const encoder = inputEncoder(preprocessing, options.precision, places);
  const fields = { ...encoder.fields, ...(truth && { [truth.name]: truth.field }) };
  using writer = new RecordWriter(options.directory, options.name, fields);
  let rows = 0;
  const write = ({ line, values }: TableRow, embedding?: Float32Array) => {
    rows++;
    try {
      const value = truth?.encode(values[label] ?? null);
      if (truth !== undefined && value === undefined) return;
      const { buffers, place } = writer.next();
      if (!encoder.encode(values, buffers, place, embedding)) return;
      const kept = truth && buffers[truth.name];
      if (kept !== undefined) kept[place] = value ?? 0;
      writer.commit();
    } catch (error) {
      throw atLine(table, line, error);
    }
  };
  for await (const batch of table.rows()) {
    if (preprocessing.type === "embedded_text") {
      await embedRows(options, batch, places[0] ?? 0, write);
    } else {
      for (const row of batch) write(row);
    }
    await options.onBatch();
  }
  return { count: writer.count, fields, rows, dropped: rows - writer.count };
}

async function embedRows(
  { table, embedTexts, onBatch }: EncodeTableOptions,
  rows: readonly TableRow[],
  place: number,
  write: (row: TableRow, embedding?: Float32Array) => void,
): Promise<void> {
  for (let start = 0; start < rows.length; start += embeddedAtOnce) {
    const some = rows.slice(start, start + embeddedAtOnce);
    const texts = some.map((row) => {
      const text = textAt(table, row, place);
      if (text !== null) return text;
      throw new DataError(
        { filename: table.file.filename, line: row.line, column: table.columns[place] ?? "" },
        "the text is empty, and has no embedding.",
      );
    });
    const vectors = await embedTexts(texts);
    for (const [index, row] of some.entries()) write(row, vectors[index]);
    await onBatch();
  }
}

function inputEncoder(
  preprocessing: Exclude<TablePreprocessing, { readonly type: "corpus" }>,
  precision: "float32" | "float64",
  places: readonly number[],
): InputEncoder {
  const [first = -1] = places;
  switch (preprocessing.type) {
    case "tabular": {
      const { width } = preprocessing;
      const encode = rowEncoder(preprocessing, places, true);
      return {
        fields: { features: { dataType: precision, shape: [width] } },
        encode: (row, { features }, place) => encode(row, floats(features), place * width),
      };
    }
    case "embedded_text": {
      const { width, column } = preprocessing;
      return {
        fields: { features: { dataType: precision, shape: [width] } },
        encode: (_row, { features }, place, embedding) => {
          if (embedding?.length !== width) {
            throw new CellProblem(
              column,
              `the text's embedding has ${embedding?.length ?? 0} numbers, and the model takes ${width}.`,
            );
          }
          floats(features).set(embedding, place * width);
          return true;
        },
      };
    }
    case "text": {
      const { maxlen, column } = preprocessing;
      const encode = textEncoder(preprocessing);
      return {
        fields: {
          input_ids: { dataType: "int32", shape: [maxlen] },
          length: { dataType: "int32", shape: [] },
        },
        encode: (row, { input_ids, length }, place) => {
          const words = encode(textCell(row[first] ?? null, column) ?? "");
          const padded = padSequence(words.length, preprocessing);
          const { from, to } = padded;
          input_ids?.fill(0, place * maxlen, (place + 1) * maxlen);
          input_ids?.set(words.slice(from, from + padded.length), place * maxlen + to);
          length?.fill(padded.length, place, place + 1);
          return true;
        },
      };
    }
    case "sequence": {
      const { maxlen, width, columns } = preprocessing;
      return {
        fields: {
          sequence: { dataType: "float32", shape: [maxlen, width] },
          length: { dataType: "int32", shape: [] },
        },
        encode: (row, { sequence, length }, place) => {
          const cell =
            columns === undefined
              ? (row[first] ?? null)
              : columns.map((name, index) => finiteNumber(row[places[index] ?? -1] ?? null, name));
          if (!(sequence instanceof Float32Array)) throw notFloats();
          const steps = encodeSequence(cell, preprocessing, sequence, place * maxlen * width);
          length?.fill(steps, place, place + 1);
          return true;
        },
      };
    }
    default:
      return preprocessing satisfies never;
  }
}

function floats(batch: FieldBatch | undefined): Float32Array | Float64Array {
  if (batch instanceof Float32Array || batch instanceof Float64Array) return batch;
  throw notFloats();
}

function notFloats(): TypeError {
  return new TypeError("Expected features to be kept as floats.");
}

/** A record a word, and -1 between texts. */
async function encodeCorpus(options: EncodeTableOptions, column: string): Promise<EncodedFile> {
  const { table, preprocessing, directory, name, onBatch } = options;
  if (preprocessing.type !== "corpus") throw new TypeError("Expected a corpus.");
  const place = placeOf(table, column);
  const split = wordSplitter(preprocessing);
  const index = new Map(preprocessing.words.map((word, id) => [word, id]));
  const fields = { token: { dataType: "int32", shape: [] } } as const;
  using writer = new RecordWriter(directory, name, fields);
  const write = (token: number) => {
    const { buffers, place: at } = writer.next();
    const { token: tokens } = buffers;
    if (tokens !== undefined) tokens[at] = token;
    writer.commit();
  };
  let rows = 0;
  for await (const batch of table.rows()) {
    for (const { line, values } of batch) {
      rows++;
      const text = textAt(table, { line, values }, place);
      if (text === null) continue;
      for (const word of split(text)) {
        const id = index.get(word);
        if (id !== undefined) write(id);
      }
      write(-1);
    }
    await onBatch();
  }
  return { count: writer.count, fields, rows, dropped: 0 };
}

/** The columns that go in, in the order in which encoders take them. */
function columnsOf(preprocessing: TablePreprocessing): readonly string[] {
  switch (preprocessing.type) {
    case "tabular":
      return preprocessing.columns.map(({ name }) => name);
    case "sequence":
      return preprocessing.columns ?? [preprocessing.column];
    case "text":
    case "embedded_text":
    case "corpus":
      return [preprocessing.column];
    default:
      return preprocessing satisfies never;
  }
}

function placeOf({ file, columns }: DataTable, name: string): number {
  const place = columns.indexOf(name);
  if (place !== -1) return place;
  throw new DataError(file, `there is no column '${name}'; the columns are ${columns.join(", ")}.`);
}
