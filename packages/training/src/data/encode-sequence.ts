import { largestFloat32, numberOf, shownCell } from "./cell.ts";
import { CellProblem } from "./cell-problem.ts";
import type { Cell } from "./data-table.ts";
import { padSequence } from "./pad-sequences.ts";
import type { SequencePreprocessing } from "./preprocessing.ts";

/**
 * The steps of a sequence, one after the other, and how many numbers each has. A cell is a list of
 * numbers or of lists of numbers, as JSON too, or numbers apart by spaces or semicolons.
 *
 * Throws `CellProblem`.
 */
export function sequenceOf(
  cell: Cell,
  column: string | null,
): { readonly width: number; readonly values: Float64Array } {
  const list = typeof cell === "string" ? listOf(cell, column) : cell;
  if (!Array.isArray(list) || list.length === 0) {
    throw new CellProblem(column, `expected a list of numbers, got ${shownCell(cell)}.`);
  }
  const [first] = list;
  const width = Array.isArray(first) ? first.length : 1;
  if (width === 0) throw new CellProblem(column, "step 0 has no numbers. Expected at least one.");
  const values = new Float64Array(list.length * width);
  for (const [step, item] of list.entries()) {
    const numbers: readonly unknown[] = Array.isArray(item) ? item : [item];
    if (numbers.length !== width || Array.isArray(item) !== Array.isArray(first)) {
      throw new CellProblem(
        column,
        `step ${step} has ${numbers.length} numbers, and the first has ${width}. Expected as many in each.`,
      );
    }
    for (const [place, value] of numbers.entries()) {
      // Not above 3.4e38, as NaN is not either.
      if (typeof value !== "number" || !(Math.abs(value) <= largestFloat32)) {
        throw new CellProblem(
          column,
          `step ${step}: expected a finite number of at most 3.4e38, got ${shownCell(value as Cell)}.`,
        );
      }
      values[step * width + place] = value;
    }
  }
  return { width, values };
}

function listOf(text: string, column: string | null): Cell {
  if (text.trimStart().startsWith("[")) {
    try {
      return JSON.parse(text) as Cell;
    } catch {
      throw new CellProblem(column, `expected a list of numbers in JSON, got ${shownCell(text)}.`);
    }
  }
  return text
    .trim()
    .split(/[\s;]+/)
    .map((item) => numberOf(item) ?? item);
}

/**
 * Writes a sequence into `sequence` [maxlen, width] at `offset`, padded with zeros or cut, and gives its
 * length. Throws `CellProblem` for one of another width.
 */
export function encodeSequence(
  cell: Cell,
  preprocessing: SequencePreprocessing,
  sequence: Float32Array,
  offset: number,
): number {
  const { width, maxlen, column } = preprocessing;
  const { width: given, values } = sequenceOf(cell, column === "" ? null : column);
  if (given !== width) {
    throw new CellProblem(column, `each step has ${given} numbers, and the model takes ${width}.`);
  }
  const { from, length, to } = padSequence(values.length / width, preprocessing);
  sequence.fill(0, offset, offset + maxlen * width);
  sequence.set(values.subarray(from * width, (from + length) * width), offset + to * width);
  return length;
}
