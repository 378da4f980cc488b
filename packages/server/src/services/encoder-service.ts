import type { EncoderDescription } from "@understudy/models";
import type { Encoding, GraphModel, Runtime } from "@understudy/runtime";
import type { components } from "@understudy/spec";
import { badRequest, type RequestError } from "../http/request-error.ts";
import { sigmoid, softmax } from "./class-probabilities.ts";
import type { EncoderDescriptions } from "./encoder-descriptions.ts";
import { gapFiller } from "./fill-gap.ts";
import { Largest } from "./largest.ts";
import type { ModelService, PreparedFor } from "./model-service.ts";
import { type EncoderInput, numbersOf, runEncoder, wholeNumbers } from "./run-encoder.ts";
import { checkTotalTokens, contextLengthExceeded, countTokens } from "./token-limits.ts";

type Schemas = components["schemas"];
type EncoderTask = "text-classification" | "fill-mask";
type Described<T extends EncoderDescription["task"]> = Extract<EncoderDescription, { task: T }>;
/** Names a text in the request. */
type Param = (index: number) => string;

/** There is a text for each token of each mask: some long ones would fill the memory. */
const maxSequenceCharacters = 16_000_000;

/** What encoders with a head do. */
export interface EncoderService {
  /** A classification of each text, by a classifier of texts. */
  classify(
    modelId: string,
    texts: readonly string[],
    param: Param,
    topK: number,
    signal: AbortSignal,
  ): Promise<Schemas["Classification"][]>;
  /** How well each document answers the query, from 0 to 1, by a classifier of pairs with one label. */
  relevance(
    modelId: string,
    query: string,
    documents: readonly string[],
    param: Param,
    signal: AbortSignal,
  ): Promise<{ readonly scores: readonly number[]; readonly totalTokens: number }>;
  /** The tokens that fit best in each mask of each text. */
  fillMask(
    modelId: string,
    texts: readonly string[],
    param: Param,
    topK: number,
    signal: AbortSignal,
  ): Promise<{ readonly data: Schemas["FillMask"][]; readonly totalTokens: number }>;
}

/** A model with a head, as it is used. */
interface Opened<T extends EncoderTask> {
  readonly model: GraphModel & { readonly tokenizerPath: string };
  readonly description: Described<T>;
}

export function createEncoderService(
  models: ModelService,
  descriptions: EncoderDescriptions,
  runtime: Runtime,
): EncoderService {
  const withEncoder = <T extends EncoderTask, R>(
    modelId: string,
    task: T,
    signal: AbortSignal,
    use: (opened: Opened<T>) => Promise<R>,
  ): Promise<R> =>
    models.with(modelId, task, signal, async (prepared: PreparedFor<EncoderTask>) => {
      const { directory, files } = prepared;
      const description = (await descriptions.get(directory, files.encoder)) as Described<T>;
      const { model: modelPath, tokenizer: tokenizerPath } = files;
      const model = { task: "graph", id: modelId, modelPath, tokenizerPath } as const;
      return use({ model, description });
    });

  return {
    classify: (modelId, texts, param, topK, signal) =>
      withEncoder(modelId, "text-classification", signal, async ({ model, description }) => {
        const { labels, scores, token_types } = description;
        if (scores === "none") throw noClassifier(modelId);
        const inputs = await runtime.tokenizeAll(model, texts, { signal });
        checkLengths(inputs, description.max_tokens, param);
        const outputs = await runEncoder(runtime, model, inputs, token_types, signal);
        return outputs.map((output, index) => {
          const logits = numbersOf(output, "logits");
          const all = scores === "softmax" ? softmax(logits) : logits.map(sigmoid);
          const probabilities = best(all, topK).map(({ index: label, value }) => ({
            label: labels[label] ?? "",
            probability: value,
          }));
          const label = probabilities[0]?.label ?? "";
          return { object: "classification", index, label, probabilities };
        });
      }),

    relevance: (modelId, query, documents, param, signal) =>
      withEncoder(modelId, "text-classification", signal, async ({ model, description }) => {
        const { labels, token_types } = description;
        if (labels.length !== 1) throw noReranker(modelId, labels.length);
        const pairs = documents.map((document) => [query, document] as const);
        const inputs = await runtime.tokenizePairs(model, pairs, { signal });
        const totalTokens = checkLengths(inputs, description.max_tokens, param);
        const outputs = await runEncoder(runtime, model, inputs, token_types, signal);
        const scores = outputs.map((output) => sigmoid(numbersOf(output, "logits")[0] ?? 0));
        return { scores, totalTokens };
      }),

    fillMask: (modelId, texts, param, topK, signal) =>
      withEncoder(modelId, "fill-mask", signal, async ({ model, description }) => {
        const encodings = await runtime.tokenizeAll(model, texts, { signal });
        const totalTokens = checkLengths(encodings, description.max_tokens, param);
        const k = Math.min(topK, description.vocab_size);
        const gaps = encodings.map((encoding, index) =>
          gapsOf(encoding, description, param(index)),
        );
        checkSequences(texts.map(({ length }, index) => length * k * (gaps[index]?.length ?? 0)));
        const inputs = encodings.map(({ ids }, index): EncoderInput => {
          const places = gaps[index] ?? [];
          const positions = wholeNumbers(places, [places.length]);
          return { ids, more: { mask_positions: positions, top_k: wholeNumbers([k], [1]) } };
        });
        const outputs = await runEncoder(runtime, model, inputs, description.token_types, signal);
        const chosen = outputs.map((output) => numbersOf(output, "top_ids"));
        const pieces = (await runtime.tokenPieces(model, chosen.flat())).values();
        const data = outputs.map((output, index): Schemas["FillMask"] => {
          const ids = chosen[index] ?? [];
          const scores = numbersOf(output, "top_scores");
          const ranges = encodings[index]?.offsets ?? [];
          const masks = (gaps[index] ?? []).map((place, gap) => {
            const fill = gapFiller(texts[index] ?? "", ranges[place] ?? [0, 0]);
            const tokens = ids.slice(gap * k, (gap + 1) * k).map((id, rank) => {
              const token = pieces.next().value ?? "";
              const score = scores[gap * k + rank] ?? 0;
              return { token, token_id: id, score, sequence: fill(token) };
            });
            return { index: gap, tokens };
          });
          return { object: "fill_mask", index, masks };
        });
        return { data, totalTokens };
      }),
  };
}

/** Throws for the first list that the model would not take; gives the tokens of all. */
function checkLengths(inputs: readonly EncoderInput[], maxTokens: number, param: Param): number {
  for (const [index, { ids }] of inputs.entries()) {
    if (ids.length > maxTokens) throw contextLengthExceeded(ids.length, maxTokens, param(index));
  }
  const totalTokens = countTokens(inputs.map(({ ids }) => ids));
  checkTotalTokens(totalTokens);
  return totalTokens;
}

/** Where the masks of a text are among its tokens. Throws for a text with none. */
function gapsOf(
  { ids }: Encoding,
  { mask_token: mask, mask_token_id: maskId }: Described<"fill-mask">,
  param: string,
): number[] {
  const places = [...ids.keys()].filter((place) => ids[place] === maskId);
  if (places.length > 0) return places;
  throw badRequest(
    `Invalid '${param}': it has no mask token. Expected '${mask}' where a token is to be found.`,
    param,
    "invalid_value",
  );
}

/** Throws where the texts that would be answered with are too long, all together, to be made at once. */
function checkSequences(characters: readonly number[]): void {
  const total = characters.reduce((sum, count) => sum + count, 0);
  if (total <= maxSequenceCharacters) return;
  throw badRequest(
    `Invalid 'top_k': the sequences of the answer would have ${total} characters, and the maximum is ${maxSequenceCharacters}. Ask for fewer tokens, or send the texts in several requests.`,
    "top_k",
    "invalid_value",
  );
}

function best(probabilities: readonly number[], topK: number) {
  const largest = new Largest(topK);
  for (const [index, value] of probabilities.entries()) largest.add(index, value);
  return largest.entries();
}

function noClassifier(modelId: string): RequestError {
  return badRequest(
    `The model '${modelId}' gives numbers and no labels. Expected one that labels texts.`,
    "model",
    "unsupported_model",
  );
}

function noReranker(modelId: string, labels: number): RequestError {
  return badRequest(
    `The model '${modelId}' has ${labels} labels. Expected one that gives a query and a document one score, or an embedding model.`,
    "model",
    "unsupported_model",
  );
}
