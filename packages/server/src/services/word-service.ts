import { readFile } from "node:fs/promises";
import { setImmediate as breathe } from "node:timers/promises";
import type { Runtime } from "@understudy/runtime";
import type { components } from "@understudy/spec";
import type { ModelDescription } from "@understudy/training";
import { badRequest, type RequestError } from "../http/request-error.ts";
import type { EmbeddingService } from "./embedding-service.ts";
import { Largest } from "./largest.ts";
import type { ModelService, PreparedFor } from "./model-service.ts";

type NearestWord = NonNullable<components["schemas"]["Prediction"]["nearest_words"]>[number];

/** How many words go through a model at once. */
const batchSize = 4096;

/** How many products are added up before others get a turn: about a millisecond. */
const productsPerTurn = 1_000_000;

/** The most memory for vectors of models that were asked for before. */
const maxCacheBytes = 256 * 1024 * 1024;

/** The words of a model, and their vectors one after the other, each of length 1. */
interface WordTable {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

export interface WordService {
  /**
   * For each text the words whose vectors point most nearly the same way as the text's own, which is the
   * mean of its words'. The words of the text itself are left out.
   */
  nearest(
    modelId: string,
    texts: readonly string[],
    limit: number,
    signal: AbortSignal,
  ): Promise<NearestWord[][]>;
}

export function createWordService(
  models: ModelService,
  embedding: EmbeddingService,
  runtime: Runtime,
): WordService {
  /** By the folder of the model's files, which never change; the least recently used first. */
  const tables = new Map<string, Promise<WordTable>>();

  const tableOf = async (
    prepared: PreparedFor<"embedding">,
    signal: AbortSignal,
  ): Promise<WordTable> => {
    const { directory } = prepared;
    const known = tables.get(directory);
    tables.delete(directory);
    // One who asks alone may give up; what others wait for goes on without.
    const table = known ?? computeTable(prepared, runtime);
    tables.set(directory, table);
    table.catch(() => tables.delete(directory));
    const computed = await abortable(table, signal);
    await evict(tables, directory);
    return computed;
  };

  return {
    async nearest(modelId, texts, limit, signal) {
      const model = await embedding.model(modelId, signal);
      const table = await models.with(modelId, "embedding", signal, (prepared) =>
        tableOf(prepared, signal),
      );
      const encodings = await embedding.tokenize(model, texts, signal);
      const ids = encodings.map((encoding) => encoding.ids);
      const { embeddings } = await embedding.embed(
        model,
        ids,
        (index) => `texts[${index}]`,
        signal,
      );
      const found: NearestWord[][] = [];
      for (const [index, vector] of embeddings.entries()) {
        const own = new Set(ids[index]);
        found.push(await nearestWords(table, vector, own, limit, signal));
      }
      return found;
    },
  };
}

/** Has the model itself say the vector of each word. */
async function computeTable(
  { manifest, files }: PreparedFor<"embedding">,
  runtime: Runtime,
): Promise<WordTable> {
  const { dimensions } = manifest.limits;
  const words = await vocabulary(manifest.id, files.description);
  const vectors = new Float32Array(words.length * dimensions);
  const model = { task: "graph", id: manifest.id, modelPath: files.model } as const;
  for (let start = 0; start < words.length; start += batchSize) {
    const count = Math.min(batchSize, words.length - start);
    const ids = Int32Array.from({ length: count }, (_, index) => start + index);
    const shape = [count, 1];
    const outputs = await runtime.run(model, {
      input_ids: { dataType: "int32", shape, data: ids },
      attention_mask: { dataType: "int32", shape, data: new Int32Array(count).fill(1) },
    });
    const batch = outputs.sentence_embedding?.data;
    if (!(batch instanceof Float32Array)) throw new TypeError("The model gave no vectors.");
    vectors.set(batch, start * dimensions);
  }
  return { words, vectors, dimensions };
}

/** The words of a model by their token ids. Only a model that was trained here on words has any. */
async function vocabulary(id: string, path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) throw noWords(id);
  const { preprocessing } = JSON.parse(await readFile(path, "utf8")) as ModelDescription;
  if (preprocessing.type !== "corpus") throw noWords(id);
  return preprocessing.words;
}

async function nearestWords(
  { words, vectors, dimensions }: WordTable,
  vector: Float32Array,
  own: ReadonlySet<number>,
  limit: number,
  signal: AbortSignal,
): Promise<NearestWord[]> {
  const largest = new Largest(limit);
  const wordsPerTurn = Math.max(1, Math.floor(productsPerTurn / dimensions));
  for (let start = 0; start < words.length; start += wordsPerTurn) {
    const end = Math.min(words.length, start + wordsPerTurn);
    for (let word = start; word < end; word++) {
      if (own.has(word)) continue;
      let cosine = 0;
      for (let at = 0, from = word * dimensions; at < dimensions; at++) {
        cosine += (vectors[from + at] ?? 0) * (vector[at] ?? 0);
      }
      largest.add(word, cosine);
    }
    await breathe();
    signal.throwIfAborted();
  }
  return largest.entries().map(({ index, value }) => ({
    word: words[index] ?? "",
    similarity: value,
  }));
}

/** Drops the least recently used tables until the rest fits. The one in use stays, whatever its size. */
async function evict(tables: Map<string, Promise<WordTable>>, inUse: string): Promise<void> {
  let sizeBytes = 0;
  for (const [directory, table] of [...tables].reverse()) {
    sizeBytes += (await table.catch(() => undefined))?.vectors.byteLength ?? 0;
    if (sizeBytes > maxCacheBytes && directory !== inUse) tables.delete(directory);
  }
}

/** Waits for a result that others wait for too, until this one gives up. */
async function abortable<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([result, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function noWords(id: string): RequestError {
  return badRequest(
    `The model '${id}' has no words of its own. Expected one that was trained here with 'word2vec', or one that predicts.`,
    "model",
    "unsupported_model",
  );
}
