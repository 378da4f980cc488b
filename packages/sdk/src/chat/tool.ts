import type { Schemas } from "../schemas.ts";
import type { Parsable } from "./parser.ts";

/** Where a tool keeps what it does. */
export const runner: unique symbol = Symbol.for("@understudy/sdk runner");

/** What a tool is told besides its arguments. */
export interface ToolContext {
  /** Aborts when the run ends before the tool does: by an abort, or by another tool's failure. */
  readonly signal: AbortSignal;
  /** The call as the model made it. */
  readonly call: Schemas["ChatCompletionMessageFunctionToolCall"];
}

/** A function that the model may call, whose arguments are read by its schema. */
export interface ParsedTool<Name extends string = string, Arguments = unknown>
  extends Parsable<Arguments> {
  type: "function";
  function: Omit<Schemas["FunctionObject"], "name"> & { name: Name };
}

/** A tool that can be run. It is a method, so that tools of all arguments fit one list. */
export interface RunnableTool<Name extends string = string, Arguments = unknown>
  extends ParsedTool<Name, Arguments> {
  /** Runs the tool; what it gives, or promises, is told to the model. */
  [runner](args: Arguments, context: ToolContext): unknown;
}
