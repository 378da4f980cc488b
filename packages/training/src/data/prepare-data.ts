import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ColumnError, DataError } from "../errors.ts";
import type { Split } from "../methods/method.ts";
import { type DataFile, digestFile, type FileDigest, formatOf } from "./data-file.ts";
import type { EncodedFile } from "./encode-table.ts";
import { type EncodedData, type PrepareDataOptions, recordFiles } from "./encoded-data.ts";
import { prepareImages } from "./prepare-images.ts";
import { prepareTable } from "./prepare-table.ts";
import { openRecords } from "./record-files.ts";
import type { Records } from "./records.ts";
import { allRecords, classCounts, splitRecords } from "./split-records.ts";

/** What is known of a file of data, for the card of the model. */
export interface DataFacts extends FileDigest {
  readonly filename: string;
  /** Rows, those that were left out with them. */
  readonly rows: number;
  readonly dropped_rows: number;
}

/** All that is kept of the data besides the records. */
interface DataSummary extends EncodedData {
  /** Of the settings and the files: another job's summary is not taken for this one's. */
  readonly fingerprint: string;
  readonly facts: { readonly training: DataFacts; readonly validation: DataFacts | null };
  readonly warnings: readonly string[];
}

/** Data that a method can be trained on. Disposing it closes the files of its records. */
export interface PreparedData extends Disposable, DataSummary {
  readonly train: Split;
  readonly held: Split | undefined;
  readonly measuredOn: "validation_file" | "validation_split" | "training_data";
  /** Of the records that are trained on, by label; null where there are no labels. */
  readonly classCounts: Readonly<Record<string, number>> | null;
}

const summaryFile = "data.json";

/**
 * Reads the files, finds out what their columns mean, and encodes them into records on the disk. What a
 * run that was stopped has encoded is taken as it is.
 *
 * Throws `DataError` and `ColumnError`, before anything is trained.
 */
export async function prepareData(options: PrepareDataOptions): Promise<PreparedData> {
  const { directory } = options;
  mkdirSync(directory, { recursive: true });
  const digest = (file: DataFile) => digestFile(file, () => options.signal.throwIfAborted());
  const digests = {
    training: await digest(options.training),
    validation: options.validation && (await digest(options.validation)),
  };
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([options.settings, digests, options.embeddingWidth]))
    .digest("hex");
  const path = join(directory, summaryFile);
  const found = readSummary(path);
  if (found?.fingerprint === fingerprint) {
    for (const warning of found.warnings) options.onMessage("warn", warning);
    return open(found, options);
  }
  // What it tells of is about to be written over.
  rmSync(path, { force: true });
  const text = JSON.stringify({ ...(await encode(options, digests)), fingerprint });
  // Written last, and put in its place in one step: where it is, the records are whole.
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  // As a later run will find it, to the last bit.
  return open(JSON.parse(text) as DataSummary, options);
}

function readSummary(path: string): DataSummary | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as DataSummary) : undefined;
}

async function encode(
  options: PrepareDataOptions,
  digests: { readonly training: FileDigest; readonly validation: FileDigest | null },
): Promise<Omit<DataSummary, "fingerprint">> {
  const warnings: string[] = [];
  const warn = (message: string) => {
    warnings.push(message);
    options.onMessage("warn", message);
  };
  const onBatch = async () => {
    options.signal.throwIfAborted();
    await options.breathe();
  };
  const { settings, training, validation, method } = options;
  const format = await formatOf(training, settings.format);
  if (validation !== null && (await formatOf(validation, settings.format)) !== format) {
    throw new DataError(validation, `expected the format of the training data, '${format}'.`);
  }
  if (format === "zip" && !method.inputs.includes("image")) {
    throw new ColumnError(
      "format",
      `The method '${method.type}' is trained on rows, and not on a ZIP of images. Expected CSV or JSON lines.`,
    );
  }
  const prepare = format === "zip" ? prepareImages : prepareTable;
  const encoded = await prepare({ ...options, format, warn, onBatch });
  checkCounts(options, encoded, warn);
  const facts = (
    file: DataFile,
    digest: FileDigest,
    { rows, dropped }: EncodedFile,
  ): DataFacts => ({
    filename: file.filename,
    ...digest,
    rows,
    dropped_rows: dropped,
  });
  return {
    ...encoded,
    facts: {
      training: facts(training, digests.training, encoded.training),
      validation:
        validation && digests.validation && encoded.validation
          ? facts(validation, digests.validation, encoded.validation)
          : null,
    },
    warnings,
  };
}

function checkCounts(
  { training, validation }: PrepareDataOptions,
  encoded: EncodedData,
  warn: (message: string) => void,
): void {
  const files = [
    [training, encoded.training],
    [validation, encoded.validation],
  ] as const;
  for (const [file, records] of files) {
    if (file === null || records === null) continue;
    if (records.rows === 0) throw new DataError(file, "there are no rows of data.");
    if (records.count === 0) throw new DataError(file, "every row has a missing value.");
    if (records.dropped > 0) {
      warn(`${file.filename}: ${records.dropped} rows were left out for a missing value.`);
    }
  }
  const { preprocessing } = encoded;
  if (preprocessing.type === "tabular" && preprocessing.width > encoded.training.count) {
    warn(
      `There are more features (${preprocessing.width}) than rows (${encoded.training.count}): a model can learn them by heart.`,
    );
  }
}

function open(summary: DataSummary, options: PrepareDataOptions): PreparedData {
  const { target } = summary;
  const { directory, settings } = options;
  const opened: Records[] = [];
  const records = (name: string, { count, fields }: EncodedFile): Records => {
    const one = openRecords(directory, name, count, fields);
    opened.push(one);
    return one;
  };
  const training = records(recordFiles.training, summary.training);
  const validation = summary.validation && records(recordFiles.validation, summary.validation);
  const share = validation === null ? settings.validation_split : 0;
  const split = splitRecords(training, target, share, settings.seed);
  const held = heldOut(training, validation, split.validation);
  const close = () => {
    for (const one of opened) one[Symbol.dispose]();
  };
  const counts =
    target.type === "classification" ? countByLabel(training, split.train, target.labels) : null;
  const present = Object.entries(counts ?? {}).filter(([, count]) => count > 0);
  if (target.type === "classification" && present.length < 2) {
    close();
    throw new DataError(
      { filename: options.training.filename, column: target.column },
      `there is one class only ('${present[0]?.[0] ?? ""}') in the rows that are left. Expected at least two to tell apart.`,
    );
  }
  return {
    ...summary,
    train: { records: training, indices: split.train },
    held: held?.split,
    measuredOn: held?.from ?? "training_data",
    classCounts: counts,
    [Symbol.dispose]: close,
  };
}

function countByLabel(
  records: Records,
  indices: Uint32Array,
  labels: readonly string[],
): Readonly<Record<string, number>> {
  const counts = classCounts(records, indices, labels.length);
  return Object.fromEntries(labels.map((label, index) => [label, counts[index] ?? 0]));
}

function heldOut(training: Records, validation: Records | null, indices: Uint32Array) {
  if (validation !== null) {
    const indices = allRecords(validation.count);
    return { split: { records: validation, indices }, from: "validation_file" } as const;
  }
  if (indices.length === 0) return undefined;
  return { split: { records: training, indices }, from: "validation_split" } as const;
}
