import type { TextTokenizer, TokenLogprob } from "@understudy/runtime";
import { finiteLogprob } from "../generation/finite-logprob.ts";
import { tokenName } from "../generation/token-name.ts";
import type { CompletionLogprobs } from "./completion-types.ts";

/** A token with its probability, where it has one, and its place in the text of a choice. */
export interface PlacedToken {
  readonly id: number;
  readonly logprob: number | null;
  readonly topLogprobs: readonly TokenLogprob[];
  /** In code points of the whole text of the choice. */
  readonly offset: number;
}

/** The logprobs of a text in the shape of the completions API. */
export function legacyLogprobs(
  tokens: readonly PlacedToken[],
  tokenizer: TextTokenizer,
): CompletionLogprobs {
  const name = (id: number) => {
    const { name: text, isText } = tokenName(tokenizer, id);
    return isText ? text : `bytes:${text}`;
  };
  return {
    tokens: tokens.map(({ id }) => name(id)),
    token_logprobs: tokens.map(({ logprob }) => (logprob === null ? null : finiteLogprob(logprob))),
    // The likeliest and, where it is none of them, the token itself, as in the hosted API.
    top_logprobs: tokens.map(({ id, logprob, topLogprobs }) =>
      logprob === null ? null : byName([...topLogprobs, { id, logprob }], name),
    ),
    text_offset: tokens.map(({ offset }) => offset),
  };
}

/** Of two tokens that read alike the likelier counts, which comes first. */
function byName(
  tokens: readonly TokenLogprob[],
  name: (id: number) => string,
): Record<string, number> {
  const named = new Map<string, number>();
  for (const { id, logprob } of tokens) {
    const text = name(id);
    if (!named.has(text)) named.set(text, finiteLogprob(logprob));
  }
  return Object.fromEntries(named);
}

/** Characters as the API counts them: code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
