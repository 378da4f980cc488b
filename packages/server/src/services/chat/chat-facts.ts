import type { ChatRequest } from "./chat-types.ts";

/** What all chunks of an answer say, or the answer as a whole. */
export interface ChatFacts {
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly fingerprint: string;
  readonly metadata: ChatRequest["metadata"];
  readonly promptTokens: number;
  readonly choices: number;
  /** Whether calls are told in the older form, `function_call`. */
  readonly legacy: boolean;
}

/** The fields that chunks and whole answers have in common. */
export function commonFields({ created, model, fingerprint }: ChatFacts) {
  return {
    created,
    model,
    service_tier: "default",
    system_fingerprint: fingerprint,
  } as const;
}
