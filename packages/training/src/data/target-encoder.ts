import { categoryOf, isMissing, shownCell } from "./cell.ts";
import { CellProblem } from "./cell-problem.ts";
import type { Cell } from "./data-table.ts";
import { finiteNumber } from "./encode-tabular.ts";
import type { Target } from "./preprocessing.ts";
import type { Field } from "./records.ts";

/** How what is to be predicted is kept in a record. */
export interface TargetEncoder {
  readonly name: "label" | "target";
  readonly field: Field;
  /** The index of a label, or a number; undefined for a row that is to be left out. Throws `CellProblem`. */
  encode(cell: Cell): number | undefined;
}

/** Undefined for a target that is none. */
export function targetEncoder(
  target: Target,
  missing: "error" | "drop_row",
): TargetEncoder | undefined {
  switch (target.type) {
    case "embedding":
      return undefined;
    case "regression":
      return {
        name: "target",
        field: { dataType: "float64", shape: [] },
        encode(cell) {
          if (isMissing(cell)) return missingLabel(target.column, missing);
          return finiteNumber(cell, target.column);
        },
      };
    case "classification": {
      const indices = new Map(target.labels.map((label, index) => [label, index]));
      return {
        name: "label",
        field: { dataType: "int32", shape: [] },
        encode(cell) {
          if (isMissing(cell)) return missingLabel(target.column, missing);
          const index = indices.get(categoryOf(cell));
          if (index !== undefined) return index;
          throw new CellProblem(
            target.column,
            `the label ${shownCell(cell)} does not occur in the training data.`,
          );
        },
      };
    }
    default:
      return target satisfies never;
  }
}

function missingLabel(column: string, missing: "error" | "drop_row"): undefined {
  if (missing === "drop_row") return undefined;
  throw new CellProblem(
    column,
    "the label is missing. Expected one, or 'drop_row' for missing labels.",
  );
}
