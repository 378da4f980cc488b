import { SourceFormatError } from "../converters/converter.ts";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads fields of a JSON object of a Hugging Face folder, where null is the same as left out.
 *
 * Every method throws SourceFormatError, naming the file, the field, what was expected and what came.
 */
export class JsonFields {
  readonly #values: Json;
  readonly #place: string;

  /** `place` names the file, and the object in it where it is not the whole. */
  constructor(value: unknown, place: string) {
    if (!isJson(value)) {
      throw new SourceFormatError(`${place}: expected a JSON object, got ${JSON.stringify(value)}`);
    }
    this.#values = value;
    this.#place = place;
  }

  /** Whether a field is there, be it null. */
  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  get(name: string): unknown {
    return this.#values[name] ?? undefined;
  }

  /** A whole number from 1 on. */
  count(name: string, fallback?: number): number {
    const value = this.get(name) ?? fallback;
    if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
    throw this.fault(name, "a whole number from 1 on", value);
  }

  /** A finite number above 0. */
  positive(name: string, fallback?: number): number {
    const value = this.get(name) ?? fallback;
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
    throw this.fault(name, "a number above 0", value);
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.get(name) ?? fallback;
    if (typeof value === "boolean") return value;
    throw this.fault(name, "true or false", value);
  }

  text(name: string, fallback?: string): string {
    const value = this.get(name) ?? fallback;
    if (typeof value === "string") return value;
    throw this.fault(name, "a string", value);
  }

  /** One of the names of a table, and what the table has for it. */
  choice<T>(name: string, choices: Readonly<Record<string, T>>, fallback?: string): T {
    const value = this.get(name) ?? fallback;
    const chosen =
      typeof value === "string" && Object.hasOwn(choices, value) ? choices[value] : undefined;
    if (chosen !== undefined) return chosen;
    throw this.fault(name, `one of ${Object.keys(choices).join(", ")}`, value);
  }

  /** Checks that a field, where it is there at all, has one of the values that change nothing. */
  only(name: string, allowed: readonly unknown[]): void {
    const value = this.get(name);
    if (value === undefined || allowed.includes(value)) return;
    const list = allowed.map((one) => JSON.stringify(one)).join(" or ");
    throw this.fault(name, `${list} (nothing else is supported)`, value);
  }

  fault(name: string, expected: string, value: unknown): SourceFormatError {
    const got = value === undefined ? "nothing" : JSON.stringify(value);
    return new SourceFormatError(`${this.#place}: expected ${name} to be ${expected}, got ${got}`);
  }
}
