import type { components } from "../generated/types.ts";
import { badRequest, type RequestError } from "../request-error.ts";
import { unsupportedParameter, unsupportedValue } from "./unsupported.ts";

type ChatMessage = components["schemas"]["ChatCompletionRequestMessage"];

/**
 * Throws unless the messages are a conversation: what the model said has content or calls, each call is
 * answered by a tool message before anybody says something else, and each tool message answers one.
 */
export function checkMessages(messages: readonly ChatMessage[]): void {
  /** Calls that wait for their answers, and where they were made. */
  let open = new Set<string>();
  let asked = new Set<string>();
  let askedAt = 0;
  for (const [index, message] of messages.entries()) {
    if (message.role === "tool") {
      const { tool_call_id: id } = message;
      if (asked.size === 0) throw strayToolMessage(index);
      if (!asked.has(id)) throw unknownCall(index, id);
      open.delete(id);
      continue;
    }
    if (open.size > 0) throw unanswered(askedAt, open);
    asked = new Set(message.role === "assistant" ? callIds(message, index) : []);
    open = new Set(asked);
    askedAt = index;
  }
  if (open.size > 0) throw unanswered(askedAt, open);
}

function callIds(
  message: Extract<ChatMessage, { role: "assistant" }>,
  index: number,
): readonly string[] {
  const at = `messages[${index}]`;
  if (message.audio !== undefined && message.audio !== null) {
    throw unsupportedParameter(`${at}.audio`);
  }
  const says = [message.content, message.refusal, message.function_call];
  if (message.tool_calls === undefined && says.every((one) => (one ?? null) === null)) {
    throw badRequest(
      `Invalid value for '${at}.content': expected a string, got null.`,
      `${at}.content`,
      null,
    );
  }
  return (message.tool_calls ?? []).map((call, position) => {
    if (call.type === "custom") {
      throw unsupportedValue(`${at}.tool_calls[${position}].type`, "custom", ["function"]);
    }
    return call.id;
  });
}

function strayToolMessage(index: number): RequestError {
  return badRequest(
    "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
    `messages[${index}].role`,
    null,
  );
}

function unknownCall(index: number, id: string): RequestError {
  return badRequest(
    `Invalid parameter: 'tool_call_id' of '${id}' not found in 'tool_calls' of previous message.`,
    `messages[${index}].tool_call_id`,
    null,
  );
}

function unanswered(index: number, ids: ReadonlySet<string>): RequestError {
  return badRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...ids].join(", ")}`,
    `messages[${index}].role`,
    null,
  );
}
