import type { Handler } from "../http/operation-handler.ts";
import type { EmbeddingService } from "../services/embedding-service.ts";
import type { EncoderService } from "../services/encoder-service.ts";
import type { ModelService } from "../services/model-service.ts";

export function createRerank(
  models: ModelService,
  embedding: EmbeddingService,
  encoders: EncoderService,
): Handler<"rerank.create"> {
  return async ({ body, signal, log }) => {
    const texts = body.documents.map((item) => (typeof item === "string" ? item : item.text));
    const param = (index: number) =>
      typeof body.documents[index] === "string"
        ? `documents[${index}]`
        : `documents[${index}].text`;
    const { scores, totalTokens } =
      models.task(body.model) === "text-classification"
        ? await encoders.relevance(body.model, body.query, texts, param, signal)
        : await similarity(embedding, body.model, body.query, texts, param, signal);
    log({ model: body.model, inputs: texts.length, tokens: totalTokens });

    const results = scores
      .map((relevance_score, index) => ({ index, relevance_score }))
      .sort((a, b) => b.relevance_score - a.relevance_score || a.index - b.index)
      .slice(0, body.top_n ?? scores.length)
      .map((result) =>
        body.return_documents === true
          ? { ...result, document: { text: texts[result.index] ?? "" } }
          : result,
      );
    return {
      object: "list",
      model: body.model,
      results,
      usage: { prompt_tokens: totalTokens, total_tokens: totalTokens },
    };
  };
}

/** How similar the embeddings of a query and of each document are, from 0 to 1. */
async function similarity(
  embedding: EmbeddingService,
  modelId: string,
  query: string,
  texts: readonly string[],
  param: (index: number) => string,
  signal: AbortSignal,
): Promise<{ readonly scores: readonly number[]; readonly totalTokens: number }> {
  const model = await embedding.model(modelId, signal);
  const place = (index: number) => (index === 0 ? "query" : param(index - 1));
  const items = [query, ...texts];
  const { embeddings, totalTokens } = await embedding.embed(model, items, place, signal);
  const [first, ...documents] = embeddings;
  if (first === undefined) throw new TypeError("The runtime gave no embedding for the query.");
  return { scores: documents.map((document) => angularSimilarity(first, document)), totalTokens };
}

/**
 * `1 - arccos(cos) / pi` of two vectors of unit length, from 0 to 1.
 *
 * Cer et al., "Universal Sentence Encoder", 2018, section 5: it tells near neighbours apart better
 * than the cosine itself, which is flat near 1.
 */
function angularSimilarity(a: Float32Array, b: Float32Array): number {
  let cosine = 0;
  for (let index = 0; index < a.length; index++) cosine += (a[index] ?? 0) * (b[index] ?? 0);
  // Rounding can take the product of equal vectors a little past 1, where arccos has no value.
  return 1 - Math.acos(Math.min(1, Math.max(-1, cosine))) / Math.PI;
}
