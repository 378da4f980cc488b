import {
  checkJsonSchema,
  type Grammar,
  type JsonGrammar,
  UnsupportedSchemaError,
} from "@understudy/runtime";
import { badRequest } from "../../http/request-error.ts";
import type { ChatRequest } from "./chat-types.ts";
import type { ToolPlan } from "./tool-plan.ts";

/** What an answer has to look like: calls as the plan says, or JSON as `response_format` says. */
export function responseGrammar(
  { response_format: format }: ChatRequest,
  plan: ToolPlan | null,
): Grammar | null {
  const json = formatGrammar(format);
  if (plan === null) return json;
  // Where only calls may come there is no content that the format could be about.
  if (json === null || plan.forced) return plan.grammar;
  if (plan.grammar.syntax.mark !== "") return { ...plan.grammar, content: json };
  throw badRequest(
    "'response_format' of a JSON type is not supported together with tools that the model may call or not, as this model writes calls as plain JSON as well. Set 'tool_choice' to 'none' or 'required', or ask in two requests.",
    "response_format",
    "unsupported_parameter",
  );
}

function formatGrammar(format: ChatRequest["response_format"]): JsonGrammar | null {
  if (format === undefined) return null;
  switch (format.type) {
    case "text":
      return null;
    case "json_object":
      return { type: "json_object" };
    case "json_schema": {
      const { name, schema = {}, strict } = format.json_schema;
      try {
        const held = checkJsonSchema(schema, { strict: strict === true });
        return { type: "json_schema", schema: held };
      } catch (error) {
        if (!UnsupportedSchemaError.is(error)) throw error;
        throw badRequest(
          `Invalid schema for response_format '${name}': ${error.message}`,
          "response_format",
          null,
        );
      }
    }
    default:
      return format satisfies never;
  }
}

/** What the request says of its format in words, for the model to read. */
export function formatPrompt({ response_format: format }: ChatRequest): string | null {
  if (format?.type !== "json_schema" || format.json_schema.description === undefined) return null;
  const { name, description } = format.json_schema;
  return `Answer in JSON, as '${name}': ${description}`;
}
