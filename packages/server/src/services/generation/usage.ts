import type { components } from "@understudy/spec";

type CompletionUsage = components["schemas"]["CompletionUsage"];

/** The usage of a request, all its choices together. */
export function toUsage(
  promptTokens: number,
  completionTokens: number,
  cachedTokens: number,
): CompletionUsage {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
