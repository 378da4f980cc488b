import type { Expression } from "./expression.ts";
import type { JsonSchema } from "./grammar.ts";
import { resolvePointer } from "./resolve-pointer.ts";
import { schemaGrammar } from "./schema-grammar.ts";
import { asSchema, isSchemaObject, typesOf } from "./schema-keywords.ts";
import { UnsupportedSchemaError } from "./unsupported-schema-error.ts";

/**
 * The arguments of a function: an object, also where its `parameters` do not say so. Throws
 * `UnsupportedSchemaError` where they say something else.
 */
export function argumentsGrammar(parameters: JsonSchema): Expression {
  if (parameters === true) return schemaGrammar({ type: "object" });
  if (isSchemaObject(parameters)) {
    if (isObject(parameters, parameters, new Set())) return schemaGrammar(parameters);
    const stated = ["$ref", "anyOf", "enum", "const"].some((key) => parameters[key] !== undefined);
    const types = stated ? [] : (typesOf(parameters, []) ?? ["object"]);
    if (types.includes("object")) return schemaGrammar({ ...parameters, type: "object" });
  }
  const type = isSchemaObject(parameters) ? parameters.type : undefined;
  throw new UnsupportedSchemaError({
    keyword: "type",
    path: [],
    detail:
      `schema must be a JSON Schema of 'type: "object"', got ` +
      `'type: ${JSON.stringify(type) ?? '"None"'}'.`,
  });
}

/** Whether a schema allows nothing but objects, through its references and alternatives. */
function isObject(root: JsonSchema, schema: JsonSchema, followed: ReadonlySet<string>): boolean {
  if (!isSchemaObject(schema)) return false;
  const { $ref: reference, anyOf: options } = schema;
  if (typeof reference === "string") {
    const found = resolvePointer(root, reference);
    if (followed.has(reference) || found === undefined) return false;
    return isObject(root, asSchema(found, "$ref", []), new Set([...followed, reference]));
  }
  if (Array.isArray(options)) {
    return options.every((option) => isObject(root, asSchema(option, "anyOf", []), followed));
  }
  return schema.type === "object";
}
