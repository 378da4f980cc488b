import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Schemas } from "../schemas.ts";
import { type RunnableTool, runner } from "./tool.ts";

/** Refuses what a run of tools cannot do: tools that cannot be run, and several choices. */
export function checkRunnable({ tools = [], n }: Schemas["CreateChatCompletionRequest"]): void {
  for (const [index, tool] of tools.entries()) {
    if (typeof (tool as Partial<RunnableTool>)[runner] !== "function") {
      throw new InvalidArgumentError(
        `tools[${index}]`,
        `Invalid tools[${index}]: expected a tool that can be run. Make it with zodTool or standardTool, and give it a run.`,
      );
    }
  }
  if ((n ?? 1) !== 1) {
    throw new InvalidArgumentError(
      "n",
      `Invalid n: expected 1, as a run of tools goes on with one answer, but got ${n}.`,
    );
  }
}
