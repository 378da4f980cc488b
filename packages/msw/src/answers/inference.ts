import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { Answers } from "../call.ts";
import { example } from "./example.ts";
import { hash, words } from "./words.ts";

/**
 * Answers to what a model would have to be asked: the document's examples, one for each input of the
 * request, and no more of it than `top_k` and the like allow.
 */
export const inferenceAnswers = {
  "rerank.create": ({ body }) => rerank(body),
  "tokenize.create": ({ body }) => tokenize(body),
  "images.classifications.create": ({ body }) => {
    const shown = example("images.classifications.create");
    return { ...shown, model: body.model, data: shown.data.slice(0, body.top_k) };
  },
  "predictions.create": ({ body }) => {
    const shown = example("predictions.create");
    const inputs = body.rows ?? body.texts ?? body.sequences ?? body.images ?? [];
    const data = forEach(inputs, shown.data).map((one) => ({
      ...one,
      probabilities: one.probabilities?.slice(0, body.top_k) ?? null,
    }));
    return { ...shown, model: body.model, data };
  },
  "classifications.create": ({ body }) => {
    const shown = example("classifications.create");
    const data = forEach([body.input].flat(), shown.data).map((one) => ({
      ...one,
      probabilities: one.probabilities?.slice(0, body.top_k) ?? null,
    }));
    return { ...shown, model: body.model, data };
  },
  "fillMask.create": ({ body }) => fillMask(body),
} satisfies Partial<Answers>;

/** One of the examples for each input, in turn, with the input's index. */
function forEach<T>(inputs: readonly unknown[], examples: readonly T[]) {
  return inputs.flatMap((_, index) => {
    const shown = examples[index % examples.length];
    return shown === undefined ? [] : [{ ...shown, index }];
  });
}

/** A document scores the share of the query's words that it has. */
function rerank(body: RequestBody<"rerank.create">): ResponseBody<"rerank.create"> {
  const wanted = new Set(wordsOf(body.query));
  const results = body.documents.map((document, index) => {
    const text = typeof document === "string" ? document : document.text;
    const found = new Set(wordsOf(text).filter((word) => wanted.has(word)));
    return {
      index,
      relevance_score: wanted.size === 0 ? 0 : found.size / wanted.size,
      ...(body.return_documents === true && { document: { text } }),
    };
  });
  results.sort((one, other) => other.relevance_score - one.relevance_score);
  const texts = body.documents.map((one) => (typeof one === "string" ? one : one.text));
  return {
    object: "list",
    model: body.model,
    results: results.slice(0, body.top_n),
    usage: usageOf([body.query, ...texts]),
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word is a token, whose id its hash gives. */
function tokenize(body: RequestBody<"tokenize.create">): ResponseBody<"tokenize.create"> {
  const texts = [body.input].flat();
  const encoder = new TextEncoder();
  return {
    object: "list",
    data: texts.map((text, index) => {
      const pieces = words(text);
      let end = 0;
      const byte_offsets = pieces.map((piece) => {
        const start = end;
        end += encoder.encode(piece).length;
        return [start, end];
      });
      const ids = pieces.map((piece) => hash(piece) % 32_000);
      return { object: "tokenization" as const, index, ids, pieces, byte_offsets };
    }),
    model: body.model,
    usage: usageOf(texts),
  };
}

const mask = /\[MASK\]|<mask>/g;

function fillMask(body: RequestBody<"fillMask.create">): ResponseBody<"fillMask.create"> {
  const texts = [body.input].flat();
  const shown = example("fillMask.create");
  const tokens = shown.data[0]?.masks[0]?.tokens.slice(0, body.top_k) ?? [];
  const data = texts.map((text, index) => {
    const count = Math.max(1, text.match(mask)?.length ?? 0);
    const masks = Array.from({ length: count }, (_, place) => {
      const fill = (token: string) => {
        let seen = 0;
        return text.replace(mask, (found) => (seen++ === place ? token : found));
      };
      return { index: place, tokens: tokens.map((one) => ({ ...one, sequence: fill(one.token) })) };
    });
    return { object: "fill_mask" as const, index, masks };
  });
  return { ...shown, data, model: body.model, usage: usageOf(texts) };
}

function usageOf(texts: readonly string[]) {
  const prompt_tokens = texts.reduce((sum, text) => sum + words(text).length, 0);
  return { prompt_tokens, total_tokens: prompt_tokens };
}
