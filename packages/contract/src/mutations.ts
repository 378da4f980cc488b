import { isObject, type Json, type JsonObject, nameOf, type Path, setAt, valueAt } from "./json.ts";
import {
  alternativesOf,
  hasTypesOf,
  type JsonType,
  type Schema,
  sampleOf,
  typesOf,
} from "./schema.ts";

/** How values travel: as JSON, or as the texts that forms, queries and paths are made of. */
export type Encoding = "json" | "form" | "query" | "path";

/** A value with one thing wrong with it, and the error that says so. */
export interface Mutation {
  readonly name: string;
  readonly value: Json;
  readonly param: string | null;
  readonly code: string;
}

const unexpectedField = "unexpected_field";

/** The name of a property where any name will do. */
const anyField = "any_field";

/**
 * Every way to break a value once: a required field taken away, a field of the wrong type, a bound
 * passed by one, a field that nobody described. What the value does not show (an optional field, the
 * other forms that a field may have) is filled in first, so that it is broken too.
 *
 * The errors that are expected are written down here, not computed with the code under test.
 */
export function mutationsOf(value: Json, schema: Schema, encoding: Encoding): Mutation[] {
  const found = new Map<string, Mutation>();
  for (const mutation of breakAt({ root: value, path: [], schema, beside: [schema], encoding })) {
    const key = `${mutation.name} ${mutation.code}`;
    if (!found.has(key)) found.set(key, mutation);
  }
  return [...found.values()];
}

interface Position {
  readonly root: Json;
  readonly path: Path;
  readonly schema: Schema;
  /** The schemas that other forms of the whole value have here: a wrong value must fit none of them. */
  readonly beside: readonly Schema[];
  readonly encoding: Encoding;
}

function* breakAt(position: Position): Generator<Mutation> {
  const { root, path, beside, encoding } = position;
  const accepted = new Set(beside.flatMap(alternativesOf).flatMap(typesOf));
  const isFile = alternativesOf(position.schema).some(({ format }) => format === "binary");
  for (const [type, wrong] of wrongValues[encoding](accepted, isFile)) {
    if (path.length === 0 && encoding !== "json") continue;
    // A form says `a[b]` and no more: an object within an object has no spelling there.
    if (path.length > 1 && encoding === "form" && type === "object") continue;
    yield mutation(position, `is ${type}`, wrong, "invalid_type");
  }
  for (const alternative of alternativesOf(position.schema)) {
    if (isFile) continue;
    const present = valueAt(root, path);
    const sample = hasTypesOf(present, alternative) ? present : sampleOf(alternative);
    const here = { ...position, root: setAt(root, path, sample), schema: alternative };
    yield* breakBounds(here);
    if (typesOf(alternative).includes("object")) yield* breakObject(here);
    if (typesOf(alternative).includes("array")) yield* breakArray(here);
  }
}

function mutation(
  { root, path }: Position,
  problem: string,
  value: Json | undefined,
  code: string,
): Mutation {
  const param = nameOf(path);
  return {
    name: `${param ?? "the whole"} ${problem}`,
    value: setAt(root, path, value),
    param,
    code,
  };
}

const everyType: readonly (readonly [JsonType, Json])[] = [
  ["null", null],
  ["boolean", true],
  ["integer", 7],
  ["number", 1.5],
  ["string", "text"],
  ["array", []],
  ["object", {}],
];

/** The values that no accepted type allows. A text can only be wrong where a number belongs. */
const wrongValues = {
  json: (accepted) =>
    everyType.filter(
      ([type]) => !accepted.has(type) && !(type === "integer" && accepted.has("number")),
    ),
  form: (accepted, isFile) => [
    ...(isFile ? [["string", "text"] as const] : wrongTexts(accepted)),
    ...(isFile || accepted.has("object") ? [] : [["object", { inner: "text" }] as const]),
  ],
  query: wrongTexts,
  path: wrongTexts,
} satisfies Record<
  Encoding,
  (accepted: ReadonlySet<JsonType>, isFile: boolean) => readonly (readonly [JsonType, Json])[]
>;

function wrongTexts(accepted: ReadonlySet<JsonType>): readonly (readonly [JsonType, Json])[] {
  if (accepted.has("string")) return [];
  const fraction = accepted.has("integer") && !accepted.has("number");
  return [["string", "text"], ...(fraction ? [["number", 1.5] as const] : [])];
}

function* breakBounds(position: Position): Generator<Mutation> {
  const { schema, encoding, root, path } = position;
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  if (schema.enum !== undefined || schema.const !== undefined) {
    yield mutation(position, "is none of the values", "no-such-value", "invalid_value");
  }
  // A path without its last step leads to another operation.
  if (minLength !== undefined && minLength > 0 && encoding !== "path") {
    const code = minLength === 1 ? "empty_string" : "string_below_min_length";
    yield mutation(position, "is too short", "x".repeat(minLength - 1), code);
  }
  if (maxLength !== undefined) {
    const text = "x".repeat(maxLength + 1);
    yield mutation(position, "is too long", text, "string_above_max_length");
  }
  if (schema.pattern !== undefined) {
    const long = "\u2603".repeat(Math.max(1, minLength ?? 1));
    const wrong = ["", " ", long].filter((one) => one.length >= (minLength ?? 0));
    const text = wrong.find((one) => !new RegExp(schema.pattern ?? "", "u").test(one));
    if (text === undefined) throw new TypeError(`Nothing breaks the pattern ${schema.pattern}.`);
    yield mutation(position, "does not match the pattern", text, "invalid_value");
  }
  const items = (valueAt(root, path) ?? []) as readonly Json[];
  if (minItems !== undefined && minItems > 0) {
    const code = minItems === 1 ? "empty_array" : "array_below_min_length";
    yield mutation(position, "has too few items", fill(items, minItems - 1), code);
  }
  if (maxItems !== undefined) {
    const code = "array_above_max_length";
    yield mutation(position, "has too many items", fill(items, maxItems + 1), code);
  }
  const [kind, step] = typesOf(schema).includes("number") ? ["decimal", 0.5] : ["integer", 1];
  if (minimum !== undefined) {
    const wrong = minimum - stepAt(minimum, Number(step));
    yield mutation(position, "is too small", wrong, `${kind}_below_min_value`);
  }
  if (maximum !== undefined) {
    const wrong = maximum + stepAt(maximum, Number(step));
    yield mutation(position, "is too large", wrong, `${kind}_above_max_value`);
  }
}

/** Beyond 2^53 a step of one changes nothing. */
function stepAt(bound: number, step: number): number {
  return Math.max(step, Math.abs(bound) * 2 * Number.EPSILON);
}

function fill(items: readonly Json[], length: number): Json {
  return Array.from({ length }, (_, index) => items[index % items.length] ?? null);
}

function* breakObject(position: Position): Generator<Mutation> {
  const { root, path, schema, beside, encoding } = position;
  const object = valueAt(root, path);
  if (!isObject(object)) return;
  const at = (name: string) => ({ ...position, path: [...path, name] });
  for (const name of encoding === "path" ? [] : (schema.required ?? [])) {
    yield mutation(at(name), "is missing", undefined, "missing_required_parameter");
  }
  if (schema.additionalProperties === false && encoding !== "path") {
    yield mutation(at(unexpectedField), "is unknown", "text", "unknown_parameter");
  }
  yield* breakNames(position, object);
  const { additionalProperties } = schema;
  const open =
    typeof additionalProperties === "object" ? { [openName(schema)]: additionalProperties } : {};
  for (const [name, property] of Object.entries({ ...open, ...schema.properties })) {
    const filled = object[name] ?? sampleOf(property);
    const siblings = beside.flatMap(alternativesOf).flatMap((one) => propertyOf(one, name) ?? []);
    yield* breakAt({
      ...at(name),
      root: setAt(root, [...path, name], filled),
      schema: property,
      beside: siblings,
    });
  }
}

/** A name that a property of an open object may have. */
function openName({ propertyNames }: Schema): string {
  const pattern = new RegExp(propertyNames?.pattern ?? "", "u");
  const name = [anyField, "1"].find((one) => pattern.test(one));
  if (name === undefined) throw new TypeError(`No name is known that matches ${pattern}.`);
  return name;
}

function propertyOf(schema: Schema, name: string): Schema | undefined {
  const { additionalProperties } = schema;
  const open = typeof additionalProperties === "object" ? additionalProperties : undefined;
  return schema.properties?.[name] ?? open;
}

/** Too many properties, and names that no property may have: the object itself is at fault then. */
function* breakNames(position: Position, object: JsonObject): Generator<Mutation> {
  const { additionalProperties, propertyNames, maxProperties } = position.schema;
  const value = typeof additionalProperties === "object" ? sampleOf(additionalProperties) : "text";
  if (maxProperties !== undefined) {
    const names = Array.from({ length: maxProperties + 1 }, (_, index) => `${anyField}_${index}`);
    const many = Object.fromEntries(names.map((name) => [name, value]));
    yield mutation(position, "has too many properties", many, "object_above_max_properties");
  }
  const { minLength = 0, maxLength } = propertyNames ?? {};
  if (minLength > 0) {
    const named = { ...object, ["x".repeat(minLength - 1)]: value };
    yield mutation(position, "has too short a name", named, "invalid_value");
  }
  if (propertyNames?.pattern !== undefined) {
    const named = { ...object, "\u2603": value };
    yield mutation(position, "has a name that does not match", named, "invalid_value");
  }
  if (maxLength !== undefined) {
    const named = { ...object, ["x".repeat(maxLength + 1)]: value };
    yield mutation(position, "has too long a name", named, "invalid_value");
  }
}

function* breakArray(position: Position): Generator<Mutation> {
  const { root, path, schema, beside } = position;
  const items = valueAt(root, path);
  if (!Array.isArray(items) || schema.items === undefined) return;
  const siblings = beside.flatMap(alternativesOf).flatMap((one) => one.items ?? []);
  for (const index of new Set([0, items.length - 1])) {
    const inner = { ...position, path: [...path, index], schema: schema.items, beside: siblings };
    yield* breakAt({ ...inner, root });
  }
}
