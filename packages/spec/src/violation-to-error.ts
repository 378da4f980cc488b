import { type ErrorFacts, invalidRequest } from "./api-error.ts";
import type { Violation } from "./validator.ts";

export interface ViolationContext {
  /** The value that was checked. */
  readonly value: unknown;
  /** What the value is called when all of it is wrong: `body` or `query`. */
  readonly subject: "body" | "query" | "path";
  /** The fields that hold files, so that a text in their place is told from an object. */
  readonly fileFields?: readonly string[];
}

/**
 * Turns what a validator found into the error that the hosted API gives for it.
 *
 * A value that may be several things (`anyOf`) fails every one of them. The violation that is
 * reported is then the one that got furthest into the value: for `["a", 5]`, which may be an array
 * of texts, of tokens or of token arrays, that is `[1]`.
 */
export function violationToError(
  violations: readonly Violation[],
  context: ViolationContext,
): ErrorFacts {
  const furthest = furthestViolations(violations, context.value);
  const [first] = furthest;
  if (first === undefined) throw new TypeError("There is no violation to report.");
  const path = parsePointer(first.instancePath, context.value);
  const value = valueAt(context.value, path);
  if (furthest.every((violation) => isOfWrongType(violation, value))) {
    return wrongType(furthest, path, context);
  }
  // What is wrong with the name of a property is reported of the object that has it.
  const rule =
    furthest.find(({ keyword }) => keyword === "propertyNames") ??
    furthest.find((violation) => !isOfWrongType(violation, value)) ??
    first;
  const describe = rules[rule.keyword as keyof typeof rules];
  if (describe === undefined) {
    const param = formatPath(path);
    return invalidRequest(
      `Invalid ${name(param, context)}: ${rule.message ?? "it does not fit its schema"}.`,
      param === "" ? null : param,
      "invalid_value",
    );
  }
  return describe({ violation: rule, beside: furthest, path, value, context });
}

/** Whether the type alone is wrong. Constants are compared whatever the type of the value is. */
function isOfWrongType(violation: Violation, value: unknown): boolean {
  if (violation.keyword === "type") return true;
  const allowed = allowedValues(violation);
  return allowed.length > 0 && allowed.every((one) => typeName(one) !== typeName(value));
}

/** The values that a `const` or an `enum` allows. */
function allowedValues({ keyword, params }: Violation): readonly unknown[] {
  if (keyword === "const") return [params.allowedValue];
  return keyword === "enum" ? (params.allowedValues as readonly unknown[]) : [];
}

interface Rule {
  readonly violation: Violation;
  /** What else is wrong with the same value. */
  readonly beside: readonly Violation[];
  readonly path: Path;
  readonly value: unknown;
  readonly context: ViolationContext;
}

/** One row for each keyword of JSON Schema that the document's requests use. */
const rules = {
  required: ({ violation, path }) => {
    const param = formatPath([...path, String(violation.params.missingProperty)]);
    return invalidRequest(
      `Missing required parameter: '${param}'.`,
      param,
      "missing_required_parameter",
    );
  },
  additionalProperties: ({ violation, path }) => {
    const param = formatPath([...path, String(violation.params.additionalProperty)]);
    return invalidRequest(`Unknown parameter: '${param}'.`, param, "unknown_parameter");
  },
  enum: unsupportedValue,
  const: unsupportedValue,
  minLength: (rule) => length(rule, "string", "below_min_length", "too short", "minimum"),
  maxLength: (rule) => length(rule, "string", "above_max_length", "too long", "maximum"),
  minItems: (rule) => length(rule, "array", "below_min_length", "too short", "minimum"),
  maxItems: (rule) => length(rule, "array", "above_max_length", "too long", "maximum"),
  minimum: (rule) => range(rule, "integer", "below"),
  maximum: (rule) => range(rule, "integer", "above"),
  decimalMinimum: (rule) => range(rule, "decimal", "below"),
  decimalMaximum: (rule) => range(rule, "decimal", "above"),
  maxProperties: ({ violation, path, value }) => {
    const param = formatPath(path);
    const count = Object.keys(value as object).length;
    return invalidRequest(
      `Invalid '${param}': too many properties. Expected an object with at most ${Number(violation.params.limit)} properties, but got one with ${count} instead.`,
      param,
      "object_above_max_properties",
    );
  },
  propertyNames: ({ violation, path, beside }) => {
    const param = formatPath(path);
    const pattern = beside.find(({ keyword }) => keyword === "pattern")?.params.pattern;
    const problem = pattern === undefined ? "is empty or too long" : `must match '${pattern}'`;
    return invalidRequest(
      `Invalid '${param}': the name of a property ${problem}: ${preview(violation.params.propertyName)}.`,
      param,
      "invalid_value",
    );
  },
  pattern: ({ violation, path }) => {
    const param = formatPath(path);
    return invalidRequest(
      `Invalid '${param}': string does not match pattern. Expected a string that matches the pattern '${String(violation.params.pattern)}'.`,
      param,
      "invalid_value",
    );
  },
} satisfies Record<string, (rule: Rule) => ErrorFacts>;

function wrongType(
  violations: readonly Violation[],
  path: Path,
  context: ViolationContext,
): ErrorFacts {
  const param = formatPath(path);
  const value = valueAt(context.value, path);
  const isFile = path.length === 1 && (context.fileFields ?? []).includes(String(path[0]));
  const expected = isFile ? ["file"] : [...new Set(violations.flatMap(expectedTypes))];
  const nouns = withoutNull(expected, "null").map((type) => (type === "number" ? "decimal" : type));
  const found = typeName(value);
  // A number with a fraction where an integer belongs would read "expected an integer, got a number".
  const got = found === "number" && !Number.isInteger(value) ? "decimal" : found;
  const message = `Invalid type for ${name(param, context)}: expected ${oneOf(nouns)}, but got ${got === "null" ? "null" : withArticle(got)} instead.`;
  return invalidRequest(message, param === "" ? null : param, "invalid_type");
}

function expectedTypes(violation: Violation): readonly string[] {
  if (violation.keyword !== "type") return allowedValues(violation).map(typeName);
  return [violation.params.type as string | string[]].flat();
}

/** Whatever may be null may be something else, which is what the hosted API speaks of. */
function withoutNull<T>(allowed: readonly T[], empty: T): readonly T[] {
  const others = allowed.filter((one) => one !== empty);
  return others.length === 0 ? allowed : others;
}

function unsupportedValue({ violation, path, value }: Rule): ErrorFacts {
  const allowed = allowedValues(violation);
  const param = formatPath(path);
  const quoted = withoutNull(allowed, null).map((item) =>
    typeof item === "string" ? `'${item}'` : String(item),
  );
  const last = quoted.length > 2 ? `, and ${quoted.at(-1)}` : ` and ${quoted.at(-1)}`;
  const list = quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")}${last}`;
  const verb = quoted.length === 1 ? "Supported value is" : "Supported values are";
  return invalidRequest(
    `Invalid value: ${preview(value)}. ${verb}: ${list}.`,
    param,
    "invalid_value",
  );
}

function length(
  { violation, path, value }: Rule,
  kind: "string" | "array",
  code: string,
  problem: string,
  bound: string,
): ErrorFacts {
  const param = formatPath(path);
  const limit = Number(violation.params.limit);
  const found = kind === "string" ? [...String(value)].length : (value as unknown[]).length;
  const empty = found === 0;
  const actual = empty ? `an empty ${kind}` : `${withArticle(kind)} with length ${found}`;
  return invalidRequest(
    `Invalid '${param}': ${empty ? `empty ${kind}` : `${kind} ${problem}`}. Expected ${withArticle(kind)} with ${bound} length ${limit}, but got ${actual} instead.`,
    param,
    empty ? `empty_${kind}` : `${kind}_${code}`,
  );
}

/** The kind of number is that of the schema: 99 is a decimal where 0.5 would do. */
function range(
  { violation, path, value }: Rule,
  kind: "integer" | "decimal",
  side: "below" | "above",
): ErrorFacts {
  const param = formatPath(path);
  const { comparison, limit } = violation.params;
  const [bound, short] = side === "below" ? ["minimum", "min"] : ["maximum", "max"];
  return invalidRequest(
    `Invalid '${param}': ${kind} ${side} ${bound} value. Expected a value ${String(comparison)} ${String(limit)}, but got ${String(value)} instead.`,
    param,
    `${kind}_${side}_${short}_value`,
  );
}

type Path = readonly (string | number)[];

/** Those that got deepest into the value, and among them those that got furthest along it. */
function furthestViolations(
  violations: readonly Violation[],
  value: unknown,
): readonly Violation[] {
  let best: Violation[] = [];
  let bestPath: Path = [];
  for (const violation of violations) {
    if (violation.keyword === "anyOf" || violation.keyword === "oneOf") continue;
    const path = parsePointer(violation.instancePath, value);
    const order = best.length === 0 ? 1 : comparePaths(path, bestPath);
    if (order > 0) best = [violation];
    else if (order === 0) best.push(violation);
    if (order > 0) bestPath = path;
  }
  return best;
}

function comparePaths(a: Path, b: Path): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const [x, y] = [a[depth], b[depth]];
    if (typeof x === "number" && typeof y === "number" && x !== y) return x - y;
  }
  return a.length - b.length;
}

/** A step is a number in an array alone: an object may have a property named `5`. */
function parsePointer(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let at = value;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(name) : name);
    at = valueAt(at, path.slice(-1));
  }
  return path;
}

/** `["input", 2]` as `input[2]`; the empty path, which is the whole value, as an empty text. */
function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) => (found as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}

function name(param: string, { subject }: ViolationContext): string {
  return param === "" ? subject : `'${param}'`;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function oneOf(types: readonly string[]): string {
  const nouns = types.map((type) => (type === "null" ? "null" : withArticle(type)));
  if (nouns.length < 2) return nouns.join("");
  return `one of ${nouns.slice(0, -1).join(", ")} or ${nouns.at(-1)}`;
}

function preview(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `'${text.length > 100 ? `${text.slice(0, 100)}…` : text}'`;
}
