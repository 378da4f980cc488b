import { ColumnError, DataError } from "../errors.ts";
import type { Method } from "../methods/method.ts";
import type { ColumnSettings, TrainingSettings } from "../training-settings.ts";
import type { ColumnProfile, TableProfile } from "./column-profile.ts";
import type { DataTable } from "./data-table.ts";
import type { Preprocessing } from "./preprocessing.ts";

/** What the columns of a table are for. */
export interface ColumnRoles {
  readonly input: Exclude<Preprocessing["type"], "image">;
  /** Null where nothing is predicted. */
  readonly label: ColumnProfile | null;
  /** The columns that go in: one of texts or of sequences, or several of features. */
  readonly features: readonly ColumnProfile[];
  readonly task: "classification" | "regression" | "embedding";
}

const labelNames = ["label", "target", "class", "y"];
/** Whole numbers with more different values than this are taken for measurements, not for labels. */
const mostNumericLabels = 20;

/** Throws `ColumnError` for settings of columns that contradict each other or that nothing is done with. */
export function checkSettings(
  table: DataTable,
  settings: ColumnSettings,
  method: Pick<Method, "type" | "targets">,
): void {
  const { label_column, feature_columns } = settings;
  const inputs = inputParams.filter((param) => settings[param] !== undefined);
  const [first, second] = inputs;
  if (second !== undefined) {
    throw new ColumnError(
      second,
      `Both '${first}' and '${second}' say what to learn from. Expected one of them.`,
    );
  }
  const twice = feature_columns?.find((name, index) => feature_columns.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new ColumnError(
      "feature_columns",
      `The column '${twice}' is named twice. Expected it once.`,
    );
  }
  if (label_column === undefined) return;
  if (method.targets.includes("embedding")) {
    throw new ColumnError(
      "label_column",
      `The method '${method.type}' makes vectors of words, and predicts no label. Leave 'label_column' out.`,
    );
  }
  for (const param of inputs) {
    if (!askedColumns(settings).includes(label_column)) continue;
    throw new ColumnError(
      param,
      `The column '${label_column}' of ${table.file.filename} is the label, and cannot be learnt from too.`,
    );
  }
}

const inputParams = ["text_column", "sequence_column", "feature_columns"] as const;

/** The columns that the settings say are learnt from. */
function askedColumns({ text_column, sequence_column, feature_columns }: ColumnSettings) {
  return [text_column, sequence_column, ...(feature_columns ?? [])].filter(
    (name) => name !== undefined,
  );
}

/**
 * The column to predict: the one that is asked for, else one of a usual name, else the last of those that
 * are not learnt from. Undefined where nothing is predicted.
 */
export function labelName(
  { columns }: DataTable,
  settings: ColumnSettings,
  { targets }: Pick<Method, "targets">,
): string | undefined {
  if (targets.includes("embedding")) return undefined;
  const asked = askedColumns(settings);
  const others = columns.filter((name) => !asked.includes(name));
  return settings.label_column ?? labelNames.find((name) => others.includes(name)) ?? others.at(-1);
}

/**
 * Finds out what each column is for, from what is asked for, from names and from values.
 *
 * Throws `ColumnError` for a column that is not there or not of the kind that is needed.
 */
export function chooseRoles(
  table: DataTable,
  profile: TableProfile,
  settings: TrainingSettings,
  method: Pick<Method, "type" | "inputs" | "targets">,
): ColumnRoles {
  const of = (name: string, param: string): ColumnProfile => {
    const column = profile.columns.get(name);
    if (column !== undefined) return column;
    throw new ColumnError(
      param,
      `There is no column '${name}' in ${table.file.filename}. Its columns are ${table.columns.join(", ")}.`,
    );
  };
  const label = labelOf(table, settings, method, of);
  const input = inputType(profile, label, settings, method);
  const features = featuresOf(profile, label, input, settings, of);
  return { input, label, features, task: taskOf(table, label, settings, method) };
}

type Find = (name: string, param: string) => ColumnProfile;

function labelOf(
  table: DataTable,
  settings: ColumnSettings,
  method: Pick<Method, "targets">,
  of: Find,
): ColumnProfile | null {
  const name = labelName(table, settings, method);
  if (name !== undefined) return of(name, "label_column");
  if (method.targets.includes("embedding")) return null;
  throw new ColumnError(
    "label_column",
    `There is no column in ${table.file.filename} besides those to learn from (${table.columns.join(", ")}). Expected one to predict.`,
  );
}

function inputType(
  profile: TableProfile,
  label: ColumnProfile | null,
  settings: TrainingSettings,
  { type, inputs }: Pick<Method, "type" | "inputs">,
): ColumnRoles["input"] {
  const asked = askedInput(settings, inputs);
  if (asked !== undefined) {
    if (inputs.includes(asked.input)) return asked.input;
    throw new ColumnError(
      asked.param,
      `The method '${type}' is trained on ${inputs.map((input) => `'${input}'`).join(" or ")} data, and not on what '${asked.param}' names${asked.input === "text" && inputs.includes("embedded_text") ? " without an embedding model" : ""}.`,
    );
  }
  const columns = [...profile.columns.values()].filter((column) => column !== label);
  for (const input of inputs) {
    if (input === "sequence" && columns.some(({ lists }) => lists > 0)) return input;
    if ((input === "text" || input === "corpus") && columns.some(isText)) return input;
    if (input === "tabular") return input;
  }
  if (inputs.includes("image")) {
    throw new ColumnError(
      "format",
      `The method '${type}' is trained on images: expected a ZIP with a folder of images for each label.`,
    );
  }
  if (inputs.includes("corpus")) {
    throw new ColumnError(
      "text_column",
      `The method '${type}' needs a column of texts; none was found.`,
    );
  }
  throw new ColumnError(
    inputs.includes("text") ? "text_column" : "feature_columns",
    `The method '${type}' needs a column of texts, or a 'sequence_column' of lists of numbers, or 'feature_columns' of numbers that make a sequence; none was found.`,
  );
}

function askedInput(settings: TrainingSettings, inputs: Method["inputs"]) {
  const { text_column, sequence_column, feature_columns, embedding_model } = settings;
  if (sequence_column !== undefined)
    return { input: "sequence", param: "sequence_column" } as const;
  if (text_column !== undefined) {
    if (embedding_model !== null) return { input: "embedded_text", param: "text_column" } as const;
    const input = inputs.includes("corpus") ? "corpus" : "text";
    return { input, param: "text_column" } as const;
  }
  if (feature_columns === undefined) return undefined;
  const input = inputs.includes("tabular") ? "tabular" : "sequence";
  return { input, param: "feature_columns" } as const;
}

function isText({ isNumeric, firstNested, count }: ColumnProfile): boolean {
  return !isNumeric && firstNested === undefined && count > 0;
}

function featuresOf(
  profile: TableProfile,
  label: ColumnProfile | null,
  input: ColumnRoles["input"],
  settings: TrainingSettings,
  of: Find,
): readonly ColumnProfile[] {
  const { text_column, sequence_column, feature_columns } = settings;
  const others = [...profile.columns.values()].filter((column) => column !== label);
  switch (input) {
    case "text":
    case "corpus":
    case "embedded_text":
      return [text_column === undefined ? longestText(others) : of(text_column, "text_column")];
    case "sequence": {
      if (sequence_column !== undefined) return [of(sequence_column, "sequence_column")];
      if (feature_columns !== undefined) {
        return feature_columns.map((name) => of(name, "feature_columns"));
      }
      return others.filter(({ lists }) => lists > 0).slice(0, 1);
    }
    case "tabular": {
      const features = feature_columns?.map((name) => of(name, "feature_columns")) ?? others;
      if (features.length > 0) return features;
      throw new ColumnError(
        "feature_columns",
        `There is no column besides the label '${label?.name ?? ""}' to predict from.`,
      );
    }
    default:
      return input satisfies never;
  }
}

function longestText(columns: readonly ColumnProfile[]): ColumnProfile {
  const named = columns.find(({ name }) => name === "text");
  if (named !== undefined) return named;
  const length = ({ characters, count }: ColumnProfile) => characters / Math.max(1, count);
  const texts = columns.filter(isText);
  const [first] = texts;
  if (first === undefined) throw new ColumnError("text_column", "There is no column of texts.");
  return texts.reduce((best, other) => (length(other) > length(best) ? other : best), first);
}

function taskOf(
  { file }: DataTable,
  label: ColumnProfile | null,
  { task }: TrainingSettings,
  { type, targets }: Pick<Method, "type" | "targets">,
): ColumnRoles["task"] {
  if (label === null) return "embedding";
  const { name, isNumeric, hasFractions, categories, firstText } = label;
  const isMeasured =
    isNumeric && (hasFractions || categories === undefined || categories.size > mostNumericLabels);
  const [only] = targets.length === 1 ? targets : [];
  const chosen = only ?? (task !== "auto" ? task : isMeasured ? "regression" : "classification");
  if (task !== "auto" && task !== chosen) {
    throw new ColumnError("task", `The method '${type}' is for a ${chosen}, not for a ${task}.`);
  }
  if (chosen === "regression" && !isNumeric && firstText !== undefined) {
    throw new DataError(
      { filename: file.filename, line: firstText.line, column: name },
      `expected a number to predict, got '${String(firstText.cell)}'. For labels take a method for classification.`,
    );
  }
  return chosen;
}
