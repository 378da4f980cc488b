import type { JsonSchema } from "./grammar.ts";
import { PatternSyntaxError, parsePattern } from "./pattern.ts";
import { isEnforced, isSchemaObject, type SchemaObject } from "./schema-keywords.ts";
import { stringFormats } from "./string-formats.ts";

/**
 * A schema without what cannot be enforced, for functions and formats that are not `strict`: what it
 * says beyond that is left to the model, as the hosted API does. Every value of the schema that has a
 * text in its grammar stays allowed; others are allowed as well.
 *
 * `oneOf` becomes `anyOf`, the parts of `allOf` are put together, and other keywords, formats and
 * patterns that are not known are left out. What is no schema at all stays as it is, to be refused.
 */
export function widenSchema(schema: JsonSchema): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  const { allOf, ...own } = schema;
  const parts = Array.isArray(allOf) ? allOf.filter(isSchemaObject) : [];
  return alone(parts.reduce<SchemaObject>((all, part) => merged(all, part), own));
}

/** Two schemas of one value as one. Where both say something of the same, the first is heard. */
function merged(one: SchemaObject, other: SchemaObject): SchemaObject {
  const { allOf, ...own } = other;
  const inner = Array.isArray(allOf) ? allOf.filter(isSchemaObject) : [];
  const both = inner.reduce<SchemaObject>((all, part) => merged(all, part), own);
  const required = [one.required, both.required].flatMap((names) =>
    Array.isArray(names) ? names : [],
  );
  // A part that is closed by itself is not meant to shut out what the others have.
  const { additionalProperties: _, ...open } = both;
  return {
    ...open,
    ...one,
    ...(isSchemaObject(both.properties) || isSchemaObject(one.properties)
      ? { properties: { ...asObject(both.properties), ...asObject(one.properties) } }
      : {}),
    ...(required.length > 0 ? { required: [...new Set(required)] } : {}),
  };
}

function asObject(value: unknown): SchemaObject {
  return isSchemaObject(value) ? value : {};
}

/** A schema that has no `allOf`: what stands for the whole value stands alone. */
function alone(schema: SchemaObject): SchemaObject {
  const definitions = kept(schema, ["$defs", "definitions", "type"]);
  if (typeof schema.$ref === "string") {
    const { type: _, ...rest } = definitions;
    return { ...rest, $ref: schema.$ref };
  }
  if (schema.const !== undefined) return { ...definitions, const: schema.const };
  if (schema.enum !== undefined) return { ...definitions, enum: schema.enum };
  const options = schema.anyOf ?? schema.oneOf;
  const saysMore = ["type", "properties", "items"].some((keyword) => schema[keyword] !== undefined);
  if (Array.isArray(options) && !saysMore) {
    const { type: _, ...rest } = definitions;
    return { ...rest, anyOf: options.map(widened) };
  }
  return plain(schema);
}

/** The keywords that can be enforced, with what is below them. */
function plain(schema: SchemaObject): SchemaObject {
  const known = Object.entries(schema).filter(([keyword, value]) => {
    if (keyword === "anyOf" || keyword === "const" || keyword === "enum") return false;
    if (keyword === "format") return isFormat(value) && schema.pattern === undefined;
    if (keyword === "pattern") return isPattern(value);
    // A list of schemas, as older drafts have it, is about the first items only.
    if (keyword === "items") return !Array.isArray(value) && schema.prefixItems === undefined;
    if (keyword === "additionalProperties") return !isSchemaObject(schema.patternProperties);
    return isEnforced(keyword);
  });
  const open = isSchemaObject(schema.patternProperties) ? { additionalProperties: true } : {};
  return { ...Object.fromEntries(known.map(([key, value]) => [key, below(key, value)])), ...open };
}

function kept(schema: SchemaObject, keywords: readonly string[]): SchemaObject {
  const entries = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(entries.map((keyword) => [keyword, below(keyword, schema[keyword])]));
}

/** The schemas that a keyword holds, widened. */
function below(keyword: string, value: unknown): unknown {
  if (["items", "additionalProperties"].includes(keyword)) return widened(value);
  if (!["properties", "$defs", "definitions"].includes(keyword) || !isSchemaObject(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, widened(inner)]));
}

function widened(value: unknown): unknown {
  return isSchemaObject(value) ? widenSchema(value) : value;
}

function isFormat(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(stringFormats, value);
}

function isPattern(value: unknown): boolean {
  if (typeof value !== "string") return true;
  try {
    parsePattern(value);
    return true;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return false;
    throw error;
  }
}
