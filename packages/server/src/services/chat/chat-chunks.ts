import { toUsage } from "../generation/usage.ts";
import type { ChoiceDelta } from "./chat-choice.ts";
import { type ChatFacts, commonFields } from "./chat-facts.ts";
import type { ChatChunk } from "./chat-types.ts";

type StreamChoice = ChatChunk["choices"][number];
type Delta = StreamChoice["delta"];

/**
 * The chunks of a streamed answer: for each choice one with the role, as many as it grows by, and one
 * with the reason of its end; then, if it was asked for, the usage of them all.
 */
export async function* chatChunks(
  facts: ChatFacts,
  deltas: AsyncIterable<readonly [index: number, delta: ChoiceDelta]>,
  { includeUsage }: { readonly includeUsage: boolean },
): AsyncGenerator<ChatChunk, void, undefined> {
  const begun = new Set<number>();
  let completionTokens = 0;
  let cachedTokens = 0;
  const chunk = (choices: StreamChoice[]): ChatChunk => ({
    id: facts.id,
    object: "chat.completion.chunk",
    ...commonFields(facts),
    choices,
    ...(includeUsage && { usage: null }),
  });
  const piece = (index: number, delta: Delta): ChatChunk =>
    chunk([{ index, delta, logprobs: null, finish_reason: null }]);
  for await (const [index, delta] of deltas) {
    const isFirst = !begun.has(index);
    begun.add(index);
    const first: Delta = { role: "assistant", content: "", refusal: null };
    switch (delta.type) {
      case "content":
        if (isFirst) yield piece(index, first);
        yield chunk([
          {
            index,
            delta: { content: delta.text },
            logprobs: delta.logprobs && { content: [...delta.logprobs], refusal: null },
            finish_reason: null,
          },
        ]);
        break;
      case "call": {
        const call = { name: delta.name, arguments: "" };
        const told: Delta = facts.legacy
          ? { function_call: call }
          : {
              tool_calls: [{ index: delta.index, id: delta.id, type: "function", function: call }],
            };
        yield piece(index, isFirst ? { ...first, content: null, ...told } : told);
        break;
      }
      case "arguments": {
        const more = { arguments: delta.text };
        yield piece(
          index,
          facts.legacy
            ? { function_call: more }
            : { tool_calls: [{ index: delta.index, function: more }] },
        );
        break;
      }
      case "end": {
        if (isFirst) yield piece(index, first);
        completionTokens += delta.completionTokens;
        // The first choice reads the prompt; those beside it find what it has read.
        if (index === 0) cachedTokens = delta.cachedTokens;
        yield chunk([{ index, delta: {}, logprobs: null, finish_reason: delta.finishReason }]);
        break;
      }
      default:
        delta satisfies never;
    }
  }
  if (!includeUsage) return;
  const usage = toUsage(facts.promptTokens, completionTokens, cachedTokens);
  yield { ...chunk([]), usage };
}
