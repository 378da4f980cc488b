import type { TextTokenizer } from "@understudy/runtime";

/** What all chunks of an answer say, or the answer as a whole, and how many choices it has. */
export interface CompletionFacts {
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly fingerprint: string;
  readonly tokenizer: TextTokenizer;
  /** Whether logprobs were asked for. */
  readonly logprobs: boolean;
  readonly promptTokens: number;
  readonly prompts: number;
  /** Choices that are written for each prompt, and those of them that are given. */
  readonly candidates: number;
  readonly choices: number;
}

/** The fields that chunks and whole answers have in common. */
export function commonFields({ id, created, model, fingerprint }: CompletionFacts) {
  return {
    id,
    object: "text_completion",
    created,
    model,
    system_fingerprint: fingerprint,
  } as const;
}
