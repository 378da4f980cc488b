export type { ParsedTool, RunnableTool, ToolContext } from "../chat/tool.ts";
export type { ParsedResponseFormat, ResponseFormatOptions } from "./make-format.ts";
export type { Run, ToolParts } from "./make-tool.ts";
export { standardResponseFormat } from "./standard-response-format.ts";
export type { OutputOf, StandardJsonSchema } from "./standard-schema.ts";
export { standardTool } from "./standard-tool.ts";
