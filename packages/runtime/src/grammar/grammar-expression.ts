import { assertNever } from "../errors/assert-never.ts";
import type { Expression } from "./expression.ts";
import type { Grammar } from "./grammar.ts";
import { anyObject } from "./json-text.ts";
import { schemaGrammar } from "./schema-grammar.ts";
import { toolCallGrammar } from "./tool-call-grammar.ts";

/** The texts that a grammar allows. Throws `UnsupportedSchemaError`. */
export function grammarExpression(grammar: Grammar): Expression {
  switch (grammar.type) {
    case "json_object":
      return anyObject;
    case "json_schema":
      return schemaGrammar(grammar.schema);
    case "tool_calls":
      return toolCallGrammar(grammar);
    default:
      return assertNever(grammar);
  }
}
