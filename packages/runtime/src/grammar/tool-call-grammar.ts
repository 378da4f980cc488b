import { argumentsGrammar } from "./arguments-grammar.ts";
import {
  automatonFrom,
  choice,
  type Expression,
  literal,
  named,
  optional,
  repeat,
  sequence,
} from "./expression.ts";
import type { Grammar, ToolCallSyntax, ToolDefinition } from "./grammar.ts";
import { jsonGrammar } from "./json-grammar.ts";
import { textNotStartingWith, textUntil, textWithout } from "./marked-text.ts";
import { UnsupportedSchemaError } from "./unsupported-schema-error.ts";

/** Qwen 2.5 and 3, Hermes, SmolLM2: each call between tags, one on a line. */
export const hermesToolCalls: ToolCallSyntax = {
  begin: "<tool_call>\n",
  end: "\n</tool_call>",
  separator: "\n",
  argumentsKey: "arguments",
};

/** Llama 3.1 and 3.2: the whole answer is a call; more than one are parted by a semicolon. */
export const llamaToolCalls: ToolCallSyntax = {
  begin: "",
  end: "",
  separator: "; ",
  argumentsKey: "parameters",
};

/** How a call opens, after `begin`. Where there is no `begin`, a text that opens so is a call. */
export const toolCallOpening = '{"name":';

/** Free text, tool calls, or text and then calls, as the grammar says. */
export function toolCallGrammar(grammar: Extract<Grammar, { type: "tool_calls" }>): Expression {
  const { tools, syntax, choice: wanted, parallel } = grammar;
  const offered =
    typeof wanted === "string" ? tools : tools.filter(({ name }) => name === wanted.name);
  if (offered.length === 0) {
    throw new UnsupportedSchemaError({
      keyword: "tools",
      path: [],
      detail:
        typeof wanted === "string"
          ? "expected at least one tool."
          : `no tool is called '${wanted.name}'.`,
    });
  }
  const body = named("call", choice(...offered.map((tool) => callOf(tool, syntax))));
  const more = sequence(literal(syntax.separator + syntax.begin), body);
  const rest = parallel ? sequence(body, repeat(more, 0, Infinity)) : body;
  const calls = sequence(literal(syntax.begin), rest);
  if (wanted !== "auto") return calls;
  if (grammar.content !== undefined) return choice(jsonGrammar(grammar.content), calls);
  if (syntax.begin === "") return choice(automatonFrom(textNotStartingWith(toolCallOpening)), rest);
  // The text ends where the visible part of `begin` stands, so that no text looks like a call.
  const mark = syntax.begin.trimEnd();
  return choice(
    automatonFrom(textWithout(mark)),
    sequence(automatonFrom(textUntil(mark)), literal(syntax.begin.slice(mark.length)), rest),
  );
}

/** A call from its brace to `end`. Only the blanks of the two usual layouts are left open. */
function callOf(tool: ToolDefinition, syntax: ToolCallSyntax): Expression {
  const blank = optional(literal(" "));
  return sequence(
    literal(toolCallOpening),
    blank,
    literal(`${JSON.stringify(tool.name)},`),
    blank,
    literal(`"${syntax.argumentsKey}":`),
    blank,
    argumentsGrammar(tool.parameters),
    literal(`}${syntax.end}`),
  );
}
