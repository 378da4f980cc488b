import { setTimeout as delay } from "node:timers/promises";
import { type EmbeddingModel, QueueFullError } from "@understudy/runtime";
import type { EmbeddingService } from "../services/embedding-service.ts";

/** So few at once that the texts of a request that comes meanwhile do not wait long. */
const textsAtOnce = 16;

/**
 * The vectors of many texts for a job, which takes what requests leave: a full queue is waited for.
 * `param` names the texts in the request of the job, for what the model refuses.
 */
export async function embedForJob(
  embedding: EmbeddingService,
  model: EmbeddingModel,
  texts: readonly string[],
  param: string,
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  while (vectors.length < texts.length) {
    const some = texts.slice(vectors.length, vectors.length + textsAtOnce);
    try {
      const { embeddings } = await embedding.embed(model, some, () => param, signal);
      vectors.push(...embeddings);
    } catch (error) {
      if (!QueueFullError.is(error)) throw error;
      await delay(error.retryAfterMs, undefined, { signal });
    }
  }
  return vectors;
}
