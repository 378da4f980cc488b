import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Runtime } from "@understudy/runtime";
import { expect, onTestFinished, test } from "vitest";
import { RequestError } from "../http/request-error.ts";
import type { EmbeddingService } from "./embedding-service.ts";
import type { ModelService } from "./model-service.ts";
import { createWordService } from "./word-service.ts";

const words = ["north", "south", "east", "north-east"];
const half = Math.SQRT1_2;
const vectors = [
  [0, 1],
  [0, -1],
  [1, 0],
  [half, half],
];
const { signal } = new AbortController();

/** A service over these words, on a model that counts how often it is run. */
async function wordService(preprocessing: object = { type: "corpus", words }) {
  const directory = await mkdtemp(join(tmpdir(), "understudy-words-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const description = join(directory, "description.json");
  await writeFile(description, JSON.stringify({ preprocessing }));
  const counts = { runs: 0 };
  const idsOf = (text: string) =>
    text.split(" ").flatMap((word) => (words.includes(word) ? [words.indexOf(word)] : []));
  const models = {
    with: async (_: string, __: string, ___: AbortSignal, use: (model: object) => unknown) =>
      use({
        directory,
        manifest: { id: "word2vec-1", limits: { dimensions: 2 } },
        files: { model: "model.onnx", description },
      }),
  } as unknown as ModelService;
  const embedding = {
    model: async () => ({ id: "word2vec-1", dimensions: 2 }),
    tokenize: async (_: object, texts: readonly string[]) =>
      texts.map((text) => ({ ids: idsOf(text) })),
    embed: async (_: object, lists: readonly (readonly number[])[]) => ({
      embeddings: lists.map((ids) => {
        const sum = [0, 1].map((at) => ids.reduce((total, id) => total + at0(vectors[id], at), 0));
        const length = Math.hypot(...sum);
        return Float32Array.from(sum, (value) => value / length);
      }),
    }),
  } as unknown as EmbeddingService;
  const runtime = {
    run: async (_: object, { input_ids }: { input_ids: { data: Int32Array } }) => {
      counts.runs++;
      const data = Float32Array.from([...input_ids.data].flatMap((id) => vectors[id] ?? []));
      return { sentence_embedding: { dataType: "float32", shape: [data.length / 2, 2], data } };
    },
  } as unknown as Runtime;
  return { service: createWordService(models, embedding, runtime), counts };
}

function at0(vector: readonly number[] | undefined, at: number): number {
  return vector?.[at] ?? 0;
}

test("gives the words whose vectors have the smallest angle, without those of the text", async () => {
  const { service, counts } = await wordService();
  const found = await service.nearest("word2vec-1", ["north", "north east"], 2, signal);
  expect(found.map((nearest) => nearest.map(({ word }) => word))).toEqual([
    ["north-east", "east"],
    ["north-east", "south"],
  ]);
  expect(found[0]?.map(({ similarity }) => similarity)).toEqual([
    expect.closeTo(half, 6),
    expect.closeTo(0, 6),
  ]);
  expect(found[1]?.[0]?.similarity).toBeCloseTo(1, 6);
  // The table was computed once, and is there for the next request.
  await service.nearest("word2vec-1", ["east"], 1, signal);
  expect(counts.runs).toBe(1);
});

test("refuses a model without words", async () => {
  const { service } = await wordService({ type: "text" });
  const refused = await service.nearest("word2vec-1", ["north"], 1, signal).catch((error) => error);
  expect(RequestError.is(refused) && refused.facts).toMatchObject({
    param: "model",
    code: "unsupported_model",
  });
});

test("one that gives up does not take the table from others", async () => {
  const { service, counts } = await wordService();
  const gone = new AbortController();
  const given = service.nearest("word2vec-1", ["north"], 1, gone.signal);
  const kept = service.nearest("word2vec-1", ["east"], 1, signal);
  gone.abort(new Error("enough"));
  await expect(given).rejects.toThrow("enough");
  expect((await kept)[0]?.[0]?.word).toBe("north-east");
  expect(counts.runs).toBe(1);
});
