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
  mark: "<tool_call>",
  begin: "\n",
  between: "\n</tool_call>\n<tool_call>\n",
  end: "\n</tool_call>",
  argumentsKey: "arguments",
};

/** Llama 3.1 and 3.2: the whole answer is a call; more than one are parted by a semicolon. */
export const llamaToolCalls: ToolCallSyntax = {
  mark: "",
  begin: "",
  between: "; ",
  end: "",
  argumentsKey: "parameters",
};

/** Mistral's with the third tokenizer (7B v0.3, Mixtral 8x22B): a list behind a mark. */
export const mistralToolCalls: ToolCallSyntax = {
  mark: "[TOOL_CALLS]",
  begin: " [",
  between: ", ",
  end: "]",
  argumentsKey: "arguments",
};

/** The same of those with the tokenizer Tekken (Nemo, Ministral): no space behind the mark. */
export const tekkenToolCalls: ToolCallSyntax = { ...mistralToolCalls, begin: "[" };

/** How a call opens. Where there is no mark, a text that opens so is a call. */
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
  const more = parallel ? [repeat(sequence(literal(syntax.between), body), 0, Infinity)] : [];
  const list = sequence(literal(syntax.begin), body, ...more, literal(syntax.end));
  const { mark } = syntax;
  const calls = sequence(literal(mark), list);
  if (wanted !== "auto") return calls;
  if (grammar.content !== undefined) return choice(jsonGrammar(grammar.content), calls);
  if (mark === "") return choice(automatonFrom(textNotStartingWith(toolCallOpening)), calls);
  return choice(automatonFrom(textWithout(mark)), sequence(automatonFrom(textUntil(mark)), list));
}

/** A call from brace to brace. Only the blanks of the two usual layouts are left open. */
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
    literal("}"),
  );
}
