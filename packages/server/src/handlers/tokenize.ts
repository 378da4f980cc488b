import type { Handler } from "../http/operation-handler.ts";
import type { EmbeddingService } from "../services/embedding-service.ts";

export function createTokenize(embedding: EmbeddingService): Handler<"tokenize.create"> {
  return async ({ body, signal, log }) => {
    const model = await embedding.model(body.model, signal);
    const texts = typeof body.input === "string" ? [body.input] : body.input;
    const encodings = await embedding.tokenize(model, texts, signal);
    const totalTokens = encodings.reduce((sum, { ids }) => sum + ids.length, 0);
    log({ model: body.model, inputs: texts.length, tokens: totalTokens });
    return {
      object: "list",
      data: encodings.map(({ ids, pieces, offsets }, index) => ({
        object: "tokenization",
        index,
        ids: Array.from(ids),
        pieces: [...pieces],
        byte_offsets: offsets.map(([start, end]) => [start, end]),
      })),
      model: body.model,
      usage: { prompt_tokens: totalTokens, total_tokens: totalTokens },
    };
  };
}
