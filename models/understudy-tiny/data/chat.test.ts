import { Template } from "@huggingface/jinja";
import { describe, expect, it } from "vitest";
import { chatTemplate } from "../tokenizer/chat-template.ts";
import { answerPrefix, type Chat, type ChatMessage, renderChat, type Tool } from "./chat.ts";
import { tasks } from "./mixture.ts";
import { Random } from "./random.ts";

const template = new Template(chatTemplate);

/** A tool as the hosted API has it. */
function asFunction({ name, description, parameters }: Tool) {
  const properties = parameters.map(({ name: key, type, enum: choices }) => {
    return [key, choices === undefined ? { type } : { type, enum: choices }] as const;
  });
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ name: key }) => key);
  const schema = { type: "object", properties: Object.fromEntries(properties), required };
  return { type: "function", function: { name, description, parameters: schema } };
}

function asMessage(message: ChatMessage) {
  if (message.role !== "assistant") return message;
  const calls = (message.calls ?? []).map((call) => ({ type: "function", function: call }));
  const { role, content } = message;
  return calls.length === 0 ? { role, content } : { role, content, tool_calls: calls };
}

function rendered({ tools, messages }: Chat, more: Readonly<Record<string, unknown>> = {}): string {
  return template.render({
    messages: messages.map(asMessage),
    tools: tools.length === 0 ? null : tools.map(asFunction),
    add_generation_prompt: false,
    ...more,
  });
}

const textOf = (chat: Chat) =>
  renderChat(chat)
    .map(({ text }) => text)
    .join("");

describe("renderChat", () => {
  it.each(Object.entries(tasks))("says what the Jinja template says: %s", (_, task) => {
    const random = new Random(11);
    for (const side of ["training", "heldOut"] as const) {
      for (let count = 0; count < 60; count++) {
        const { chat } = task(random, side);
        expect(rendered(chat)).toBe(textOf(chat));
      }
    }
  });

  it("marks what the model is to write, with the end of the turn and nothing else", () => {
    const chat: Chat = {
      tools: [],
      messages: [
        { role: "user", content: "Hi" },
        { role: "assistant", content: "Hello!" },
      ],
    };
    const answers = renderChat(chat).filter(({ isAnswer }) => isAnswer);
    expect(answers).toEqual([{ text: "Hello!<|im_end|>", isAnswer: true }]);
  });
});

describe("chatTemplate", () => {
  const user = { role: "user", content: "Hi" };

  it("asks for an answer", () => {
    const text = template.render({ messages: [user], add_generation_prompt: true });
    expect(text).toBe(`<|im_start|>user\nHi<|im_end|>\n${answerPrefix}`);
  });

  it("takes arguments as the text that the hosted API has them in", () => {
    const call = { id: "1", type: "function", function: { name: "f", arguments: '{"a":1}' } };
    const messages = [user, { role: "assistant", content: null, tool_calls: [call, call] }];
    const one = '<tool_call>\n{"name": "f", "arguments": {"a":1}}\n</tool_call>';
    const expected = `<|im_start|>user\nHi<|im_end|>\n${answerPrefix}${one}\n${one}<|im_end|>\n`;
    expect(template.render({ messages })).toBe(expected);
  });

  it("takes a tool without parameters, and a developer's message as the system's", () => {
    const tools = [{ type: "function", function: { name: "ping" } }];
    const messages = [{ role: "developer", content: "Be brief." }, user];
    expect(template.render({ messages, tools })).toBe(
      "<|im_start|>system\nBe brief.\n\nTools:\n- ping(): <|im_end|>\n<|im_start|>user\nHi<|im_end|>\n",
    );
  });
});
