import { hermesToolCalls, llamaToolCalls, type ToolCallSyntax } from "@understudy/runtime";

/** Whether a template shows tools to the model. */
export function knowsTools(template: string): boolean {
  return /\btools\b/.test(template);
}

/**
 * How a model writes calls, told by how its template shows it those it made. A model whose template
 * says nothing of tools, or has a way of its own, is held to that of Hermes.
 */
export function toolCallSyntax(template: string): ToolCallSyntax {
  const isLlama =
    knowsTools(template) &&
    !template.includes("<tool_call>") &&
    /"parameters\\?"\s*:/.test(template);
  return isLlama ? llamaToolCalls : hermesToolCalls;
}
