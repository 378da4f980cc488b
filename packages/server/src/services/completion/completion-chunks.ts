import { toUsage } from "../generation/usage.ts";
import type { CompletionDelta } from "./completion-choice.ts";
import { type CompletionFacts, commonFields } from "./completion-facts.ts";
import type { Completion, CompletionChoice } from "./completion-types.ts";
import { legacyLogprobs } from "./legacy-logprobs.ts";

/** The chunks of a streamed answer; then, if it was asked for, the usage of all its choices. */
export async function* completionChunks(
  facts: CompletionFacts,
  deltas: AsyncIterable<readonly [index: number, delta: CompletionDelta]>,
  { includeUsage }: { readonly includeUsage: boolean },
): AsyncGenerator<Completion, void, undefined> {
  let completionTokens = 0;
  let cachedTokens = 0;
  const chunk = (choices: CompletionChoice[]): Completion => ({
    ...commonFields(facts),
    choices,
    ...(includeUsage && { usage: null }),
  });
  for await (const [index, delta] of deltas) {
    switch (delta.type) {
      case "text": {
        // Tokens without text are only told with their logprobs.
        if (delta.text === "" && !facts.logprobs) break;
        const logprobs = facts.logprobs ? legacyLogprobs(delta.tokens, facts.tokenizer) : null;
        yield chunk([{ index, text: delta.text, logprobs, finish_reason: null }]);
        break;
      }
      case "end": {
        completionTokens += delta.completionTokens;
        if (index % facts.candidates === 0) cachedTokens += delta.cachedTokens;
        const { finishReason } = delta;
        yield chunk([{ index, text: "", logprobs: null, finish_reason: finishReason }]);
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
