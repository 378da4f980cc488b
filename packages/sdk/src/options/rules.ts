import { type Logger, type LogLevel, loggerMethods, logLevels } from "../logging/logger.ts";
import type { Rule } from "./check-options.ts";

/** The longest delay that a timer takes: 2^31 - 1 ms, which is almost 25 days. */
export const longestTimerMs = 2_147_483_647;

const isTransportHeader = /^content-(type|length)$/i;

/** How long a whole call may take. */
export const timeoutRule = wholeNumber(1, longestTimerMs, "milliseconds");

/** How often a failed attempt is made again. */
export const retriesRule = wholeNumber(0, 100, "retries");

export const headersRule: Rule = {
  expected:
    "an object from names to texts (null to send none), without content-type and content-length",
  accepts: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([name, text]) => !isTransportHeader.test(name) && isHeader(name, text),
    ),
  // A header may hold a key.
  secret: true,
};

export const headerTextRule: Rule = {
  expected: "a text that fits a header",
  accepts: (value) => typeof value === "string" && value !== "" && isHeader("name", value),
};

export const apiKeyRule: Rule = {
  expected:
    "a key of visible ASCII characters. Leave it out to send none; cut off a line break that came with it from a file",
  accepts: (value) => typeof value === "string" && /^[\x21-\x7e]+$/.test(value),
  secret: true,
};

export const booleanRule: Rule = {
  expected: "true or false",
  accepts: (value) => typeof value === "boolean",
};

export const proxyRule: Rule = {
  expected: "the http address of a proxy, or 'environment'",
  accepts: (value) =>
    value === "environment" ||
    (typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value)),
  // It may hold a password.
  secret: true,
};

export const functionRule: Rule = {
  expected: "a function from Request to a promise of Response",
  accepts: (value) => typeof value === "function",
};

export const progressRule: Rule = {
  expected: "a function of { loadedBytes, totalBytes }",
  accepts: functionRule.accepts,
};

export const middlewareRule: Rule = {
  expected: "an array of functions (request, next) => Promise<Response>",
  accepts: (value) => Array.isArray(value) && value.every(functionRule.accepts),
};

export const loggerRule: Rule = {
  expected: `an object with the methods ${loggerMethods.join(", ")}, such as console`,
  accepts: (value) =>
    loggerMethods.every((name) => functionRule.accepts((value as Logger | null)?.[name])),
};

export const logLevelRule: Rule = {
  expected: `one of ${logLevels.join(", ")}`,
  accepts: (value) => logLevels.includes(value as LogLevel),
};

export const signalRule: Rule = {
  expected: "an AbortSignal",
  accepts: (value) =>
    typeof (value as Partial<AbortSignal> | null)?.aborted === "boolean" &&
    typeof (value as Partial<AbortSignal>).addEventListener === "function",
};

/** A rule for whole numbers, both ends included. */
export function wholeNumber(from: number, to: number, unit: string): Rule {
  return {
    expected: `a whole number of ${unit} from ${from} to ${to}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
  };
}

function isHeader(name: string, value: unknown): boolean {
  if (value === null) return true;
  try {
    new Headers([[name, value as string]]);
    return typeof value === "string";
  } catch {
    return false;
  }
}
