import type { ParsedTool, RunnableTool } from "../chat/tool.ts";
import { jsonSchemaOf } from "./json-schema-of.ts";
import { makeTool, type Run, type ToolParts } from "./make-tool.ts";
import type { OutputOf, StandardJsonSchema } from "./standard-schema.ts";

/**
 * A strict function tool, whose arguments are read by a schema of any library that speaks Standard JSON
 * Schema. With `run` it can be given to `runTools`.
 *
 * Throws as `standardResponseFormat` does.
 */
export function standardTool<const Name extends string, Schema extends StandardJsonSchema>(
  tool: ToolParts<Name, Schema> & { readonly run: Run<OutputOf<Schema>> },
): RunnableTool<Name, OutputOf<Schema>>;
export function standardTool<const Name extends string, Schema extends StandardJsonSchema>(
  tool: ToolParts<Name, Schema> & { readonly run?: undefined },
): ParsedTool<Name, OutputOf<Schema>>;
export function standardTool<const Name extends string, Schema extends StandardJsonSchema>(
  tool: ToolParts<Name, Schema> & { readonly run?: Run<OutputOf<Schema>> | undefined },
): ParsedTool<Name, OutputOf<Schema>> {
  return makeTool(tool, jsonSchemaOf(tool.parameters, tool.name), tool.run);
}
