import { assertNever } from "../errors/assert-never.ts";
import type { Pattern } from "./pattern.ts";

/** How many code points a text of the pattern has, at least and at most. */
export function lengthsOf(pattern: Pattern): { readonly min: number; readonly max: number } {
  switch (pattern.kind) {
    case "characters":
      return { min: 1, max: 1 };
    case "sequence": {
      const all = pattern.items.map(lengthsOf);
      return {
        min: all.reduce((sum, { min }) => sum + min, 0),
        max: all.reduce((sum, { max }) => sum + max, 0),
      };
    }
    case "choice": {
      const all = pattern.options.map(lengthsOf);
      return {
        min: Math.min(...all.map(({ min }) => min)),
        max: Math.max(...all.map(({ max }) => max)),
      };
    }
    case "repeat": {
      const { min, max } = lengthsOf(pattern.item);
      return {
        min: min * pattern.min,
        max: max === 0 || pattern.max === 0 ? 0 : max * pattern.max,
      };
    }
    default:
      return assertNever(pattern);
  }
}

/**
 * In how many ways a text can stand in a pattern at once, roughly: a count within a repeated group
 * multiplies them, since a text may have been split between the two in any way. What stands outside
 * all repeats adds none, so that without nested counts they are no more than the pattern is long.
 */
export function waysOf(pattern: Pattern, repeated = false): number {
  switch (pattern.kind) {
    case "characters":
      return repeated ? 1 : 0;
    case "sequence":
      return sumOf(pattern.items.map((item) => waysOf(item, repeated)));
    case "choice":
      return sumOf(pattern.options.map((option) => waysOf(option, repeated)));
    case "repeat": {
      const { item, min, max } = pattern;
      const inner = waysOf(item, repeated || max > 1);
      const { min: shortest, max: longest } = lengthsOf(item);
      // Items of one length: the text so far tells the count. Others: it grows with the text only,
      // and counts that no token reaches are one (see `Pushdown`).
      const isNested = repeated || shortest === 0 || (shortest !== longest && holdsCount(item));
      if (!isNested) return inner;
      const count = Math.max(1, max === Infinity ? min : max);
      const passes = min === 0 || shortest === 0;
      return count * (passes ? inner + 1 : inner);
    }
    default:
      return assertNever(pattern);
  }
}

function holdsCount(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "characters":
      return false;
    case "sequence":
      return pattern.items.some(holdsCount);
    case "choice":
      return pattern.options.some(holdsCount);
    case "repeat": {
      const { item, min, max } = pattern;
      return min > 1 || (max > 1 && max !== Infinity) || holdsCount(item);
    }
    default:
      return assertNever(pattern);
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
