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
    if (isObject(parameters)) return schemaGrammar(parameters);
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

/**
 * Whether a schema allows nothing but objects, through its references and alternatives. Each reference
 * is followed once: alternatives of alternatives would double the work with each level.
 */
function isObject(root: JsonSchema): boolean {
  const followed = new Set<string>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isSchemaObject(next)) return false;
    const { $ref: reference, anyOf: options } = next;
    if (typeof reference === "string") {
      const found = resolvePointer(root, reference);
      if (found === undefined) return false;
      if (!followed.has(reference)) waiting.push(asSchema(found, "$ref", []));
      followed.add(reference);
    } else if (Array.isArray(options)) {
      for (const option of options) waiting.push(asSchema(option, "anyOf", []));
    } else if (next.type !== "object") {
      return false;
    }
  }
  return true;
}
