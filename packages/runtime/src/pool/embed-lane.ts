import { type EmbeddingModel, modelKey } from "../model.ts";
import type { ModelLane } from "./job.ts";

/**
 * Texts are padded to a multiple of this: small, as padding costs what tokens cost, and not 1, as four
 * rows at once take a third less than two by two.
 */
const lengthStep = 2;

/**
 * The most tokens of a batch, padding counted. From here on more rows make a batch longer, not
 * faster (measured), and whoever comes next waits longer for it.
 */
const maxBatchTokens = 256;

/**
 * What a text of `tokens` tokens is padded to.
 *
 * It must depend on nothing but the text: sums over padded positions can end in other bits for
 * other lengths, so that a text padded to its neighbours' length would depend on its neighbours.
 */
export function paddedLength(tokens: number, { maxTokens }: EmbeddingModel): number {
  return Math.min(maxTokens, Math.ceil(tokens / lengthStep) * lengthStep);
}

/** The lane of a model's texts of one padded length. */
export function embedLane(
  model: EmbeddingModel,
  padded: number,
  { sizeBytes, maxBatch }: { sizeBytes: number; maxBatch: number },
): ModelLane {
  const key = modelKey(model);
  return {
    key: `${key}\u0000${padded}`,
    capacity: model.alone
      ? 1
      : Math.max(1, Math.min(maxBatch, Math.floor(maxBatchTokens / padded))),
    modelKey: key,
    modelId: model.id,
    sizeBytes,
  };
}
