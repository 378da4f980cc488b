import type { Handler } from "../http/operation-handler.ts";
import type { EncoderService } from "../services/encoder-service.ts";

const defaultTopK = 5;

export function createFillMask(encoders: EncoderService): Handler<"fillMask.create"> {
  return async ({ body, signal, log }) => {
    const { model, input, top_k: topK = defaultTopK } = body;
    const texts = typeof input === "string" ? [input] : input;
    const param = (index: number) => (typeof input === "string" ? "input" : `input[${index}]`);
    const { data, totalTokens } = await encoders.fillMask(model, texts, param, topK, signal);
    log({ model, inputs: texts.length, tokens: totalTokens });
    return {
      object: "list",
      data,
      model,
      usage: { prompt_tokens: totalTokens, total_tokens: totalTokens },
    };
  };
}
