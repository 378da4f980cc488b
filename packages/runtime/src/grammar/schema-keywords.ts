import type { JsonSchema } from "./grammar.ts";
import { type SchemaPath, UnsupportedSchemaError } from "./unsupported-schema-error.ts";

export type SchemaObject = { readonly [keyword: string]: unknown };
export type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

const jsonTypes = [
  "object",
  "array",
  "string",
  "number",
  "integer",
  "boolean",
  "null",
] as const satisfies readonly JsonType[];

/** Keywords that say nothing about the value. */
const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$schema",
  "$id",
  "$comment",
  "$defs",
  "definitions",
]);

/** The keywords that constrain a value, by the type that they are about. */
const keywordsOfTypes = {
  object: ["properties", "required", "additionalProperties"],
  array: ["items", "minItems", "maxItems"],
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
} as const;

const combining = ["type", "enum", "const", "anyOf", "$ref"] as const;

const enforced: ReadonlySet<string> = new Set([
  ...combining,
  ...Object.values(keywordsOfTypes).flat(),
]);

/** Whether a keyword is one that answers can be held to, or that only says something about the schema. */
export function isEnforced(keyword: string): boolean {
  return enforced.has(keyword) || annotations.has(keyword);
}

export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The subschema at a place, or the error that it is none. */
export function asSchema(value: unknown, keyword: string, path: SchemaPath): JsonSchema {
  if (typeof value === "boolean" || isSchemaObject(value)) return value;
  throw new UnsupportedSchemaError({
    keyword,
    path,
    detail: `expected a schema, an object or a boolean, got ${JSON.stringify(value)}.`,
  });
}

/** Refuse a schema with a keyword that cannot be enforced. */
export function refuseUnknownKeywords(schema: SchemaObject, path: SchemaPath): void {
  for (const keyword of Object.keys(schema)) {
    if (isEnforced(keyword)) continue;
    throw new UnsupportedSchemaError({ keyword, path, detail: `'${keyword}' is not permitted.` });
  }
}

/** Refuse keywords beside one that stands for the whole value, such as `$ref`. */
export function refuseBeside(main: string, schema: SchemaObject, path: SchemaPath): void {
  for (const keyword of Object.keys(schema)) {
    if (keyword === main || annotations.has(keyword)) continue;
    throw new UnsupportedSchemaError({
      keyword,
      path,
      detail: `'${keyword}' is not permitted beside '${main}'.`,
    });
  }
}

/** A keyword whose value is a finite number, undefined if it is not there. */
export function numberAt(
  schema: SchemaObject,
  keyword: string,
  path: SchemaPath,
): number | undefined {
  const value = schema[keyword];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new UnsupportedSchemaError({
    keyword,
    path,
    detail: `'${keyword}' must be a number, got ${JSON.stringify(value)}.`,
  });
}

/** A keyword whose value is a count, undefined if it is not there. */
export function countAt(
  schema: SchemaObject,
  keyword: string,
  path: SchemaPath,
): number | undefined {
  const value = numberAt(schema, keyword, path);
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  throw new UnsupportedSchemaError({
    keyword,
    path,
    detail: `'${keyword}' must be a non-negative integer, got ${value}.`,
  });
}

/**
 * The types that a value may have. Without `type`, those that the other keywords are about: a
 * narrower answer is still a right one. Null if nothing says.
 */
export function typesOf(schema: SchemaObject, path: SchemaPath): readonly JsonType[] | null {
  const { type } = schema;
  if (type !== undefined) {
    const types = Array.isArray(type) ? type : [type];
    const known = types.filter((name): name is JsonType => jsonTypes.some((one) => one === name));
    if (known.length === types.length && known.length > 0) return known;
    throw new UnsupportedSchemaError({
      keyword: "type",
      path,
      detail: `${JSON.stringify(type)} is not valid for 'type': expected one of ${jsonTypes.join(", ")}.`,
    });
  }
  const implied = (["object", "array", "string", "number"] as const).filter((name) =>
    keywordsOfTypes[name].some((keyword) => schema[keyword] !== undefined),
  );
  return implied.length === 0 ? null : implied;
}
