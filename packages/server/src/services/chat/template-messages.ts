import type { ToolCallSyntax } from "@understudy/runtime";
import type { TemplateMessage } from "./chat-template.ts";
import type { ChatMessage } from "./chat-types.ts";
import { messageText } from "./message-text.ts";
import { callIdFor, knowsTools } from "./tool-syntax.ts";

type AssistantMessage = Extract<ChatMessage, { role: "assistant" }>;

/** A call that was made, its arguments as the model wrote them. */
interface MadeCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/**
 * Messages as a template takes them. What it does not know is put in words that it does: `developer`
 * is `system`, a participant's name stands before what they say, and calls and their results are text
 * as the model would write and be shown them.
 */
export function templateMessages(
  messages: readonly ChatMessage[],
  template: string,
  syntax: ToolCallSyntax,
): TemplateMessage[] {
  const known = {
    developer: /['"]developer['"]/.test(template),
    names: /message(\.name|\[['"]name['"]\])/.test(template),
    tools: knowsTools(template),
    callId: (id: string) => callIdFor(template, id),
  };
  return messages.map((message, index): TemplateMessage => {
    const text = messageText(message, index);
    switch (message.role) {
      case "developer":
      case "system":
      case "user": {
        const role = message.role === "developer" && !known.developer ? "system" : message.role;
        return { role, ...named(text, message.name, known.names) };
      }
      case "assistant":
        return assistantMessage(message, text, known, syntax);
      case "tool":
        return known.tools
          ? { role: "tool", content: text, tool_call_id: known.callId(message.tool_call_id) }
          : { role: "user", content: toolResponse(text) };
      case "function":
        return known.tools
          ? { role: "tool", content: text, name: message.name }
          : { role: "user", content: toolResponse(text) };
      default:
        return message satisfies never;
    }
  });
}

function named(text: string, name: string | undefined, known: boolean) {
  if (name === undefined) return { content: text };
  return known ? { content: text, name } : { content: `${name}: ${text}` };
}

function assistantMessage(
  message: AssistantMessage,
  text: string,
  known: {
    readonly names: boolean;
    readonly tools: boolean;
    readonly callId: (id: string) => string;
  },
  syntax: ToolCallSyntax,
): TemplateMessage {
  const said = named(text, message.name, known.names);
  const calls = callsOf(message);
  if (calls.length === 0) return { role: "assistant", ...said };
  if (known.tools) {
    // Templates take arguments as an object wherever they are JSON.
    const toolCalls = calls.map(({ id, name, arguments: text }) => ({
      id: known.callId(id),
      type: "function",
      function: { name, arguments: parsed(text) },
    }));
    return { role: "assistant", ...said, tool_calls: toolCalls };
  }
  const written = writeCalls(calls, syntax);
  return { role: "assistant", content: text === "" ? written : `${said.content}\n${written}` };
}

function callsOf(message: AssistantMessage): MadeCall[] {
  const calls = (message.tool_calls ?? []).flatMap((call) =>
    call.type === "function" ? [{ ...call.function, id: call.id }] : [],
  );
  const { function_call: old } = message;
  // Function calls had no ids; one is needed where a template shows it.
  if (old !== undefined && old !== null) calls.push({ ...old, id: `call_${old.name}` });
  return calls;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A model's arguments may have been cut off; the template shows them as they are.
    return text;
  }
}

function writeCalls(calls: readonly MadeCall[], syntax: ToolCallSyntax): string {
  const { mark, begin, between, end, argumentsKey } = syntax;
  const written = calls.map(
    ({ name, arguments: text }) => `{"name": ${JSON.stringify(name)}, "${argumentsKey}": ${text}}`,
  );
  return `${mark}${begin}${written.join(between)}${end}`;
}

function toolResponse(text: string): string {
  return `<tool_response>\n${text}\n</tool_response>`;
}
