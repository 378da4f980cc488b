import { TokenizerFormatError } from "./errors.ts";

/** The members of a JSON object, not yet checked. */
export type Fields = Record<string, unknown>;

/** The steps of a field that holds one, several in a `Sequence`, or none. */
export function listOfSteps(
  value: unknown,
  path: string,
  inner: string,
): { step: Fields; path: string }[] {
  if ((value ?? null) === null) return [];
  const step = fields(value, path);
  if (step.type !== "Sequence") return [{ step, path }];
  return list(step[inner], `${path}.${inner}`).map((entry, index) => {
    const entryPath = `${path}.${inner}[${index}]`;
    return { step: fields(entry, entryPath), path: entryPath };
  });
}

/** A value that must be an object. */
export function fields(value: unknown, path: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TokenizerFormatError(path, "an object", value);
  }
  return { ...value };
}

/** A value that must be an array. */
export function list(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new TokenizerFormatError(path, "an array", value);
  return value;
}

/** Refuses all but one value. */
export function literal(value: unknown, expected: string | number | boolean, path: string): void {
  if (value !== expected) throw new TokenizerFormatError(path, JSON.stringify(expected), value);
}

/** A value that must be a single character. */
export function mark(value: unknown, path: string): string {
  if (typeof value !== "string" || value.length !== 1) {
    throw new TokenizerFormatError(path, "one character of the Basic Multilingual Plane", value);
  }
  return value;
}
