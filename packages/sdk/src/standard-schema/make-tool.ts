import { parser } from "../chat/parser.ts";
import { type ParsedTool, type RunnableTool, runner, type ToolContext } from "../chat/tool.ts";
import { parseWith } from "./parse-with.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { strictSchema } from "./strict-schema.ts";

/** What a tool is made of. */
export interface ToolParts<Name extends string, Parameters> {
  /** Letters, digits, `_` and `-`, 64 at most. */
  readonly name: Name;
  /** What it does, for the model to choose by. */
  readonly description?: string | undefined;
  /** The schema of the arguments: an object. */
  readonly parameters: Parameters;
}

/** What a tool does. Its result is told to the model: a text as it is, anything else as JSON. */
export type Run<Arguments> = (args: Arguments, context: ToolContext) => unknown;

/** The tool of a schema whose JSON schema has been made. */
export function makeTool<Name extends string, Arguments>(
  { name, description, parameters }: ToolParts<Name, StandardSchema>,
  jsonSchema: Readonly<Record<string, unknown>>,
  run: Run<Arguments> | undefined,
): ParsedTool<Name, Arguments> | RunnableTool<Name, Arguments> {
  return {
    type: "function",
    function: {
      name,
      ...(description !== undefined && { description }),
      strict: true,
      parameters: strictSchema(jsonSchema, name),
    },
    [parser]: parseWith<Arguments>(parameters, `The text of the arguments of '${name}'`),
    ...(run !== undefined && { [runner]: run }),
  };
}
