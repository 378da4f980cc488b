import type { Handler } from "../http/operation-handler.ts";
import { badRequest } from "../http/request-error.ts";
import type { EmbeddingService } from "../services/embedding-service.ts";

type Body = Parameters<Handler<"embeddings.create">>[0]["body"];

export function createEmbeddings(embedding: EmbeddingService): Handler<"embeddings.create"> {
  return async ({ body, signal, log }) => {
    const model = await embedding.model(body.model, signal);
    if (body.dimensions !== undefined && body.dimensions > model.dimensions) {
      throw badRequest(
        `Invalid 'dimensions': integer above maximum value. Expected a value <= ${model.dimensions}, which is what model '${body.model}' has, but got ${body.dimensions} instead.`,
        "dimensions",
        "integer_above_max_value",
      );
    }
    const inputs = asInputs(body.input);
    const { embeddings, totalTokens } = await embedding.embed(
      model,
      inputs.items,
      inputs.param,
      signal,
    );
    log({ model: body.model, inputs: inputs.items.length, tokens: totalTokens });
    if (body.user !== undefined) log({ endUser: embedding.digest(body.user) });

    const encode = body.encoding_format === "base64" ? toBase64 : toNumbers;
    return {
      object: "list",
      data: embeddings.map((vector, index) => ({
        object: "embedding",
        index,
        embedding: encode(shorten(vector, body.dimensions)),
      })),
      model: body.model,
      usage: { prompt_tokens: totalTokens, total_tokens: totalTokens },
    };
  };
}

/** The four shapes of `input` as one list, and the path of each item in the request. */
function asInputs(input: Body["input"]): {
  items: readonly (string | readonly number[])[];
  param: (index: number) => string;
} {
  if (typeof input === "string") return { items: [input], param: () => "input" };
  if (isTokens(input)) return { items: [input], param: () => "input" };
  return { items: input, param: (index) => `input[${index}]` };
}

function isTokens(input: readonly (string | number | readonly number[])[]): input is number[] {
  return typeof input[0] === "number";
}

/**
 * The first `dimensions` numbers at unit length, as the hosted API shortens embeddings
 * (Kusupati et al., "Matryoshka Representation Learning", 2022).
 */
function shorten(vector: Float32Array, dimensions: number | undefined): Float32Array {
  if (dimensions === undefined || dimensions === vector.length) return vector;
  const short = vector.slice(0, dimensions);
  const norm = Math.hypot(...short);
  return norm === 0 ? short : short.map((value) => value / norm);
}

function toNumbers(vector: Float32Array): number[] {
  return Array.from(vector);
}

function toBase64({ buffer, byteOffset, byteLength }: Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}
