import {
  type EmbeddingModel,
  type Encoding,
  type Runtime,
  TokenIdError,
  TokenLimitError,
} from "@understudy/runtime";
import { badRequest, type RequestError } from "../http/request-error.ts";
import { digest } from "./digest.ts";
import type { EncoderDescriptions } from "./encoder-descriptions.ts";
import type { ModelService, PreparedFor } from "./model-service.ts";
import { checkTotalTokens, contextLengthExceeded, countTokens } from "./token-limits.ts";

type Item = string | readonly number[];

export interface EmbeddingService {
  /** The embedding model of this name, or the error of a request that names another. */
  model(id: string, signal: AbortSignal): Promise<EmbeddingModel>;
  /** Refuses what would make more tokens than one request may have: see `embed`. */
  tokenize(
    model: EmbeddingModel,
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Encoding[]>;
  /** One vector of unit length for each item. `param` names an item in the request. */
  embed(
    model: EmbeddingModel,
    items: readonly Item[],
    param: (index: number) => string,
    signal: AbortSignal,
  ): Promise<{ embeddings: readonly Float32Array[]; totalTokens: number }>;
  /** Stands for the name of an end user in the logs. */
  digest(user: string): string;
}

export function createEmbeddingService(
  models: ModelService,
  descriptions: EncoderDescriptions,
  runtime: Runtime,
): EmbeddingService {
  const toEmbeddingModel = async ({
    directory,
    manifest,
    files,
  }: PreparedFor<"embedding">): Promise<EmbeddingModel> => {
    const { max_tokens: maxTokens, dimensions } = manifest.limits;
    const { encoder } = files;
    const alone = encoder !== undefined && (await descriptions.get(directory, encoder)).alone;
    const { model: modelPath, tokenizer: tokenizerPath } = files;
    const { id } = manifest;
    return { task: "embedding", id, modelPath, tokenizerPath, maxTokens, dimensions, alone };
  };
  const service: EmbeddingService = {
    model: (id, signal) => models.with(id, "embedding", signal, toEmbeddingModel),
    async tokenize({ id }, texts, signal) {
      const encodings = await models.with(id, "embedding", signal, async (prepared) =>
        runtime.tokenizeAll(await toEmbeddingModel(prepared), texts, { signal }),
      );
      checkTotalTokens(countTokens(encodings.map(({ ids }) => ids)));
      return encodings;
    },
    async embed(model, items, param, signal) {
      const texts = items.filter((item) => typeof item === "string");
      const encodings = (await service.tokenize(model, texts, signal)).values();
      const tokenIds = items.map((item) =>
        typeof item === "string" ? (encodings.next().value?.ids ?? []) : item,
      );
      const totalTokens = countTokens(tokenIds);
      checkTotalTokens(totalTokens);
      try {
        const embeddings = await models.with(model.id, "embedding", signal, async (prepared) =>
          runtime.embed(await toEmbeddingModel(prepared), tokenIds, { signal }),
        );
        return { embeddings, totalTokens };
      } catch (error) {
        throw refusal(error, param) ?? error;
      }
    },
    digest,
  };
  return service;
}

function refusal(error: unknown, param: (index: number) => string): RequestError | null {
  if (TokenLimitError.is(error)) {
    const { tokens, maxTokens, index } = error;
    if (tokens === 0) {
      return badRequest(
        `Invalid '${param(index)}': it has no tokens. Expected at least one.`,
        param(index),
        "empty_string",
      );
    }
    return contextLengthExceeded(tokens, maxTokens, param(index));
  }
  if (TokenIdError.is(error)) {
    const token = `${param(error.index)}[${error.position}]`;
    return badRequest(`Invalid '${token}': ${error.message}`, token, "invalid_value");
  }
  return null;
}
