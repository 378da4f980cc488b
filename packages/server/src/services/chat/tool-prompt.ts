import type { ToolCallSyntax } from "@understudy/runtime";
import type { TemplateMessage } from "./chat-template.ts";
import type { ToolPlan } from "./tool-plan.ts";

/** Tells a model of tools that its template has no place for, in the words of Hermes' own prompt format. */
export function toolPrompt({ shown }: ToolPlan, syntax: ToolCallSyntax): string {
  const { mark, begin, end, argumentsKey } = syntax;
  const list = shown.map((tool) => JSON.stringify(tool)).join("\n");
  const call = `${mark}${begin}{"name": <name of the function>, "${argumentsKey}": <object with its arguments>}${end}`;
  return [
    "You can call the functions described here, one a line:",
    `<tools>\n${list}\n</tools>`,
    `To call a function, answer with this and nothing after it:\n${call}`,
    "The result then comes within <tool_response></tool_response>.",
  ].join("\n");
}

/** Adds to what the system says, or has it say that first. */
export function withSystemText(
  messages: readonly TemplateMessage[],
  text: string,
): TemplateMessage[] {
  const [first, ...rest] = messages;
  if (first === undefined || first.role !== "system") {
    return [{ role: "system", content: text }, ...messages];
  }
  const content = first.content === "" ? text : `${first.content}\n\n${text}`;
  return [{ ...first, content }, ...rest];
}
