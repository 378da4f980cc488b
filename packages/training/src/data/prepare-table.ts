import { ColumnError, DataError } from "../errors.ts";
import type { HyperparametersByMethod } from "../methods/hyperparameters.ts";
import type { DataFormat } from "../training-settings.ts";
import { type ColumnProfile, profileTable } from "./column-profile.ts";
import { type ColumnRoles, checkSettings, chooseRoles, labelName } from "./column-roles.ts";
import { openCsv } from "./csv-table.ts";
import type { DataFile } from "./data-file.ts";
import type { DataTable } from "./data-table.ts";
import { encodeTable, type TablePreprocessing } from "./encode-table.ts";
import {
  type ColumnFacts,
  type EncodedData,
  type PrepareFormatOptions,
  recordFiles,
} from "./encoded-data.ts";
import { fitTabular } from "./fit-columns.ts";
import { fitSequence } from "./fit-sequence.ts";
import { fitTarget } from "./fit-target.ts";
import { fitCorpus, fitText } from "./fit-text.ts";
import { openJsonLines } from "./json-lines-table.ts";

/** Opens a file of rows. Throws `DataError`. */
export function openTable(file: DataFile, format: DataFormat): Promise<DataTable> {
  return format === "jsonl" ? openJsonLines(file) : openCsv(file);
}

/** Reads rows twice: once for what their columns are like, and once to encode them. */
export async function prepareTable(options: PrepareFormatOptions): Promise<EncodedData> {
  const { settings, method, training, validation, format, directory, onBatch } = options;
  const table = await openTable(training, format);
  checkSettings(table, settings, method);
  const profile = await profileTable(table, {
    seed: settings.seed,
    label: labelName(table, settings, method),
    medians: settings.missing_values.numeric === "median",
    onBatch,
  });
  if (profile.rows === 0) {
    throw new DataError(training, "there are no rows of data, only the names of columns.");
  }
  const roles = chooseRoles(table, profile, settings, method);
  const target = fitTarget(training, roles, settings.missing_values.label);
  const preprocessing = await fit(table, roles, options);
  const encode = async (which: keyof typeof recordFiles, from: DataTable) =>
    encodeTable({
      table: from,
      preprocessing,
      target,
      missingLabel: settings.missing_values.label,
      precision: method.precision,
      directory,
      name: recordFiles[which],
      embedTexts: options.embedTexts,
      onBatch,
    });
  return {
    preprocessing,
    target,
    training: await encode("training", table),
    validation: validation && (await encode("validation", await openTable(validation, format))),
    columns: [...profile.columns.values()].map((column) => factsOf(column, roles, preprocessing)),
    resolved: resolvedSettings(roles),
  };
}

async function fit(
  table: DataTable,
  { input, features }: ColumnRoles,
  { settings, training, warn, onBatch, embeddingWidth }: PrepareFormatOptions,
): Promise<TablePreprocessing> {
  const { hyperparameters } = settings.method;
  const [first] = features;
  const column = first?.name ?? "";
  switch (input) {
    case "tabular":
      return fitTabular(training, features, settings.missing_values, warn);
    case "text":
      // Only methods that read texts get here, and they have these.
      return fitText(
        table,
        column,
        hyperparameters as HyperparametersByMethod["lstm"],
        warn,
        onBatch,
      );
    case "corpus":
      return fitCorpus(
        table,
        column,
        hyperparameters as HyperparametersByMethod["word2vec"],
        onBatch,
      );
    case "sequence":
      return fitSequence(
        table,
        features,
        hyperparameters as HyperparametersByMethod["lstm"],
        onBatch,
      );
    case "embedded_text": {
      if (embeddingWidth === null || settings.embedding_model === null) {
        throw new ColumnError("text_column", "Expected an embedding model for the texts.");
      }
      const { embedding_model } = settings;
      return { type: "embedded_text", column, embedding_model, width: embeddingWidth };
    }
    default:
      return input satisfies never;
  }
}

function factsOf(
  column: ColumnProfile,
  { label, features }: ColumnRoles,
  preprocessing: TablePreprocessing,
): ColumnFacts {
  const { name, missing, mean, std, min, max, categories } = column;
  const role = column === label ? "label" : features.includes(column) ? "feature" : "ignored";
  const isText =
    role === "feature" && preprocessing.type !== "tabular" && preprocessing.type !== "sequence";
  if (isText) {
    const words = "words" in preprocessing ? preprocessing.words.length : undefined;
    return {
      ...{ name, type: "text", role, missing },
      ...(words !== undefined && { vocabulary: words }),
      ...("maxlen" in preprocessing && { maxlen: preprocessing.maxlen }),
    };
  }
  if (column.lists > 0) return { name, type: "list", role, missing };
  if (column.isNumeric) {
    // An infinity, of a column that is ignored, has no place in JSON.
    const range = Number.isFinite(min) ? { mean, std, min, max } : {};
    return { name, type: "numeric", role, missing, ...range };
  }
  const kinds = categories?.size;
  const type = kinds === undefined ? "text" : "categorical";
  return { name, type, role, missing, ...(kinds !== undefined && { categories: kinds }) };
}

function resolvedSettings({ input, label, features, task }: ColumnRoles): EncodedData["resolved"] {
  const names = features.map(({ name }) => name);
  const [first = ""] = names;
  const isColumns =
    input === "tabular" ||
    (input === "sequence" && features[0]?.lists === 0 && features[0].isNumeric);
  return {
    ...(label !== null && { label_column: label.name }),
    ...(isColumns && { feature_columns: names }),
    ...(input === "sequence" && !isColumns && { sequence_column: first }),
    ...((input === "text" || input === "embedded_text" || input === "corpus") && {
      text_column: first,
    }),
    task: task === "embedding" ? "auto" : task,
  };
}
