import { argumentsGrammar } from "./arguments-grammar.ts";
import type { JsonSchema } from "./grammar.ts";
import { schemaGrammar } from "./schema-grammar.ts";
import { isSchemaObject, type SchemaObject, typesOf } from "./schema-keywords.ts";
import { type SchemaPath, UnsupportedSchemaError } from "./unsupported-schema-error.ts";
import { widenSchema } from "./widen-schema.ts";

/** Limits of the hosted API on a strict schema as a whole. */
const MAX_NESTING = 10;
const MAX_PROPERTIES = 5_000;
const MAX_ENUM_VALUES = 1_000;
const MAX_NAMES_LENGTH = 120_000;
const LONG_ENUM = 250;
const MAX_LONG_ENUM_LENGTH = 15_000;
/** How deep the JSON of any schema may nest: an object in an object is two levels of it. */
const MAX_JSON_DEPTH = 200;

export interface CheckJsonSchemaOptions {
  /** The subset of structured outputs, with its limits. Otherwise what can be enforced is, and no more. */
  readonly strict: boolean;
}

/**
 * The schema that answers are held to: `schema` itself if `strict`, otherwise what can be enforced of
 * it (`widenSchema`).
 *
 * Throws `UnsupportedSchemaError` for what is no schema, has no values or nests more than 200 levels of
 * JSON, which would exhaust the stack of all that reads it, and, if `strict`, for all that is not within the subset of structured outputs: an object at the root, all properties required,
 * `additionalProperties: false`, and the documented limits.
 */
export function checkJsonSchema(
  schema: JsonSchema,
  { strict }: CheckJsonSchemaOptions,
): JsonSchema {
  refuseTooDeep(schema);
  if (strict) new StrictCheck().run(schema);
  const held = strict ? schema : widenSchema(schema);
  schemaGrammar(held);
  return held;
}

/** The same for the `parameters` of a tool, whose arguments are an object, strict or not. */
export function checkToolParameters(
  parameters: JsonSchema,
  { strict }: CheckJsonSchemaOptions,
): JsonSchema {
  refuseTooDeep(parameters);
  if (strict) new StrictCheck().run(parameters);
  const held = strict ? parameters : widenSchema(parameters);
  argumentsGrammar(held);
  return held;
}

function refuseTooDeep(schema: JsonSchema): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (nestsWithin(value, MAX_JSON_DEPTH - 1)) continue;
    refuse(keyword, [], `'${keyword}' nests too deep: expected ${MAX_JSON_DEPTH} levels at most.`);
  }
}

/** Whether a value of JSON has no more than so many levels of objects and arrays. */
function nestsWithin(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => nestsWithin(inner, levels - 1));
}

class StrictCheck {
  #properties = 0;
  #enumValues = 0;
  #namesLength = 0;

  run(schema: JsonSchema): void {
    if (!isSchemaObject(schema)) {
      refuse("type", [], `schema must be a JSON Schema of 'type: "object"', got ${schema}.`);
    }
    if (schema.anyOf !== undefined) refuse("anyOf", [], "'anyOf' is not permitted at the root.");
    const isReference = schema.$ref !== undefined;
    if (!isReference && schema.type !== "object") {
      const got = JSON.stringify(schema.type) ?? '"None"';
      refuse("type", [], `schema must be a JSON Schema of 'type: "object"', got 'type: ${got}'.`);
    }
    this.#schema(schema, [], 0);
    if (this.#properties > MAX_PROPERTIES) {
      refuse(
        "properties",
        [],
        `a schema may have ${MAX_PROPERTIES} properties in all, got ${this.#properties}.`,
      );
    }
    if (this.#enumValues > MAX_ENUM_VALUES) {
      refuse(
        "enum",
        [],
        `a schema may have ${MAX_ENUM_VALUES} enum values in all, got ${this.#enumValues}.`,
      );
    }
    if (this.#namesLength > MAX_NAMES_LENGTH) {
      refuse(
        "properties",
        [],
        `names, enum and const values may have ${MAX_NAMES_LENGTH} characters in all, got ${this.#namesLength}.`,
      );
    }
  }

  #schema(schema: unknown, path: SchemaPath, depth: number): void {
    if (!isSchemaObject(schema)) refuse("type", path, "schema must have a 'type' key.");
    if (schema.default !== undefined) refuse("default", path, "'default' is not permitted.");
    this.#definitions(schema, path);
    if (schema.$ref !== undefined) return;
    this.#values(schema, path);
    const options = schema.anyOf;
    if (Array.isArray(options)) {
      for (const [index, option] of options.entries()) {
        this.#schema(option, [...path, "anyOf", index], depth);
      }
      return;
    }
    const isListed = schema.enum !== undefined || schema.const !== undefined;
    if (schema.type === undefined) {
      if (isListed) return;
      const unknown = Object.keys(schema).find((keyword) => REFUSED.has(keyword));
      if (unknown !== undefined) refuse(unknown, path, `'${unknown}' is not permitted.`);
      refuse("type", path, "schema must have a 'type' key.");
    }
    const types = typesOf(schema, path) ?? [];
    if (depth >= MAX_NESTING && (types.includes("object") || types.includes("array"))) {
      refuse("type", path, `objects and arrays may nest ${MAX_NESTING} levels deep.`);
    }
    if (types.includes("object")) this.#object(schema, path, depth + 1);
    if (types.includes("array")) {
      if (schema.items === undefined) refuse("items", path, "array schema missing items.");
      this.#schema(schema.items, [...path, "items"], depth + 1);
    }
  }

  #definitions(schema: SchemaObject, path: SchemaPath): void {
    for (const keyword of ["$defs", "definitions"]) {
      const definitions = schema[keyword];
      if (!isSchemaObject(definitions)) continue;
      for (const [name, definition] of Object.entries(definitions)) {
        this.#namesLength += name.length;
        this.#schema(definition, [...path, keyword, name], 0);
      }
    }
  }

  #object(schema: SchemaObject, path: SchemaPath, depth: number): void {
    if (schema.additionalProperties !== false) {
      refuse(
        "additionalProperties",
        path,
        "'additionalProperties' is required to be supplied and to be false.",
      );
    }
    const properties = isSchemaObject(schema.properties) ? schema.properties : {};
    const required: unknown = schema.required;
    for (const [name, property] of Object.entries(properties)) {
      if (!Array.isArray(required) || !required.includes(name)) {
        refuse(
          "required",
          path,
          `'required' is required to be supplied and to be an array including every key in properties. Missing '${name}'.`,
        );
      }
      this.#properties += 1;
      this.#namesLength += name.length;
      this.#schema(property, [...path, "properties", name], depth);
    }
    for (const name of Array.isArray(required) ? required : []) {
      if (!Object.hasOwn(properties, String(name))) {
        refuse("required", path, `'required' has '${name}', which is not in 'properties'.`);
      }
    }
  }

  #values(schema: SchemaObject, path: SchemaPath): void {
    const values: unknown = schema.enum;
    const all: unknown[] = [
      ...(Array.isArray(values) ? values : []),
      ...(schema.const === undefined ? [] : [schema.const]),
    ];
    const lengths = all.map((value) => (typeof value === "string" ? value.length : 0));
    const length = lengths.reduce((sum, one) => sum + one, 0);
    this.#namesLength += length;
    if (!Array.isArray(values)) return;
    this.#enumValues += values.length;
    if (values.length > LONG_ENUM && length > MAX_LONG_ENUM_LENGTH) {
      refuse(
        "enum",
        path,
        `an enum of more than ${LONG_ENUM} values may have ${MAX_LONG_ENUM_LENGTH} characters, got ${length}.`,
      );
    }
  }
}

/** Keywords that are named before a missing type is: they are what the schema is made of. */
const REFUSED: ReadonlySet<string> = new Set([
  "allOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "dependentRequired",
  "dependentSchemas",
]);

function refuse(keyword: string, path: SchemaPath, detail: string): never {
  throw new UnsupportedSchemaError({ keyword, path, detail });
}
