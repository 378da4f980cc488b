import type { Grammar } from "../grammar/grammar.ts";

/** One answer that a model is to write: the prompt, when to end, and how to choose the tokens. */
export interface GenerateRequest {
  /** At least one. */
  readonly promptTokenIds: readonly number[];
  /** The most tokens to write, from 0. The model's context may end it sooner. */
  readonly maxTokens: number;
  /** A token that ends the answer and is no part of it: the end of a turn, say. */
  readonly stopTokenIds: readonly number[];
  /** An integer; the same seed, choice and position draw the same number. `null` draws a seed. */
  readonly seed: number | null;
  /** Which of the answers to one prompt this is, from 0: each draws numbers of its own. */
  readonly choice: number;
  /** From 0, which always takes the likeliest token. */
  readonly temperature: number;
  /** Above 0, at most 1: the likeliest tokens that have this much probability together. */
  readonly topP: number;
  /** How many of the likeliest tokens to draw from; `null` for all. */
  readonly topK: number | null;
  /** From 0 to 1: leaves out tokens less likely than this share of the likeliest one's probability. */
  readonly minP: number;
  /** From -2 to 2: taken off the logit of a token once for each time it was written. */
  readonly frequencyPenalty: number;
  /** From -2 to 2: taken off the logit of a token that was written. */
  readonly presencePenalty: number;
  /** Above 0; 1 does nothing. Divides a positive logit of a token seen before, multiplies others. */
  readonly repetitionPenalty: number;
  /** Added to the logits of these tokens. */
  readonly logitBias: ReadonlyMap<number, number>;
  /** How many likely tokens to tell beside the chosen one; 0 for the chosen alone, `null` for none. */
  readonly logprobs: number | null;
  /** Whether to tell the logprobs of the prompt's tokens too, as many as `logprobs` says. */
  readonly promptLogprobs: boolean;
  /** What the text has to look like; `null` for anything. */
  readonly grammar: Grammar | null;
}
