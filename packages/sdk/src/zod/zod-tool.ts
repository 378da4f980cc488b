import type { $ZodType, output } from "zod/v4/core";
import type { ParsedTool, RunnableTool } from "../chat/tool.ts";
import { makeTool, type Run, type ToolParts } from "../standard-schema/make-tool.ts";
import { zodJsonSchema } from "./zod-json-schema.ts";

/**
 * A strict function tool, whose arguments are read by a zod schema of version 4. With `run` it can be
 * given to `runTools`.
 *
 * Throws as `zodResponseFormat` does.
 */
export function zodTool<const Name extends string, Schema extends $ZodType>(
  tool: ToolParts<Name, Schema> & { readonly run: Run<output<Schema>> },
): RunnableTool<Name, output<Schema>>;
export function zodTool<const Name extends string, Schema extends $ZodType>(
  tool: ToolParts<Name, Schema> & { readonly run?: undefined },
): ParsedTool<Name, output<Schema>>;
export function zodTool<const Name extends string, Schema extends $ZodType>(
  tool: ToolParts<Name, Schema> & { readonly run?: Run<output<Schema>> | undefined },
): ParsedTool<Name, output<Schema>> {
  return makeTool(tool, zodJsonSchema(tool.parameters, tool.name), tool.run);
}
