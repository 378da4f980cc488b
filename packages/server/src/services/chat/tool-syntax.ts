import { createHash } from "node:crypto";
import {
  hermesToolCalls,
  llamaToolCalls,
  mistralToolCalls,
  type ToolCallSyntax,
  tekkenToolCalls,
} from "@understudy/runtime";

/** Whether a template shows tools to the model. */
export function knowsTools(template: string): boolean {
  return /\btools\b/.test(template);
}

/**
 * How a model writes calls, told by how its template shows it those it made. A model whose template
 * says nothing of tools, or has a way of its own, is held to that of Hermes.
 */
export function toolCallSyntax(template: string): ToolCallSyntax {
  if (!knowsTools(template) || template.includes("<tool_call>")) return hermesToolCalls;
  if (template.includes("[TOOL_CALLS] [")) return mistralToolCalls;
  if (template.includes("[TOOL_CALLS][")) return tekkenToolCalls;
  return /"parameters\\?"\s*:/.test(template) ? llamaToolCalls : hermesToolCalls;
}

const shortId = /^[a-zA-Z0-9]{9}$/;

/** The id of a call as a template takes it: Mistral's throw for one that is not nine letters and digits. */
export function callIdFor(template: string, id: string): string {
  if (!template.includes("[TOOL_CALLS]") || shortId.test(id)) return id;
  return createHash("sha256").update(id).digest("hex").slice(0, 9);
}
