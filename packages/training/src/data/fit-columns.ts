import { ColumnError, DataError } from "../errors.ts";
import type { MissingValues } from "../training-settings.ts";
import { shownCell } from "./cell.ts";
import { type ColumnProfile, mostCategories } from "./column-profile.ts";
import type { DataFile } from "./data-file.ts";
import type {
  CategoricalColumn,
  CategoricalStrategy,
  NumericColumn,
  NumericStrategy,
  TabularPreprocessing,
} from "./preprocessing.ts";

/** A column with more numbers than this share, and something else besides, has mistakes in it. */
const mostlyNumbers = 0.9;

/**
 * Tells numbers and categories apart and chooses what stands in for missing values.
 *
 * Throws `DataError` with the line of what is wrong, or `ColumnError`.
 */
export function fitTabular(
  file: DataFile,
  features: readonly ColumnProfile[],
  missing: MissingValues,
  warn: (message: string) => void,
): TabularPreprocessing {
  const columns = features.map((feature) => {
    return isNumbers(file, feature)
      ? numericColumn(file, feature, missing.numeric)
      : categoricalColumn(file, feature, missing.categorical);
  });
  const constant = features.filter(isConstant);
  if (constant.length === features.length) {
    throw new DataError(
      file,
      `every feature is constant (${constant.map(({ name }) => name).join(", ")}): there is nothing to learn from.`,
    );
  }
  for (const { name } of constant) {
    warn(`The column '${name}' is constant: nothing can be learnt from it.`);
  }
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return { type: "tabular", columns, width };
}

function widthOf(column: NumericColumn | CategoricalColumn): number {
  return column.type === "numeric" ? 1 : column.categories.length;
}

function isConstant({ isNumeric, min, max, categories, missing }: ColumnProfile): boolean {
  return isNumeric ? min === max && missing === 0 : categories?.size === 1 && missing === 0;
}

/** Whether a column holds numbers. Throws `DataError` for one that nearly does. */
export function isNumbers(file: DataFile, profile: ColumnProfile): boolean {
  const { name, count, numbers, firstText, lists, firstNested } = profile;
  if (count === 0) {
    throw new DataError({ ...file, column: name }, "the column has no values at all.");
  }
  if (lists > 0) {
    throw new ColumnError(
      "feature_columns",
      `The column '${name}' holds lists. Expected numbers or categories; lists are for 'sequence_column'.`,
    );
  }
  if (firstNested !== undefined) {
    throw new DataError(
      { filename: file.filename, line: firstNested.line, column: name },
      `expected a number or a category, got ${shownCell(firstNested.cell)}.`,
    );
  }
  refuseDecimalCommas(file, profile);
  if (firstText !== undefined && numbers <= mostlyNumbers * count) return false;
  if (firstText !== undefined) {
    throw new DataError(
      { filename: file.filename, line: firstText.line, column: name },
      `expected a number, as nearly all other values are, got ${shownCell(firstText.cell)}.`,
    );
  }
  checkFinite(file, profile);
  return true;
}

/** Throws `DataError` for a column of numbers such as "1,5", which is neither guessed at nor a category. */
export function refuseDecimalCommas(file: DataFile, profile: ColumnProfile): void {
  const { name, count, numbers, decimalCommas, firstDecimalComma } = profile;
  if (firstDecimalComma === undefined || numbers + decimalCommas <= mostlyNumbers * count) return;
  throw new DataError(
    { filename: file.filename, line: firstDecimalComma.line, column: name },
    `expected numbers with a decimal point and no other separator, as in 1.5, got ${shownCell(firstDecimalComma.cell)}.`,
  );
}

function checkFinite(file: DataFile, { name, firstNotFinite }: ColumnProfile): void {
  if (firstNotFinite === undefined) return;
  throw new DataError(
    { filename: file.filename, line: firstNotFinite.line, column: name },
    `expected a finite number, got ${shownCell(firstNotFinite.cell)}.`,
  );
}

function numericColumn(
  file: DataFile,
  profile: ColumnProfile,
  strategy: NumericStrategy,
): NumericColumn {
  const fills = {
    error: () => refuseMissing(file, profile),
    mean: () => profile.mean,
    median: () => profile.median,
    constant: () => 0,
    drop_row: () => null,
  } satisfies Record<NumericStrategy, () => number | null>;
  const fill = strategy === "error" && profile.missing === 0 ? null : fills[strategy]();
  const drops = strategy === "drop_row";
  return { type: "numeric", name: profile.name, fill, ...(drops && { drop_row: true }) };
}

function categoricalColumn(
  file: DataFile,
  profile: ColumnProfile,
  strategy: CategoricalStrategy,
): CategoricalColumn {
  const { name, missing } = profile;
  if (profile.categories === undefined) {
    throw new ColumnError(
      "feature_columns",
      `The column '${name}' has too many different values (more than ${mostCategories}, or than go with so many columns) or too long ones for categories. Leave it out with 'feature_columns'; texts are for 'text_column'.`,
    );
  }
  const counts = [...profile.categories];
  const own = strategy === "category" || strategy === "constant";
  const names = counts.map(([category]) => category);
  const categories = [...names, ...(own && missing > 0 ? [""] : [])].sort(compare);
  const fills = {
    error: () => (missing > 0 ? refuseMissing(file, profile) : null),
    most_frequent: () => counts.reduce((best, other) => (other[1] > best[1] ? other : best))[0],
    constant: () => "",
    category: () => "",
    drop_row: () => null,
  } satisfies Record<CategoricalStrategy, () => string | null>;
  const drops = strategy === "drop_row";
  const fill = fills[strategy]();
  return { type: "categorical", name, categories, fill, ...(drops && { drop_row: true }) };
}

function refuseMissing(file: DataFile, { name, firstMissingLine, missing }: ColumnProfile): never {
  const line = firstMissingLine ?? 0;
  throw new DataError(
    { filename: file.filename, line, column: name },
    `the value is missing, here and in ${missing - 1} more rows. Expected one, or a strategy in 'missing_values' such as 'mean' or 'drop_row'.`,
  );
}

/** By code units: the same order everywhere, whatever the language of the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
