import { GenerateRequestError, PromptTooLongError } from "../errors/generation-errors.ts";
import { TokenIdError } from "../errors/request-errors.ts";
import type { DecoderDescription } from "./decoder-description.ts";
import type { GenerateRequest } from "./generate-request.ts";

/** What a number has to be. */
interface Range {
  readonly expected: string;
  fits(value: number): boolean;
}

function between(least: number, most: number): Range {
  return { expected: `a number from ${least} to ${most}`, fits: (x) => x >= least && x <= most };
}

function integers(least: number): Range {
  return {
    expected: `an integer from ${least}`,
    fits: (x) => Number.isSafeInteger(x) && x >= least,
  };
}

/** 32 bits of a counter are for the choice. */
const mostChoice = 2 ** 32 - 1;

const ranges = {
  maxTokens: integers(0),
  seed: { expected: "an integer that a double holds", fits: Number.isSafeInteger },
  choice: {
    expected: `an integer from 0 to ${mostChoice}`,
    fits: (x) => integers(0).fits(x) && x <= mostChoice,
  },
  temperature: { expected: "a number from 0", fits: (x) => x >= 0 && x < Number.POSITIVE_INFINITY },
  topP: { expected: "a number above 0, at most 1", fits: (x) => x > 0 && x <= 1 },
  topK: integers(1),
  minP: between(0, 1),
  frequencyPenalty: between(-2, 2),
  presencePenalty: between(-2, 2),
  repetitionPenalty: {
    expected: "a number above 0",
    fits: (x) => x > 0 && x < Number.POSITIVE_INFINITY,
  },
  logprobs: integers(0),
} satisfies Partial<Record<keyof GenerateRequest, Range>>;

/**
 * Throws for the first thing in a request that the model would not take: `PromptTooLongError`,
 * `TokenIdError` (`index` is 0) or `GenerateRequestError`.
 */
export function checkGenerateRequest(
  request: GenerateRequest,
  { context_length: contextLength, vocab_size: vocabularySize }: DecoderDescription,
): void {
  const { promptTokenIds, maxTokens, stopTokenIds, logitBias } = request;
  const tokens = promptTokenIds.length;
  if (tokens === 0) {
    throw new GenerateRequestError({
      field: "promptTokenIds",
      expected: "at least one token",
      received: "none",
    });
  }
  if (tokens > contextLength || (tokens === contextLength && maxTokens > 0)) {
    throw new PromptTooLongError({ tokens, contextLength });
  }
  for (const [name, range] of Object.entries(ranges)) {
    const received = request[name as keyof typeof ranges];
    if (received !== null && !range.fits(received)) {
      throw new GenerateRequestError({ field: name, expected: range.expected, received });
    }
  }
  for (const [position, id] of promptTokenIds.entries()) {
    if (isTokenId(id)) continue;
    throw new TokenIdError({ id, index: 0, position, vocabularySize });
  }
  for (const [field, ids] of [
    ["stopTokenIds", stopTokenIds],
    ["logitBias", logitBias.keys()],
  ] as const) {
    for (const id of ids) {
      if (isTokenId(id)) continue;
      const expected = `token ids from 0 to ${vocabularySize - 1}`;
      throw new GenerateRequestError({ field, expected, received: id });
    }
  }

  function isTokenId(id: number): boolean {
    return Number.isInteger(id) && id >= 0 && id < vocabularySize;
  }
}
