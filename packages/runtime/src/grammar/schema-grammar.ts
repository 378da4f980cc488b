import { assertNever } from "../errors/assert-never.ts";
import { boundedNumber } from "./bounded-number.ts";
import { findEndlessRule } from "./endless-rule.ts";
import {
  automatonFrom,
  choice,
  type Expression,
  literal,
  named,
  type Rule,
  ruleReference,
} from "./expression.ts";
import type { JsonSchema } from "./grammar.ts";
import { anyArray, anyInteger, anyNumber, anyObject, anyValue, arrayOf } from "./json-text.ts";
import { objectOf } from "./object-text.ts";
import { resolvePointer } from "./resolve-pointer.ts";
import {
  asSchema,
  countAt,
  isSchemaObject,
  type JsonType,
  numberAt,
  refuseBeside,
  refuseUnknownKeywords,
  type SchemaObject,
  typesOf,
} from "./schema-keywords.ts";
import { constrainedString } from "./string-text.ts";
import { type SchemaPath, UnsupportedSchemaError } from "./unsupported-schema-error.ts";

/**
 * The texts of the JSON values that a schema describes. Each of them parses and validates; some
 * valid ones are left out (members out of the schema's order, unusual white space, numerals of more
 * than 15 digits, members that a schema with `properties` does not speak of).
 *
 * Throws `UnsupportedSchemaError` for a keyword that cannot be enforced, and for a schema that no
 * value satisfies.
 */
export function schemaGrammar(schema: JsonSchema, path: SchemaPath = []): Expression {
  const root = new SchemaReader(schema).read(schema, path, new Set());
  const endless = findEndlessRule(root);
  if (endless !== null) {
    throw new UnsupportedSchemaError({
      keyword: "$ref",
      path,
      detail: `'${endless.name}' refers to itself and no finite value satisfies it.`,
    });
  }
  return root;
}

/** References that have been followed without a bracket between: one of them twice is a circle. */
type Followed = ReadonlySet<string>;
const NONE: Followed = new Set();

/**
 * How many schemas may be read one within another, those behind references too. Some 500 exhaust the
 * stack; a schema's own nesting is held to less before.
 */
const MAX_DEPTH = 256;

class SchemaReader {
  readonly #root: JsonSchema;
  readonly #rules = new Map<string, Rule>();
  #depth = 0;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  read(schema: JsonSchema, path: SchemaPath, followed: Followed): Expression {
    if (this.#depth === MAX_DEPTH) {
      throw new UnsupportedSchemaError({
        keyword: "$ref",
        path: [],
        detail: `schemas and their references may nest ${MAX_DEPTH} levels deep.`,
      });
    }
    this.#depth += 1;
    const expression = this.#expression(schema, path, followed);
    this.#depth -= 1;
    return expression;
  }

  #expression(schema: JsonSchema, path: SchemaPath, followed: Followed): Expression {
    if (schema === true) return anyValue;
    if (schema === false) return refuseEmpty("false", path);
    refuseUnknownKeywords(schema, path);
    if (schema.$ref !== undefined) return this.#reference(schema, path, followed);
    if (schema.anyOf !== undefined) return this.#anyOf(schema, path, followed);
    if (schema.enum !== undefined) return listed("enum", schema.enum, schema, path);
    if (schema.const !== undefined) return listed("const", [schema.const], schema, path);
    const types = typesOf(schema, path);
    if (types === null) return anyValue;
    return choice(...new Set(types.map((type) => this.#ofType(type, schema, path))));
  }

  #reference(schema: SchemaObject, path: SchemaPath, followed: Followed): Expression {
    refuseBeside("$ref", schema, path);
    const pointer = schema.$ref;
    const found = typeof pointer === "string" ? resolvePointer(this.#root, pointer) : undefined;
    if (typeof pointer !== "string" || found === undefined) {
      throw new UnsupportedSchemaError({
        keyword: "$ref",
        path,
        detail: `reference to component ${JSON.stringify(pointer)} which was not found in the schema.`,
      });
    }
    if (followed.has(pointer)) {
      throw new UnsupportedSchemaError({
        keyword: "$ref",
        path,
        detail: `'$ref' ${JSON.stringify(pointer)} leads back to itself.`,
      });
    }
    const known = this.#rules.get(pointer);
    if (known !== undefined && (known.body !== null || !followed.has(pointer))) {
      return ruleReference(known);
    }
    const rule: Rule = { name: pointer, body: null };
    this.#rules.set(pointer, rule);
    rule.body = this.read(asSchema(found, "$ref", path), path, new Set([...followed, pointer]));
    return ruleReference(rule);
  }

  #anyOf(schema: SchemaObject, path: SchemaPath, followed: Followed): Expression {
    refuseBeside("anyOf", schema, path);
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0) {
      throw new UnsupportedSchemaError({
        keyword: "anyOf",
        path,
        detail: `'anyOf' must be an array of at least one schema.`,
      });
    }
    return choice(
      ...options.map((option: unknown, index) => {
        const at = [...path, "anyOf", index];
        return this.read(asSchema(option, "anyOf", at), at, followed);
      }),
    );
  }

  #ofType(type: JsonType, schema: SchemaObject, path: SchemaPath): Expression {
    switch (type) {
      case "null":
        return literal("null");
      case "boolean":
        return choice(literal("true"), literal("false"));
      case "string":
        return constrainedString(schema, path);
      case "number":
      case "integer":
        return numberOf(type, schema, path);
      case "array":
        return this.#array(schema, path);
      case "object":
        return this.#object(schema, path);
      default:
        return assertNever(type);
    }
  }

  #array(schema: SchemaObject, path: SchemaPath): Expression {
    const min = countAt(schema, "minItems", path) ?? 0;
    const max = countAt(schema, "maxItems", path) ?? Number.POSITIVE_INFINITY;
    if (min > max) refuseEmpty("minItems", path);
    if (schema.items === undefined)
      return min === 0 && max === Infinity ? anyArray : arrayOf(anyValue, min, max);
    const at = [...path, "items"];
    const item = asSchema(schema.items, "items", at);
    if (item === false) return min > 0 ? refuseEmpty("items", path) : literal("[]");
    return arrayOf(named(at.join("/"), this.read(item, at, NONE)), min, max);
  }

  #object(schema: SchemaObject, path: SchemaPath): Expression {
    const properties = schema.properties ?? {};
    if (!isSchemaObject(properties)) {
      throw new UnsupportedSchemaError({
        keyword: "properties",
        path,
        detail: "'properties' must be an object of schemas.",
      });
    }
    const required = requiredNames(schema, path);
    const extra = this.#additional(schema, path);
    const declared = Object.entries(properties).map(([name, property]) => {
      const at = [...path, "properties", name];
      const value = this.read(asSchema(property, "properties", at), at, NONE);
      return { name, value: named(at.join("/"), value), required: required.has(name) };
    });
    for (const name of required) {
      if (Object.hasOwn(properties, name)) continue;
      const value = extra ?? (schema.additionalProperties === false ? null : anyValue);
      if (value === null) return refuseEmpty("required", path, `'${name}' is not in 'properties'`);
      declared.push({ name, value, required: true });
    }
    const isFree = declared.length === 0 && extra === anyValue;
    return isFree ? anyObject : objectOf(declared, extra);
  }

  /** What other members hold; null for none. A schema that lists members is taken as closed. */
  #additional(schema: SchemaObject, path: SchemaPath): Expression | null {
    const additional = schema.additionalProperties;
    if (additional === undefined) return schema.properties === undefined ? anyValue : null;
    if (additional === false) return null;
    const at = [...path, "additionalProperties"];
    const value = asSchema(additional, "additionalProperties", at);
    return value === true ? anyValue : named(at.join("/"), this.read(value, at, NONE));
  }
}

function requiredNames(schema: SchemaObject, path: SchemaPath): ReadonlySet<string> {
  const required = schema.required ?? [];
  if (Array.isArray(required) && required.every((name) => typeof name === "string")) {
    return new Set<string>(required);
  }
  throw new UnsupportedSchemaError({
    keyword: "required",
    path,
    detail: "'required' must be an array of names.",
  });
}

function numberOf(type: "number" | "integer", schema: SchemaObject, path: SchemaPath): Expression {
  const bounds = {
    integer: type === "integer",
    minimum: numberAt(schema, "minimum", path),
    maximum: numberAt(schema, "maximum", path),
    exclusiveMinimum: numberAt(schema, "exclusiveMinimum", path),
    exclusiveMaximum: numberAt(schema, "exclusiveMaximum", path),
    multipleOf: numberAt(schema, "multipleOf", path),
  };
  if (bounds.multipleOf !== undefined && bounds.multipleOf <= 0)
    refuseEmpty("multipleOf", path, "it must be above 0");
  const { integer, ...rest } = bounds;
  if (Object.values(rest).every((bound) => bound === undefined))
    return integer ? anyInteger : anyNumber;
  const automaton = boundedNumber(bounds);
  const keyword = Object.entries(rest).find(([, bound]) => bound !== undefined)?.[0] ?? "type";
  return automaton === null ? refuseEmpty(keyword, path) : automatonFrom(automaton);
}

/** `enum` and `const`: the values as `JSON.stringify` writes them, of those the ones of the type. */
function listed(
  keyword: "enum" | "const",
  values: unknown,
  schema: SchemaObject,
  path: SchemaPath,
): Expression {
  const { type: _, ...rest } = schema;
  refuseBeside(keyword, rest, path);
  if (!Array.isArray(values)) {
    throw new UnsupportedSchemaError({ keyword, path, detail: `'${keyword}' must be an array.` });
  }
  const types = schema.type === undefined ? null : typesOf(schema, path);
  const kept = values.filter(
    (value) => types === null || types.some((type) => isOfType(value, type)),
  );
  if (kept.length === 0) refuseEmpty(keyword, path);
  return named(
    `${keyword} of ${path.join("/")}`,
    choice(...kept.map((value) => literal(JSON.stringify(value)))),
  );
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isSchemaObject(value);
    case "integer":
      return Number.isInteger(value);
    case "boolean":
    case "string":
    case "number":
      return typeof value === type;
    default:
      return assertNever(type);
  }
}

function refuseEmpty(keyword: string, path: SchemaPath, why?: string): never {
  throw new UnsupportedSchemaError({
    keyword,
    path,
    detail: `no value satisfies '${keyword}'${why === undefined ? "" : `: ${why}`}.`,
  });
}
