import { DataError } from "../errors.ts";
import type { MissingValues } from "../training-settings.ts";
import { shownCell } from "./cell.ts";
import { type ColumnProfile, mostCategories } from "./column-profile.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { DataFile } from "./data-file.ts";
import { compare, refuseDecimalCommas } from "./fit-columns.ts";
import type { Target } from "./preprocessing.ts";

/** The most labels of a classification. */
const mostClasses = mostCategories;

/** What is predicted, and of a classification with which labels. Throws `DataError`. */
export function fitTarget(
  file: DataFile,
  { label, task }: Pick<ColumnRoles, "label" | "task">,
  missing: MissingValues["label"],
): Target {
  if (label === null || task === "embedding") return { type: "embedding" };
  const { name, count, firstMissingLine } = label;
  if (firstMissingLine !== undefined && missing === "error") {
    throw new DataError(
      { filename: file.filename, line: firstMissingLine, column: name },
      `the label is missing, here and in ${label.missing - 1} more rows. Expected one, or 'drop_row' for missing labels.`,
    );
  }
  if (count === 0) throw new DataError({ ...file, column: name }, "there is no label at all.");
  const { firstNested } = label;
  if (firstNested !== undefined) {
    throw new DataError(
      { filename: file.filename, line: firstNested.line, column: name },
      `expected a label, got ${shownCell(firstNested.cell)}.`,
    );
  }
  refuseDecimalCommas(file, label);
  if (task === "regression") {
    checkNumbers(file, label);
    return { type: "regression", column: name };
  }
  const { categories } = label;
  if (categories === undefined) {
    throw new DataError(
      { filename: file.filename, column: name },
      `there are more than ${mostClasses} classes, or very long labels. Expected labels that recur; for numbers that are measured take 'task: regression'.`,
    );
  }
  return {
    type: "classification",
    column: name,
    labels: labelsOf(file, name, [...categories.keys()]),
  };
}

/** Labels in order: numbers by size, texts by code units. Throws `DataError` for fewer than two. */
export function labelsOf(
  file: DataFile,
  column: string,
  found: readonly string[],
): readonly string[] {
  const [only] = found;
  if (found.length < 2) {
    throw new DataError(
      { filename: file.filename, column },
      `there is one class only ('${only ?? ""}'). Expected at least two to tell apart.`,
    );
  }
  if (found.length > mostClasses) {
    throw new DataError(
      { filename: file.filename, column },
      `there are ${found.length} classes, more than ${mostClasses}.`,
    );
  }
  const isNumeric = found.every((label) => label.trim() !== "" && Number.isFinite(Number(label)));
  return [...found].sort(isNumeric ? (a, b) => Number(a) - Number(b) || compare(a, b) : compare);
}

function checkNumbers(file: DataFile, { name, firstNotFinite }: ColumnProfile): void {
  if (firstNotFinite === undefined) return;
  throw new DataError(
    { filename: file.filename, line: firstNotFinite.line, column: name },
    `expected a finite number, got ${shownCell(firstNotFinite.cell)}.`,
  );
}
