import { InvalidArgumentError } from "commander";

const largestPort = 65_535;
const mostThreads = 1024;
const longestSuffix = 32;

function wholeNumber(value: string, from: number, to: number, what: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new InvalidArgumentError(`Give ${what} from ${from} to ${to}.`);
}

/** A TCP port; 0 asks the system for a free one. */
export function parsePort(value: string): number {
  return wholeNumber(value, 0, largestPort, "a port");
}

/** A number of threads; the upper bound only catches slips of the finger. */
export function parseThreads(value: string): number {
  return wholeNumber(value, 1, mostThreads, "a number of threads");
}

/** A host name or address to listen on, with no scheme and no port. */
export function parseHost(value: string): string {
  if (value !== "" && !/[\s/[\]]/.test(value)) return value;
  throw new InvalidArgumentError(
    "Give a host name or an address, such as 127.0.0.1, 0.0.0.0 or ::1.",
  );
}

/** A path that is not empty: an unset shell variable must not mean the current directory. */
export function parseDirectory(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("Give the path of a directory; it came out empty.");
}

/** Collects the keys of a repeated option. */
export function collectApiKey(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, parseKey(value)];
}

/** A key. Only what a header can carry is one. */
export function parseKey(value: string): string {
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  throw new InvalidArgumentError(
    "Give a key of printable ASCII characters with no spaces: it travels in a header.",
  );
}

const mostClasses = 1000;

const mostRuns = 100_000;
const mostConcurrency = 256;

/** How many requests are made up for an operation. */
export function parseRuns(value: string): number {
  return wholeNumber(value, 0, mostRuns, "a number");
}

/** How many tests go on beside each other. */
export function parseConcurrency(value: string): number {
  return wholeNumber(value, 1, mostConcurrency, "a number");
}

/** How many classes or words a prediction gives at most. */
export function parseTopK(value: string): number {
  return wholeNumber(value, 1, mostClasses, "a number");
}

/** The path of a file that is not empty. */
export function parseFile(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("Give the path of a file; it came out empty.");
}

/** A word in the name of a model: what the API takes as one. */
export function parseSuffix(value: string): string {
  if (value.length <= longestSuffix && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  throw new InvalidArgumentError(
    `Give at most ${longestSuffix} lower-case letters and digits, with hyphens between them.`,
  );
}
