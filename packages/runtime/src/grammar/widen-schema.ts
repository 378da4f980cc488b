import type { JsonSchema } from "./grammar.ts";
import { PatternSyntaxError, parsePattern } from "./pattern.ts";
import { resolvePointer } from "./resolve-pointer.ts";
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
  return widenedIn({ root: schema, joined: new Map(), left: MOST_SCHEMAS, depth: 0 }, schema);
}

/**
 * A recursive schema that is put together of parts has no end, neither in number nor in depth: from here
 * on any value will do.
 */
const MOST_SCHEMAS = 50_000;
const MOST_LEVELS = 120;

interface Widening {
  readonly root: JsonSchema;
  /** What a reference stands for, its parts put together; null while that is being worked out. */
  readonly joined: Map<string, SchemaObject | null>;
  /** How many schemas may still be widened. */
  left: number;
  /** How many schemas and references are being worked out, one within another. */
  depth: number;
}

function widenedIn(widening: Widening, schema: JsonSchema): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  if (widening.left-- <= 0 || widening.depth >= MOST_LEVELS) return true;
  widening.depth++;
  const widened = alone(widening, joined(widening, schema, false));
  widening.depth--;
  return widened;
}

/**
 * A schema and the parts of its `allOf` as one. A reference among parts, or beside members, is one part
 * more; one that is all there is stays as it is.
 */
function joined(widening: Widening, schema: SchemaObject, isPart: boolean): SchemaObject {
  const { allOf, $ref: reference, ...own } = schema;
  const parts = (Array.isArray(allOf) ? allOf.filter(isSchemaObject) : []).map((part) =>
    joined(widening, part, true),
  );
  if (reference === undefined) return parts.reduce(merged, own);
  const isAll = !isPart && parts.length === 0 && !saysMembers(own);
  const target = isAll ? undefined : targetOf(widening, reference);
  // What is not found is refused later on; what leads back here adds nothing.
  if (target === undefined) return { ...own, $ref: reference };
  return (target === null ? parts : [...parts, target]).reduce(merged, own);
}

function targetOf(widening: Widening, reference: unknown): SchemaObject | null | undefined {
  if (typeof reference !== "string") return undefined;
  const known = widening.joined.get(reference);
  if (known !== undefined) return known;
  const found = resolvePointer(widening.root, reference);
  if (!isSchemaObject(found) || widening.depth >= MOST_LEVELS) return undefined;
  widening.joined.set(reference, null);
  widening.depth++;
  const target = joined(widening, found, true);
  widening.depth--;
  widening.joined.set(reference, target);
  return target;
}

function saysMembers(schema: SchemaObject): boolean {
  return schema.properties !== undefined || schema.required !== undefined;
}

/** Two schemas of one value as one. Where both say something of the same, the first is heard. */
function merged(one: SchemaObject, both: SchemaObject): SchemaObject {
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
function alone(widening: Widening, schema: SchemaObject): SchemaObject {
  const definitions = kept(widening, schema, ["$defs", "definitions", "type"]);
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
    return { ...rest, anyOf: options.map((option) => widened(widening, option)) };
  }
  return plain(widening, schema);
}

/** Keywords that are not enforced and may have members of their own. */
const memberKeywords = ["anyOf", "oneOf", "if", "dependentSchemas", "patternProperties"] as const;

/** The keywords that can be enforced, with what is below them. */
function plain(widening: Widening, schema: SchemaObject): SchemaObject {
  const isOpen = memberKeywords.some((keyword) => schema[keyword] !== undefined);
  const known = Object.entries(schema).filter(([keyword, value]) => {
    if (keyword === "anyOf" || keyword === "const" || keyword === "enum") return false;
    if (keyword === "format") return isFormat(value) && schema.pattern === undefined;
    if (keyword === "pattern") return isPattern(value);
    // A list of schemas, as older drafts have it, is about the first items only.
    if (keyword === "items") return !Array.isArray(value) && schema.prefixItems === undefined;
    if (keyword === "additionalProperties") return !isOpen;
    return isEnforced(keyword);
  });
  const open = isOpen && saysMembers(schema) ? { additionalProperties: true } : {};
  const entries = known.map(([key, value]) => [key, below(widening, key, value)]);
  return { ...Object.fromEntries(entries), ...open };
}

function kept(widening: Widening, schema: SchemaObject, keywords: readonly string[]): SchemaObject {
  const entries = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(
    entries.map((keyword) => [keyword, below(widening, keyword, schema[keyword])]),
  );
}

/** The schemas that a keyword holds, widened. */
function below(widening: Widening, keyword: string, value: unknown): unknown {
  if (["items", "additionalProperties"].includes(keyword)) return widened(widening, value);
  if (!["properties", "$defs", "definitions"].includes(keyword) || !isSchemaObject(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, widened(widening, inner)]),
  );
}

function widened(widening: Widening, value: unknown): unknown {
  return isSchemaObject(value) ? widenedIn(widening, value) : value;
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
