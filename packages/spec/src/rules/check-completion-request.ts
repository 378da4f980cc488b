import type { components } from "../generated/types.ts";
import { badRequest } from "../request-error.ts";
import { onlyAllowedWith, unsupportedParameter } from "./unsupported.ts";

type CompletionRequest = components["schemas"]["CreateCompletionRequest"];

/** Choices of a request, of all its prompts, those that `best_of` leaves out too. */
const maxChoices = 2048;

/** Throws for what a schema cannot say: what is not supported, and fields that don't go together. */
export function checkCompletionRequest(body: CompletionRequest): void {
  // No model here was trained to fill in a gap.
  if (body.suffix !== undefined && body.suffix !== null) throw unsupportedParameter("suffix");
  if (body.stream_options !== undefined && body.stream_options !== null && body.stream !== true) {
    throw onlyAllowedWith("stream_options", "'stream' is enabled");
  }
  if (body.stream_options?.include_obfuscation === true) {
    throw unsupportedParameter("stream_options.include_obfuscation");
  }
  const n = body.n ?? 1;
  const bestOf = body.best_of ?? n;
  if (bestOf < n) {
    throw badRequest(
      `You requested that the server return more choices than it will generate (HINT: you must set 'n' (currently ${n}) to be at most 'best_of' (currently ${bestOf}), or omit either parameter if you don't specifically want to use them.)`,
      "best_of",
      "invalid_value",
    );
  }
  if (bestOf > n && body.stream === true) {
    throw badRequest(
      `Results of best_of cannot be streamed: expected 'best_of' to be at most 'n' (${n}) with 'stream', but got ${bestOf}.`,
      "best_of",
      "invalid_value",
    );
  }
  const prompts = countPrompts(body);
  const choices = prompts * bestOf;
  if (choices > maxChoices) {
    throw badRequest(
      `Invalid 'prompt': expected at most ${maxChoices} choices in all, but ${prompts} prompts with ${bestOf} choices each are ${choices}. Send fewer prompts, or lower 'n' or 'best_of'.`,
      "prompt",
      "invalid_value",
    );
  }
}

function countPrompts({ prompt }: CompletionRequest): number {
  return Array.isArray(prompt) && typeof prompt[0] !== "number" ? prompt.length : 1;
}
