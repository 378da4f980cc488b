import { assertNever } from "../errors/assert-never.ts";
import type { Expression } from "./expression.ts";
import type { JsonGrammar } from "./grammar.ts";
import { anyObject } from "./json-text.ts";
import { schemaGrammar } from "./schema-grammar.ts";

/** The texts of an answer that is one JSON value. Throws `UnsupportedSchemaError`. */
export function jsonGrammar(grammar: JsonGrammar): Expression {
  switch (grammar.type) {
    case "json_object":
      return anyObject;
    case "json_schema":
      return schemaGrammar(grammar.schema);
    default:
      return assertNever(grammar);
  }
}
