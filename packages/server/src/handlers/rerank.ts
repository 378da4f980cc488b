import type { Handler } from "../http/operation-handler.ts";
import type { EmbeddingService } from "../services/embedding-service.ts";

export function createRerank(embedding: EmbeddingService): Handler<"rerank.create"> {
  return async ({ body, signal, log }) => {
    const model = await embedding.model(body.model, signal);
    const texts = body.documents.map((item) => (typeof item === "string" ? item : item.text));
    const param = (index: number) => {
      if (index === 0) return "query";
      const document = `documents[${index - 1}]`;
      return typeof body.documents[index - 1] === "string" ? document : `${document}.text`;
    };
    const { embeddings, totalTokens } = await embedding.embed(
      model,
      [body.query, ...texts],
      param,
      signal,
    );
    log({ model: body.model, inputs: texts.length, tokens: totalTokens });

    const [query, ...documents] = embeddings;
    if (query === undefined) throw new TypeError("The runtime gave no embedding for the query.");
    const results = documents
      .map((document, index) => ({ index, relevance_score: angularSimilarity(query, document) }))
      .sort((a, b) => b.relevance_score - a.relevance_score || a.index - b.index)
      .slice(0, body.top_n ?? documents.length)
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
