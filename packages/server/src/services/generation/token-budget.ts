import { badRequest } from "../../http/request-error.ts";

/** What a prompt is made of, in the words of the hosted API. */
interface PromptFacts {
  readonly words: "messages" | "prompt";
  /** The field that holds the prompt. */
  readonly param: string;
  /** The field that the limit came from, for an error about it. */
  readonly limitParam: string;
}

/**
 * How many tokens an answer may have. Without a limit of the request that is all that is left of the
 * context. Throws the hosted API's errors: `context_length_exceeded` for a prompt that leaves no room,
 * or too little for the limit; a limit above what the model has in all is one of its own.
 */
export function tokenBudget(
  promptTokens: number,
  limit: number | null,
  contextLength: number,
  prompt: PromptFacts,
): number {
  if (limit !== null && limit > contextLength) {
    throw badRequest(
      `${prompt.limitParam} is too large: ${limit}. This model supports at most ${contextLength} completion tokens, whereas you provided ${limit}.`,
      prompt.limitParam,
      "invalid_value",
    );
  }
  const left = contextLength - promptTokens;
  // Nothing may be wanted but the probabilities of the prompt itself.
  const enough = limit === null ? left > 0 : left >= limit;
  if (enough) return limit ?? left;
  throw badRequest(
    tooLong(promptTokens, limit, contextLength, prompt),
    prompt.param,
    "context_length_exceeded",
  );
}

function tooLong(
  promptTokens: number,
  limit: number | null,
  contextLength: number,
  { words }: PromptFacts,
): string {
  const context = `This model's maximum context length is ${contextLength} tokens`;
  if (words === "prompt") {
    const requested = promptTokens + (limit ?? 0);
    return `${context}, however you requested ${requested} tokens (${promptTokens} in your prompt; ${limit ?? 0} for the completion). Please reduce your prompt; or completion length.`;
  }
  if (limit === null || promptTokens >= contextLength) {
    return `${context}. However, your messages resulted in ${promptTokens} tokens. Please reduce the length of the messages.`;
  }
  return `${context}. However, you requested ${promptTokens + limit} tokens (${promptTokens} in the messages, ${limit} in the completion). Please reduce the length of the messages or completion.`;
}
