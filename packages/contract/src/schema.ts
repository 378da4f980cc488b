import { isObject, type Json, type JsonObject } from "./json.ts";

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** The part of JSON Schema that the requests of the document are written in. */
export interface Schema {
  readonly type?: JsonType | readonly JsonType[];
  readonly anyOf?: readonly Schema[];
  /** Objects that are told apart by a constant in each. */
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly pattern?: string;
  readonly format?: "binary";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const understood = new Set([
  ...[
    "type",
    "anyOf",
    "oneOf",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "const",
  ],
  ...["propertyNames", "maxProperties"],
  ...["pattern", "format", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"],
]);
const annotations = new Set([
  ...["title", "description", "default", "example", "examples", "deprecated"],
  // It says again what the constants of a `oneOf` say.
  "discriminator",
]);

/**
 * Follows every `$ref` and drops what only describes.
 *
 * Throws on a keyword that {@link Schema} does not know: what the suite cannot break it would
 * leave untested without a word.
 */
export function toSchema(source: Json, document: JsonObject): Schema {
  if (!isObject(source))
    throw new TypeError(`A schema is an object, not ${JSON.stringify(source)}.`);
  if (typeof source.$ref === "string") return toSchema(resolve(source.$ref, document), document);
  const schema: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(source)) {
    if (annotations.has(keyword)) continue;
    if (!understood.has(keyword)) {
      throw new TypeError(
        `The contract suite does not know the keyword '${keyword}': teach it to break it, in mutations.ts.`,
      );
    }
    schema[keyword] = convert(keyword, value, document);
  }
  return schema;
}

function convert(keyword: string, value: Json, document: JsonObject): unknown {
  if (keyword === "items" || keyword === "propertyNames") return toSchema(value, document);
  if (keyword === "additionalProperties" && isObject(value)) return toSchema(value, document);
  if (keyword === "anyOf" || keyword === "oneOf")
    return (value as readonly Json[]).map((one) => toSchema(one, document));
  if (keyword !== "properties") return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, one]) => [name, toSchema(one, document)]),
  );
}

function resolve(reference: string, document: JsonObject): Json {
  let found: Json | undefined = document;
  for (const step of reference.replace(/^#\//, "").split("/")) {
    found = isObject(found) ? found[step] : undefined;
  }
  if (found === undefined) throw new TypeError(`The document has nothing at '${reference}'.`);
  return found;
}

/** The schemas of which a value has to fit one, with no `anyOf` or `oneOf` left at their top. */
export function alternativesOf(schema: Schema): readonly Schema[] {
  return (schema.anyOf ?? schema.oneOf)?.flatMap(alternativesOf) ?? [schema];
}

/** The types that a schema without `anyOf` allows. */
export function typesOf(schema: Schema): readonly JsonType[] {
  if (schema.type === undefined) throw new TypeError(`No type in ${JSON.stringify(schema)}.`);
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

/**
 * Whether `value` has the types, and the constants, that `schema` asks for, all the way down. Bounds
 * are not looked at.
 */
export function hasTypesOf(value: Json | undefined, schema: Schema): boolean {
  return alternativesOf(schema).some((alternative) => {
    if (!typesOf(alternative).some((type) => isOfType(value, type))) return false;
    if (alternative.const !== undefined && alternative.const !== value) return false;
    if (Array.isArray(value)) {
      const { items } = alternative;
      return items === undefined || value.every((item: Json) => hasTypesOf(item, items));
    }
    if (!isObject(value)) return true;
    return Object.entries(alternative.properties ?? {}).every(
      ([name, property]) => value[name] === undefined || hasTypesOf(value[name], property),
    );
  });
}

function isOfType(value: Json | undefined, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    default:
      return typeof value === type;
  }
}

/** A small value that fits a schema. */
export function sampleOf(schema: Schema): Json {
  const [first] = alternativesOf(schema);
  if (first === undefined) throw new TypeError("An 'anyOf' without alternatives fits nothing.");
  if (first.const !== undefined) return first.const;
  if (first.enum?.[0] !== undefined) return first.enum[0];
  const [type] = typesOf(first);
  switch (type) {
    case "boolean":
      return true;
    case "integer":
    case "number":
      return first.minimum ?? first.maximum ?? 1;
    case "string":
      return "x".repeat(Math.max(1, first.minLength ?? 1));
    case "array": {
      const item = first.items === undefined ? null : sampleOf(first.items);
      return Array.from({ length: Math.max(1, first.minItems ?? 1) }, () => item);
    }
    case "object":
      return Object.fromEntries(
        (first.required ?? []).map((name) => [name, sampleOf(first.properties?.[name] ?? {})]),
      );
    default:
      return null;
  }
}
