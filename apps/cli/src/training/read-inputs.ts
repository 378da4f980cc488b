import { type FileHandle, open, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { pipeline } from "node:stream";
import type { Schemas } from "@understudy/sdk";
import { parse } from "csv-parse";
import { CliError } from "../cli-error.ts";
import { unreadable } from "./uploads.ts";

type Card = Schemas["TrainingRecord"];
type Row = Readonly<Record<string, unknown>>;

/** One input of a prediction, in the form that the model takes. */
export type Input = Row | string | readonly number[] | readonly (readonly number[])[];

const imageTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
};
const textFiles = new Set([".csv", ".tsv", ".jsonl", ".ndjson", ".txt"]);
const delimiters = [",", ";", "\t"] as const;
/** As much of a file as its first line is looked for in. */
const sniffedBytes = 4096;

/**
 * The inputs of a file, one after the other, as the model that a card is of takes them. Columns that it
 * does not predict from are left out, such as the label.
 */
export async function* readInputs(
  path: string,
  card: Card,
): AsyncGenerator<Input, void, undefined> {
  const extension = extname(path).toLowerCase();
  const { type } = card.inputs;
  if (type === "images") {
    yield await readImage(path, extension);
    return;
  }
  if (!textFiles.has(extension)) {
    throw new CliError(
      "file_unreadable",
      `${path} is of no kind that can be read: this model predicts from ${type}. Give a file that ends in ${[...textFiles].join(", ")}.`,
    );
  }
  try {
    if (extension === ".csv" || extension === ".tsv") yield* fromCsv(path, card);
    else if (extension === ".txt") yield* fromText(path, card);
    else yield* fromJsonLines(path, card);
  } catch (error) {
    throw isReadError(error) ? unreadable(path, error) : error;
  }
}

async function readImage(path: string, extension: string): Promise<string> {
  const type = imageTypes[extension];
  if (type === undefined) {
    throw new CliError(
      "file_unreadable",
      `${path} is no image that can be read: this model predicts from images. Give a PNG, JPEG or WebP.`,
    );
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return `data:${type};base64,${bytes.toString("base64")}`;
}

async function* fromCsv(path: string, card: Card): AsyncGenerator<Input, void, undefined> {
  await using file = await openFile(path);
  const parser = parse({
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: await delimiterOf(file),
    bom: true,
    skip_empty_lines: true,
    info: true,
  });
  // The parser is destroyed with what goes wrong, and throws it to whoever goes through it.
  pipeline(file.createReadStream({ start: 0 }), parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
    yield toInput(record, card, path, info.lines);
  }
}

/** What the first line has most of, as the files that are trained on are read. */
async function delimiterOf(file: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
  const start = buffer.toString("utf8", 0, bytesRead).replaceAll(/"[^"]*"/g, "");
  const [line = ""] = start.split(/\r?\n/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return delimiters.reduce((best, other) => (count(other) > count(best) ? other : best));
}

interface CsvRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

async function* fromText(path: string, card: Card): AsyncGenerator<Input, void, undefined> {
  if (card.inputs.type !== "texts") {
    throw new CliError(
      "file_unreadable",
      `${path} has a text a line: this model predicts from ${card.inputs.type}. Give CSV or JSON lines.`,
    );
  }
  for await (const line of linesOf(path)) if (line.trim() !== "") yield line;
}

async function* fromJsonLines(path: string, card: Card): AsyncGenerator<Input, void, undefined> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line.trim() === "") continue;
    yield toInput(parseLine(line, path, number), card, path, number);
  }
}

async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  await using file = await openFile(path);
  yield* file.readLines();
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw unreadable(path);
}

function parseLine(line: string, path: string, number: number): Row {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The same is said of what is no JSON and of what is no object.
  }
  throw new CliError(
    "file_unreadable",
    `${path}, line ${number}: expected a JSON object with the columns of the model.`,
  );
}

function toInput(row: Row, { inputs }: Card, path: string, line: number): Input {
  const value = (column: string) => {
    const found = row[column];
    if (found !== undefined) return found;
    throw new CliError(
      "file_unreadable",
      `${path}, line ${line}: there is no column '${column}', which the model predicts from.`,
    );
  };
  const [column = ""] = inputs.columns;
  switch (inputs.type) {
    case "rows":
      return Object.fromEntries(inputs.columns.map((name) => [name, value(name)]));
    case "sequences":
      return sequence(value(column), path, line, column);
    default:
      return String(value(column));
  }
}

/** A list as JSON, or in CSV numbers apart by spaces or semicolons. */
function sequence(value: unknown, path: string, line: number, column: string): readonly number[] {
  const list = typeof value === "string" ? listOf(value) : value;
  if (Array.isArray(list)) return list;
  throw new CliError(
    "file_unreadable",
    `${path}, line ${line}, column '${column}': expected a list of numbers such as [1, 2, 3].`,
  );
}

function listOf(text: string): unknown {
  const numbers = text.trim().split(/[\s;]+/);
  if (numbers.every((item) => item !== "" && Number.isFinite(Number(item)))) {
    return numbers.map(Number);
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isReadError(error: unknown): boolean {
  return error instanceof Error && !CliError.is(error) && "code" in error;
}
