import { mkdirSync } from "node:fs";
import { type DataFile, formatOf } from "./data/data-file.ts";
import { type DecodeImage, encodeImages } from "./data/encode-images.ts";
import { type EncodedFile, encodeTable } from "./data/encode-table.ts";
import { openImageArchive } from "./data/image-archive.ts";
import { openTable } from "./data/prepare-table.ts";
import { openRecords } from "./data/record-files.ts";
import { allRecords } from "./data/split-records.ts";
import { DataError, TrainingError } from "./errors.ts";
import { measureModel } from "./evaluation/measure-model.ts";
import type { EvaluationResult } from "./evaluation/score-model.ts";
import type { GraphRunner } from "./graph-runner.ts";
import type { ModelDescription } from "./model-description.ts";

export interface EvaluateModelOptions {
  /** The ONNX file. */
  readonly model: Uint8Array;
  readonly description: ModelDescription;
  /** Data of the form that the model was trained on, with what is to be predicted in it. */
  readonly file: DataFile;
  /** Encoded records are kept here; whoever made it takes it away. */
  readonly directory: string;
  readonly runner: GraphRunner;
  readonly signal: AbortSignal;
  breathe(): Promise<void>;
  embedTexts(texts: readonly string[]): Promise<readonly Float32Array[]>;
  readonly decodeImage: DecodeImage;
}

const recordsName = "evaluation";

/** Measures a model on a file of data. Throws a `TrainingError` for data that it cannot be measured on. */
export async function evaluateModel(options: EvaluateModelOptions): Promise<EvaluationResult> {
  const { model, description, directory, runner, signal, breathe } = options;
  const { target } = description;
  if (target.type === "embedding") {
    throw new TrainingError("invalid_data", "Word vectors predict nothing that could be measured.");
  }
  mkdirSync(directory, { recursive: true });
  const { count, rows, fields } = await encode(options);
  if (count === 0) {
    throw new DataError(
      options.file,
      rows === 0 ? "there are no rows of data." : "every row has a missing value.",
    );
  }
  using records = openRecords(directory, recordsName, count, fields);
  const indices = allRecords(count);
  return await measureModel({ model, runner, records, indices, target, signal, breathe });
}

async function encode(options: EvaluateModelOptions): Promise<EncodedFile> {
  const { file, description, directory, embedTexts, decodeImage } = options;
  const { preprocessing, target } = description;
  const format = await formatOf(file, "auto");
  const onBatch = async () => {
    options.signal.throwIfAborted();
    await options.breathe();
  };
  if ((format === "zip") !== (preprocessing.type === "image")) {
    const expected = preprocessing.type === "image" ? "a ZIP of images" : "CSV or JSON lines";
    throw new DataError(file, `expected ${expected}, as the model was trained on.`);
  }
  const common = { target, directory, name: recordsName, onBatch };
  if (preprocessing.type === "image") {
    using archive = await openImageArchive(file);
    return await encodeImages({ ...common, file, archive, preprocessing, decodeImage });
  }
  const table = await openTable(file, format);
  return encodeTable({
    ...common,
    table,
    preprocessing,
    missingLabel: "error",
    precision: "float32",
    embedTexts,
  });
}
