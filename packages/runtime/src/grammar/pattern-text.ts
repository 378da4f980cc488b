import { assertNever } from "../errors/assert-never.ts";
import { deterministic } from "./deterministic.ts";
import { bytesIn, choice, type Expression, literal, repeat, sequence } from "./expression.ts";
import type { CodePoints, Pattern } from "./pattern.ts";
import { utf8Ranges } from "./utf8-ranges.ts";

/** The texts of a pattern within a JSON string. Only what has to be escaped is. */
export function patternInString(pattern: Pattern): Expression {
  switch (pattern.kind) {
    case "characters":
      return deterministic(charactersInString(pattern.points));
    case "sequence":
      return sequence(...pattern.items.map(patternInString));
    case "choice":
      return choice(...pattern.options.map(patternInString));
    case "repeat":
      return repeat(patternInString(pattern.item), pattern.min, pattern.max);
    default:
      return assertNever(pattern);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function charactersInString(points: CodePoints): Expression {
  const options: Expression[] = [];
  for (const [from, to] of points) {
    for (let point = from; point <= Math.min(to, BACKSLASH); point++) {
      if (point >= 0x20 && point !== QUOTE && point !== BACKSLASH) continue;
      options.push(literal(JSON.stringify(String.fromCharCode(point)).slice(1, -1)));
    }
    for (const [low, high] of withoutEscaped(from, to)) {
      for (const ranges of utf8Ranges(low, high)) {
        options.push(sequence(...ranges.map((range) => bytesIn(range))));
      }
    }
  }
  return choice(...options);
}

/** What of a range stands in a JSON string as it is. */
function withoutEscaped(from: number, to: number): (readonly [number, number])[] {
  const plain = [
    [0x20, QUOTE - 1],
    [QUOTE + 1, BACKSLASH - 1],
    [BACKSLASH + 1, 0x10ffff],
  ] as const;
  return plain
    .map(([low, high]) => [Math.max(from, low), Math.min(to, high)] as const)
    .filter(([low, high]) => low <= high);
}
