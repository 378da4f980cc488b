/** A token and the natural logarithm of its probability. */
export interface TokenLogprob {
  readonly id: number;
  readonly logprob: number;
}

/** How likely a token was where it stands, and which were likeliest there, the likeliest first. */
export interface TokenLogprobs extends TokenLogprob {
  readonly topLogprobs: readonly TokenLogprob[];
}

/** What `generate` yields: "prompt" once, "token" any number of times, "end" once. */
export type GenerationEvent =
  | {
      readonly type: "prompt";
      /** How many of the prompt's tokens had been read for another request before. */
      readonly cachedTokens: number;
      /** One for each token of the prompt, if they were asked for; the first has none. */
      readonly logprobs?: readonly (TokenLogprobs | null)[];
    }
  | {
      readonly type: "token";
      readonly id: number;
      /** Of the model's own distribution: before penalties, bias, grammar and temperature. */
      readonly logprob?: number;
      readonly topLogprobs?: readonly TokenLogprob[];
    }
  | {
      readonly type: "end";
      /** "length": `maxTokens` were written, or the model's context is full. */
      readonly reason: "stop" | "length";
      readonly stopTokenId: number | null;
    };
