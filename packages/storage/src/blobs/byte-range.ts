import { InvalidRangeError } from "./blob-errors.ts";
import type { ByteRange } from "./blob-store.ts";

/** Both ends of a range of a blob; throws `InvalidRangeError` when it is not inside the blob. */
export function resolveRange(
  range: ByteRange | undefined,
  sizeBytes: number,
): { readonly start: number; readonly end: number } {
  if (range === undefined) return { start: 0, end: sizeBytes };
  const { start, end = sizeBytes } = range;
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= sizeBytes;
  if (!inside) throw new InvalidRangeError(range, sizeBytes);
  return { start, end };
}
