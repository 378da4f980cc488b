import { badRequest, RequestError } from "../http/request-error.ts";

/** What the hosted API takes in one request. */
const maxTokensPerRequest = 300_000;

/** The tokens of several lists together. */
export function countTokens(tokenIds: readonly { readonly length: number }[]): number {
  return tokenIds.reduce((sum, { length }) => sum + length, 0);
}

/** Throws for more tokens than one request may have: an answer of more would hold up the main thread. */
export function checkTotalTokens(tokens: number): void {
  if (tokens <= maxTokensPerRequest) return;
  throw new RequestError(400, {
    message: `Requested ${tokens} tokens, max ${maxTokensPerRequest} tokens per request. Send them in several requests.`,
    type: "max_tokens_per_request",
    param: null,
    code: "max_tokens_per_request",
  });
}

/** 400: a text of more tokens than a model takes. Both numbers stand in the message. */
export function contextLengthExceeded(
  tokens: number,
  maxTokens: number,
  param: string,
): RequestError {
  return badRequest(
    `This model's maximum context length is ${maxTokens} tokens, however you requested ${tokens} tokens in '${param}'. Please reduce your prompt.`,
    param,
    "context_length_exceeded",
  );
}
