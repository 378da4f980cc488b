import { MockError } from "../mock-error.ts";

/** Says whether a value will do, and what would. */
export interface OptionRule {
  readonly expected: string;
  accepts(value: unknown): boolean;
}

/** The longest delay that a timer takes: 2^31 - 1 ms, which is almost 25 days. */
const longestTimerMs = 2_147_483_647;

export const milliseconds: OptionRule = {
  expected: `a number of milliseconds from 0 to ${longestTimerMs}`,
  accepts: (value) => typeof value === "number" && value >= 0 && value <= longestTimerMs,
};

export const wholeNumber: OptionRule = {
  expected: "a whole number, 0 or more",
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};

export const text: OptionRule = {
  expected: "a text",
  accepts: (value) => typeof value === "string" && value !== "",
};

export const texts: OptionRule = {
  expected: "an array of texts",
  accepts: (value) => Array.isArray(value) && value.every(text.accepts),
};

export const aFunction: OptionRule = {
  expected: "a function",
  accepts: (value) => typeof value === "function",
};

export function oneOf(...values: readonly string[]): OptionRule {
  return {
    expected: values.map((value) => `'${value}'`).join(" or "),
    accepts: (value) => values.includes(value as string),
  };
}

/** An object whose keys are among `names`, each with a value that `rule` accepts. */
export function record(names: readonly string[], rule: OptionRule): OptionRule {
  return {
    expected: `an object from the name of an operation, such as '${names[0]}', to ${rule.expected}`,
    accepts: (value) =>
      typeof value === "object" &&
      value !== null &&
      Object.entries(value).every(
        ([name, item]) => names.includes(name) && (item === undefined || rule.accepts(item)),
      ),
  };
}

/** Throws a MockError for an option that is unknown or does not fit. Undefined is as if left out. */
export function checkOptions(
  what: string,
  options: object,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      throw new MockError(
        "invalid_option",
        `Unknown option '${name}' of ${what}. The options are ${Object.keys(rules).join(", ")}.`,
      );
    }
    if (value === undefined || rule.accepts(value)) continue;
    throw new MockError(
      "invalid_option",
      `Invalid ${name} of ${what}: expected ${rule.expected}, but got ${show(value)}.`,
    );
  }
}

function show(value: unknown): string {
  if (typeof value === "function") return "a function";
  return (JSON.stringify(value) ?? String(value)).slice(0, 100);
}
