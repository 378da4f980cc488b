export type { ParsedTool, RunnableTool, ToolContext } from "../chat/tool.ts";
export type {
  ParsedResponseFormat,
  ResponseFormatOptions,
} from "../standard-schema/make-format.ts";
export type { Run, ToolParts } from "../standard-schema/make-tool.ts";
export { zodResponseFormat } from "./zod-response-format.ts";
export { zodTool } from "./zod-tool.ts";
