import type { Schemas } from "../schemas.ts";
import { json } from "./scripted-service.ts";

type Completion = Schemas["CreateChatCompletionResponse"];
type Choice = Completion["choices"][number];
type Call = Schemas["ChatCompletionMessageToolCall"];

/** A completion of one choice for each message, with what they have in common left to the parts. */
export function completionOf(
  messages: readonly Partial<Choice["message"]>[],
  finish_reason: Choice["finish_reason"] = "stop",
): Completion {
  const choices = messages.map((message, index): Choice => {
    const whole = { role: "assistant", content: null, refusal: null, ...message } as const;
    return { index, finish_reason, logprobs: null, message: whole };
  });
  return { id: "chatcmpl-1", object: "chat.completion", created: 7, model: "m", choices };
}

export function callOf(id: string, name: string, args: unknown): Call {
  const text = typeof args === "string" ? args : JSON.stringify(args);
  return { id, type: "function", function: { name, arguments: text } };
}

/** The response of a model that says a text. */
export function saying(content: string): Response {
  return json(completionOf([{ content }]));
}

/** The response of a model that calls tools. */
export function calling(...tool_calls: Call[]): Response {
  return json(completionOf([{ tool_calls }], "tool_calls"));
}
