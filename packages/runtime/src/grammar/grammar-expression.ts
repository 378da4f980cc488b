import type { Expression } from "./expression.ts";
import type { Grammar } from "./grammar.ts";
import { jsonGrammar } from "./json-grammar.ts";
import { toolCallGrammar } from "./tool-call-grammar.ts";

/** The texts that a grammar allows. Throws `UnsupportedSchemaError`. */
export function grammarExpression(grammar: Grammar): Expression {
  return grammar.type === "tool_calls" ? toolCallGrammar(grammar) : jsonGrammar(grammar);
}
