import type { Encoding, Runtime } from "@understudy/runtime";
import { badRequest } from "../http/request-error.ts";
import type { ModelService } from "./model-service.ts";
import { checkTotalTokens, countTokens } from "./token-limits.ts";

/** What models do whose tokenizer tells where each piece of a text came from. */
const tasks = ["embedding", "text-classification", "fill-mask"] as const;

type TokenizedTask = (typeof tasks)[number];

/** Cuts texts into the tokens that a model sees. */
export interface TokenService {
  /** Refuses more tokens than one request may have. */
  tokenize(
    modelId: string,
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Encoding[]>;
}

export function createTokenService(models: ModelService, runtime: Runtime): TokenService {
  return {
    async tokenize(modelId, texts, signal) {
      const task = tasks.find((one) => one === models.task(modelId));
      if (task === undefined) throw noTokenizer(modelId, models.task(modelId));
      const encodings = await models.with<TokenizedTask, Encoding[]>(
        modelId,
        task,
        signal,
        ({ files }) =>
          runtime.tokenizeAll({ id: modelId, tokenizerPath: files.tokenizer }, texts, { signal }),
      );
      checkTotalTokens(countTokens(encodings.map(({ ids }) => ids)));
      return encodings;
    },
  };
}

function noTokenizer(modelId: string, task: string) {
  return badRequest(
    `The model '${modelId}' is for the task '${task}', and this operation needs a model for ${tasks.map((one) => `'${one}'`).join(" or ")}.`,
    "model",
    "unsupported_model",
  );
}
