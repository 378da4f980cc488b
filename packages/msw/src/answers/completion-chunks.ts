import type { RequestBody, ResponseBody, StreamEvent } from "@understudy/spec";
import { words } from "./words.ts";

type Chunk = StreamEvent<"completions.create">;

/** The chunks that a whole answer is streamed in: words, why each choice ended, the usage if asked for. */
export function* completionChunks(
  { stream_options: options }: RequestBody<"completions.create">,
  { choices, usage, ...facts }: ResponseBody<"completions.create">,
): Generator<Chunk, void, undefined> {
  const includeUsage = options?.include_usage === true;
  const chunk = (choices: Chunk["choices"]): Chunk => ({
    ...facts,
    choices,
    ...(includeUsage && { usage: null }),
  });
  for (const { index, text, logprobs, finish_reason } of choices) {
    // Log probabilities are of tokens, not of words: they come with the whole text.
    const parts = logprobs === null ? words(text) : [text];
    for (const part of parts) {
      yield chunk([{ index, text: part, logprobs, finish_reason: null }]);
    }
    yield chunk([{ index, text: "", logprobs: null, finish_reason }]);
  }
  if (includeUsage && usage) yield { ...chunk([]), usage };
}
