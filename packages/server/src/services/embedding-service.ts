import { createHash } from "node:crypto";
import {
  type EmbeddingModel,
  type Encoding,
  type Runtime,
  TokenIdError,
  TokenLimitError,
} from "@understudy/runtime";
import { badRequest, RequestError } from "../http/request-error.ts";
import type { ModelService, PreparedFor } from "./model-service.ts";

/** What the hosted API takes in one request. */
const maxTokensPerRequest = 300_000;

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

export function createEmbeddingService(models: ModelService, runtime: Runtime): EmbeddingService {
  const service: EmbeddingService = {
    model: (id, signal) =>
      models.with(id, "embedding", signal, async (prepared) => toEmbeddingModel(prepared)),
    async tokenize({ id }, texts, signal) {
      const encodings = await models.with(id, "embedding", signal, (prepared) =>
        runtime.tokenizeAll(toEmbeddingModel(prepared), texts, { signal }),
      );
      checkTotal(countTokens(encodings.map(({ ids }) => ids)));
      return encodings;
    },
    async embed(model, items, param, signal) {
      const texts = items.filter((item) => typeof item === "string");
      const encodings = (await service.tokenize(model, texts, signal)).values();
      const tokenIds = items.map((item) =>
        typeof item === "string" ? (encodings.next().value?.ids ?? []) : item,
      );
      const totalTokens = countTokens(tokenIds);
      checkTotal(totalTokens);
      try {
        const embeddings = await models.with(model.id, "embedding", signal, (prepared) =>
          runtime.embed(toEmbeddingModel(prepared), tokenIds, { signal }),
        );
        return { embeddings, totalTokens };
      } catch (error) {
        throw refusal(error, param) ?? error;
      }
    },
    digest: (user) => createHash("sha256").update(user).digest("hex").slice(0, 16),
  };
  return service;
}

function toEmbeddingModel({ manifest, files }: PreparedFor<"embedding">): EmbeddingModel {
  const { max_tokens: maxTokens, dimensions } = manifest.limits;
  return {
    task: "embedding",
    id: manifest.id,
    modelPath: files.model,
    tokenizerPath: files.tokenizer,
    maxTokens,
    dimensions,
  };
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
    return badRequest(
      `This model's maximum context length is ${maxTokens} tokens, however you requested ${tokens} tokens in '${param(index)}'. Please reduce your prompt.`,
      param(index),
      "context_length_exceeded",
    );
  }
  if (TokenIdError.is(error)) {
    const token = `${param(error.index)}[${error.position}]`;
    return badRequest(`Invalid '${token}': ${error.message}`, token, "invalid_value");
  }
  return null;
}

function countTokens(tokenIds: readonly { readonly length: number }[]): number {
  return tokenIds.reduce((sum, { length }) => sum + length, 0);
}

/** Also for what only tokenizes: an answer of more would hold up the main thread. */
function checkTotal(tokens: number): void {
  if (tokens <= maxTokensPerRequest) return;
  throw new RequestError(400, {
    message: `Requested ${tokens} tokens, max ${maxTokensPerRequest} tokens per request. Send them in several requests.`,
    type: "max_tokens_per_request",
    param: null,
    code: "max_tokens_per_request",
  });
}
