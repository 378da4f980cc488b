import type { RunToolsOptions } from "../options/run-tools-options.ts";
import type { Schemas } from "../schemas.ts";
import { toolNamed, unknownTool } from "./parse-completion.ts";
import { parser } from "./parser.ts";
import { type RunnableTool, runner } from "./tool.ts";

type Call = Schemas["ChatCompletionMessageFunctionToolCall"];

/**
 * The message that answers a call: the tool's result, or what went wrong in words. It is rejected only
 * with what `onToolError` throws.
 */
export async function runCall(
  call: Call,
  tools: readonly RunnableTool[],
  signal: AbortSignal,
  onToolError: RunToolsOptions["onToolError"] = errorText,
): Promise<Schemas["ChatCompletionRequestToolMessage"]> {
  let content: string;
  try {
    const tool = toolNamed(call.function.name, tools);
    if (tool === undefined) throw unknownTool(call.function, tools);
    const args = await tool[parser](call.function.arguments);
    const result = await tool[runner](args, { signal, call });
    content = typeof result === "string" ? result : (JSON.stringify(result) ?? "");
  } catch (error) {
    content = await onToolError(error, call);
  }
  return { role: "tool", tool_call_id: call.id, content };
}

function errorText(error: unknown): string {
  return `Error: ${error instanceof Error ? error.message : String(error)}`;
}
