import { InvalidArgumentError } from "commander";

/**
 * Collects `key=value` of a repeated option. A value is JSON where it reads as JSON (`0.1`, `[64,32]`,
 * `true`, `null`), and else a text.
 */
export function collectParameter(
  text: string,
  previous: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const match = /^(?<key>[A-Za-z][A-Za-z0-9_]*)=(?<value>.*)$/s.exec(text)?.groups;
  if (match === undefined) {
    throw new InvalidArgumentError("Give a name and a value, such as learning_rate=0.01.");
  }
  const { key = "", value = "" } = match;
  if (key in previous) throw new InvalidArgumentError(`'${key}' is given twice.`);
  return { ...previous, [key]: parseValue(value) };
}

function parseValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Names of columns, separated by commas. */
export function parseColumns(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (!names.includes("")) return names;
  throw new InvalidArgumentError("Give the names of columns, separated by commas.");
}

/** A seed: what the API takes as one. */
export function parseSeed(text: string): number {
  const seed = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (seed <= 2_147_483_647) return seed;
  throw new InvalidArgumentError("Give a whole number from 0 to 2147483647.");
}

/** A part of the data, from 0 to 0.5. */
export function parseShare(text: string): number {
  const share = text.trim() === "" ? Number.NaN : Number(text);
  if (share >= 0 && share <= 0.5) return share;
  throw new InvalidArgumentError("Give a number from 0 to 0.5.");
}

/** An http or https URL. */
export function parseBaseUrl(text: string): string {
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: "" };
  if (protocol === "http:" || protocol === "https:") return text;
  throw new InvalidArgumentError("Give the address of a service, such as http://127.0.0.1:4010.");
}
