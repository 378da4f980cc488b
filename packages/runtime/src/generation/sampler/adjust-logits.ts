import type { GenerateRequest } from "../generate-request.ts";

/** How a request bends the model's distribution before a token is drawn. */
export type LogitAdjustments = Pick<
  GenerateRequest,
  "repetitionPenalty" | "frequencyPenalty" | "presencePenalty" | "logitBias"
>;

export function adjustsLogits(request: LogitAdjustments): boolean {
  const { repetitionPenalty, frequencyPenalty, presencePenalty, logitBias } = request;
  return (
    repetitionPenalty !== 1 || frequencyPenalty !== 0 || presencePenalty !== 0 || logitBias.size > 0
  );
}

/** The tokens that an answer has met so far. */
export class TokenHistory {
  /** Of the prompt and of the answer. */
  readonly seen: Set<number>;
  /** How often each was written in the answer. */
  readonly written = new Map<number, number>();

  constructor(promptTokenIds: Iterable<number>) {
    this.seen = new Set(promptTokenIds);
  }

  add(id: number): void {
    this.seen.add(id);
    this.written.set(id, (this.written.get(id) ?? 0) + 1);
  }
}

/**
 * Apply penalties and bias, in place.
 *
 * - repetition, of all that was seen: `logit / penalty` where positive, `logit * penalty` elsewhere
 *   (N. S. Keskar et al., "CTRL", 2019, with the sign rule of Hugging Face's implementation);
 * - frequency and presence, of what was written: `logit - count * frequency - presence` (OpenAI's API
 *   reference, "Frequency and presence penalties");
 * - bias: added.
 */
export function adjustLogits(
  logits: Float32Array,
  request: LogitAdjustments,
  history: TokenHistory,
): void {
  const { repetitionPenalty, frequencyPenalty, presencePenalty, logitBias } = request;
  if (repetitionPenalty !== 1) {
    for (const id of history.seen) {
      const logit = logits[id] ?? 0;
      logits[id] = logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty;
    }
  }
  if (frequencyPenalty !== 0 || presencePenalty !== 0) {
    for (const [id, count] of history.written) {
      logits[id] = (logits[id] ?? 0) - count * frequencyPenalty - presencePenalty;
    }
  }
  for (const [id, bias] of logitBias) logits[id] = (logits[id] ?? 0) + bias;
}

/** Take out what a grammar's mask has no bit for: bit `id % 32` of word `id >> 5`. */
export function maskLogits(logits: Float32Array, mask: Int32Array): void {
  for (let id = 0; id < logits.length; id++) {
    if ((((mask[id >> 5] ?? 0) >>> (id & 31)) & 1) === 0) logits[id] = Number.NEGATIVE_INFINITY;
  }
}
