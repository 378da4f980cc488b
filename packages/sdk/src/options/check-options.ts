import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** What an option must be. */
export interface Rule {
  /** Completes "expected …". */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
  /** Whether the value must stay out of error messages. */
  readonly secret?: boolean;
}

/** Refuses an option that is unknown or that breaks its rule. What is undefined is as if left out. */
export function checkOptions(options: unknown, rules: Readonly<Record<string, Rule>>): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError(
      "options",
      `Invalid options: expected an object, but got ${shown(options)}.`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      throw new InvalidArgumentError(
        name,
        `Unknown option '${name}'. ${suggestion(name, Object.keys(rules))}`,
      );
    }
    if (!rule.accepts(value)) {
      const came = rule.secret ? "" : `, but got ${shown(value)}`;
      throw new InvalidArgumentError(name, `Invalid ${name}: expected ${rule.expected}${came}.`);
    }
  }
}

function suggestion(name: string, known: readonly string[]): string {
  const meant = known.find((option) => option.toLowerCase() === name.toLowerCase());
  return meant === undefined ? `The options are ${known.join(", ")}.` : `Did you mean '${meant}'?`;
}

function shown(value: unknown): string {
  if (typeof value === "string") return `'${value}'`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
