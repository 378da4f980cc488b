import { toUsage } from "../generation/usage.ts";
import type { ChoiceDelta } from "./chat-choice.ts";
import { type ChatFacts, commonFields } from "./chat-facts.ts";
import type { ChatAnswer, ChatFinishReason, ChatTokenLogprob } from "./chat-types.ts";

type AnswerChoice = ChatAnswer["choices"][number];

/** A choice as far as it has come. */
interface Growing {
  content: string | null;
  logprobs: ChatTokenLogprob[] | null;
  readonly calls: { readonly id: string; readonly name: string; arguments: string }[];
  finishReason: ChatFinishReason;
}

/** The whole answer: what the chunks of the same answer come to when they are put together. */
export async function chatAnswer(
  facts: ChatFacts,
  deltas: AsyncIterable<readonly [index: number, delta: ChoiceDelta]>,
): Promise<ChatAnswer> {
  const choices = Array.from(
    { length: facts.choices },
    (): Growing => ({ content: null, logprobs: null, calls: [], finishReason: "stop" }),
  );
  let completionTokens = 0;
  let cachedTokens = 0;
  for await (const [index, delta] of deltas) {
    const choice = choices[index];
    if (choice === undefined) continue;
    switch (delta.type) {
      case "content":
        choice.content = (choice.content ?? "") + delta.text;
        if (delta.logprobs !== null) {
          choice.logprobs ??= [];
          choice.logprobs.push(...delta.logprobs);
        }
        break;
      case "call":
        choice.calls.push({ id: delta.id, name: delta.name, arguments: "" });
        break;
      case "arguments": {
        const call = choice.calls[delta.index];
        if (call !== undefined) call.arguments += delta.text;
        break;
      }
      case "end":
        choice.finishReason = delta.finishReason;
        completionTokens += delta.completionTokens;
        if (index === 0) cachedTokens = delta.cachedTokens;
        break;
      default:
        delta satisfies never;
    }
  }
  return {
    id: facts.id,
    object: "chat.completion",
    ...commonFields(facts),
    choices: choices.map((choice, index) => toChoice(choice, index, facts.legacy)),
    usage: toUsage(facts.promptTokens, completionTokens, cachedTokens),
    ...(facts.metadata !== undefined && { metadata: facts.metadata }),
  };
}

function toChoice(
  { content, logprobs, calls, finishReason }: Growing,
  index: number,
  legacy: boolean,
): AnswerChoice {
  const toolCalls = calls.map(({ id, ...call }) => ({
    id,
    type: "function" as const,
    function: call,
  }));
  const [first] = calls;
  const called =
    legacy && first !== undefined
      ? { function_call: { name: first.name, arguments: first.arguments } }
      : { ...(toolCalls.length > 0 && { tool_calls: toolCalls }) };
  return {
    index,
    message: {
      role: "assistant",
      // An answer without a word is empty; one that only calls has no content.
      content: content ?? (calls.length > 0 ? null : ""),
      refusal: null,
      annotations: [],
      ...called,
    },
    logprobs: logprobs && { content: logprobs, refusal: null },
    finish_reason: finishReason,
  };
}
