import type { Handler } from "../http/operation-handler.ts";
import type { TokenService } from "../services/token-service.ts";

export function createTokenize(tokens: TokenService): Handler<"tokenize.create"> {
  return async ({ body, signal, log }) => {
    const texts = typeof body.input === "string" ? [body.input] : body.input;
    const encodings = await tokens.tokenize(body.model, texts, signal);
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
