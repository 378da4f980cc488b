import type { Cell } from "./data-table.ts";

/** Texts that stand for a missing value, with spaces around them or not; besides JSON's null. */
const missingMarks: ReadonlySet<string> = new Set(["", "NA", "N/A", "null"]);

/** Whether there is no value: null, an empty text, or one of NA, N/A and null. */
export function isMissing(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === null;
  const first = cell.charCodeAt(0);
  // No mark begins as numbers do (`+,-./0123456789`): most values need no further look.
  if (first >= 0x2b && first <= 0x39) return false;
  return missingMarks.has(cell.trim());
}

/** The largest number that a served model, which takes float32, can be given. */
export const largestFloat32 = 3.4028234663852886e38;

const notFiniteMark = /^[+-]?(?:nan|inf|infinity)$/i;

/**
 * The number that a cell holds; NaN or an infinity for those that are written so, and undefined for
 * what is no number.
 */
export function numberOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  const first = cell.charCodeAt(0);
  if (first <= 0x20 || first >= 0x80) {
    const trimmed = cell.trim();
    if (trimmed !== cell) return numberOf(trimmed);
  }
  const value = Number(cell);
  if (Number.isFinite(value)) {
    // "0x10" and its kind are numbers to JavaScript only, and so is an empty text.
    const second = cell.charCodeAt(1) | 0x20;
    const isPlain = second !== 0x78 && second !== 0x62 && second !== 0x6f;
    return isPlain && cell !== "" ? value : undefined;
  }
  // A number too large for a double is an infinity, whatever it was meant to be.
  if (!Number.isNaN(value)) return value;
  const text = cell.trim();
  if (!notFiniteMark.test(text)) return undefined;
  if (/nan/i.test(text)) return Number.NaN;
  return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

const decimalComma = /^\s*[+-]?\d+,\d+\s*$/;

/** Whether a cell is a number for those who write 1,5: what is meant by it nobody can know. */
export function hasDecimalComma(cell: Cell): boolean {
  return typeof cell === "string" && decimalComma.test(cell);
}

/** A value as text. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

/** A category or a label. Spaces around it count for nothing. */
export function categoryOf(cell: Cell): string {
  return textOf(cell).trim();
}

/** A cell for a message, cut short. */
export function shownCell(cell: Cell): string {
  const text = textOf(cell);
  return text.length > 40 ? `'${text.slice(0, 40)}…'` : `'${text}'`;
}
