import type { Attributes } from "@opentelemetry/api";
import { fieldsOf, type Loose, objectsOf, parsed, textOf } from "./loose.ts";

/** A part of a message, as the conventions have it. */
type Part = Readonly<Record<string, unknown>>;

/** What is asked, and with which tools. Attributes that the conventions want as JSON. */
export function inputContent({ messages, prompt, tools }: Loose): Attributes {
  const asked =
    messages === undefined
      ? [prompt]
          .flat()
          .filter((text) => typeof text === "string")
          .map((content) => ({ role: "user", content }))
      : objectsOf(messages);
  return {
    "gen_ai.input.messages": asked.length === 0 ? undefined : JSON.stringify(asked.map(message)),
    "gen_ai.tool.definitions": Array.isArray(tools)
      ? JSON.stringify(objectsOf(tools).map(toolDefinition))
      : undefined,
  };
}

/** What was answered: the choices of a whole answer, of chat or of text. */
export function outputContent(choices: unknown): Attributes {
  const outputs = objectsOf(choices).map(({ message: said, text, finish_reason }) => ({
    ...message(said === undefined ? { role: "assistant", content: text } : fieldsOf(said)),
    // There is none where the stream was left before its end.
    finish_reason: finish_reason === "tool_calls" ? "tool_call" : (finish_reason ?? undefined),
  }));
  if (outputs.length === 0) return {};
  return { "gen_ai.output.messages": JSON.stringify(outputs) };
}

function message({ role, name, content, refusal, tool_calls, tool_call_id }: Loose) {
  const parts: Part[] =
    role === "tool"
      ? [{ type: "tool_call_response", id: tool_call_id, response: content }]
      : [
          ...(typeof content === "string"
            ? [{ type: "text", content }]
            : objectsOf(content).map(part)),
          ...(typeof refusal === "string" ? [{ type: "refusal", content: refusal }] : []),
          ...objectsOf(tool_calls).map(toolCall),
        ];
  return { role, ...(typeof name === "string" ? { name } : {}), parts };
}

function part(given: Loose): Part {
  const { type, text, image_url } = given;
  if (type === "text") return { type, content: text };
  const url = textOf(fieldsOf(image_url).url);
  if (url === undefined) return given;
  const [, mime_type, content] = /^data:([^;,]*);base64,(.*)$/s.exec(url) ?? [];
  return content === undefined
    ? { type: "uri", modality: "image", uri: url }
    : { type: "blob", modality: "image", mime_type, content };
}

function toolCall({ id, function: called }: Loose): Part {
  const { name, arguments: given } = fieldsOf(called);
  // A model may have written arguments that are no JSON.
  return { type: "tool_call", id, name, arguments: parsed(given) ?? given };
}

function toolDefinition({ type, function: defined }: Loose): Part {
  return { type, ...fieldsOf(defined) };
}
