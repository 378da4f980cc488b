import { encodeModel } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import type { CorpusPreprocessing } from "../../data/preprocessing.ts";
import { TrainingError } from "../../errors.ts";
import { Random } from "../../random/random.ts";
import { memoryRecords } from "../../testing/memory-records.ts";
import { neuralContext } from "../../testing/neural-context.ts";
import { ortRunner } from "../../testing/ort-runner.ts";
import type { Word2vecHyperparameters } from "../hyperparameters.ts";
import type { StepProgress } from "../method.ts";
import { word2vec } from "./word2vec.ts";

const GROUPS = 10;

/**
 * Sentences that each speak of one of ten topics: a word for it, which is one of a pair of synonyms, then
 * three of the five words that are used with it. Synonyms never stand side by side.
 */
function corpus(sentences: number) {
  const random = new Random(21, "shuffle");
  const names = Array.from({ length: GROUPS }, (_, topic) => [
    `left${topic}`,
    `right${topic}`,
    ...Array.from({ length: 5 }, (__, index) => `about${topic}_${index}`),
  ]).flat();
  const tokens: number[] = [];
  for (let sentence = 0; sentence < sentences; sentence++) {
    const start = random.integer(GROUPS) * 7;
    tokens.push(start + random.integer(2));
    for (let word = 0; word < 3; word++) tokens.push(start + 2 + random.integer(5));
    tokens.push(-1);
  }
  const counts = names.map((_, word) => tokens.filter((token) => token === word).length);
  const preprocessing: CorpusPreprocessing = {
    type: "corpus",
    column: "text",
    filters: ".",
    lower: true,
    words: names,
    counts,
  };
  const token = { dataType: "int32", shape: [], data: Int32Array.from(tokens) } as const;
  return { preprocessing, records: memoryRecords(tokens.length, { token }) };
}

function context(
  hyperparameters: Word2vecHyperparameters,
  changes: {
    sentences?: number;
    threads?: number;
    seed?: number;
    checkpoint?: Uint8Array;
    signal?: AbortSignal;
    onProgress?: (progress: StepProgress) => void;
  } = {},
) {
  const { sentences = 2000, ...rest } = changes;
  const target = { type: "embedding" } as const;
  return neuralContext<"word2vec">({ ...corpus(sentences), hyperparameters, target, ...rest });
}

test("words that are used alike are nearest to each other, synonyms that never meet among them", async () => {
  const fitting = context({ vector_size: 20, window: 3 });
  const { details, history, hyperparameters } = await word2vec.fit(fitting);
  const nearest = new Map(
    (details.nearest_words as { word: string; nearest: { word: string }[] }[]).map((entry) => [
      entry.word,
      entry.nearest.map(({ word }) => word),
    ]),
  );
  const topicOf = (word: string) => word.match(/\d/)?.[0];
  expect(nearest.size).toBe(20);
  for (const [word, others] of nearest) {
    expect(others).toHaveLength(5);
    for (const other of others)
      expect(`${word}: ${topicOf(other)}`).toBe(`${word}: ${topicOf(word)}`);
  }
  expect(nearest.get("left0")).toContain("right0");
  expect(history.at(-1)?.metrics.loss).toBeLessThan(history[0]?.metrics.loss ?? 0);
  expect(hyperparameters).toEqual({
    n_epochs: 32,
    batch_size: 1024,
    learning_rate: 0.1,
    vector_size: 20,
    window: 3,
    negative: 5,
    min_count: 5,
    sample: 0.001,
    filters: ".",
    lower: true,
  });
});

describe("the model", () => {
  test("gives the mean of the words' vectors under the mask, of length 1, and zeros for no word", async () => {
    const { model } = await word2vec.fit(
      context({ vector_size: 4, n_epochs: 1 }, { sentences: 50 }),
    );
    await using graph = await ortRunner().load(encodeModel(model));
    const int32 = (...data: number[]) =>
      ({ dataType: "int32", shape: [3, 3], data: Int32Array.from(data) }) as const;
    const { sentence_embedding } = await graph.run(
      {
        input_ids: int32(3, 0, 5, 1, 1, 1, 9, 9, 9),
        attention_mask: int32(1, 0, 1, 1, 0, 0, 0, 0, 0),
      },
      ["sentence_embedding"],
    );
    const vectors = model.graph.initializers.find(({ name }) => name === "vectors")?.data;
    if (!(vectors instanceof Float32Array)) throw new TypeError("expected vectors");
    const unit = (values: Float32Array) => {
      const length = Math.hypot(...values);
      return values.map((value) => value / length);
    };
    const vector = (word: number) => vectors.slice(word * 4, word * 4 + 4);
    const mean = vector(3).map((value, at) => (value + (vector(5)[at] ?? 0)) / 2);
    const expected = [...unit(mean), ...unit(vector(1)), 0, 0, 0, 0];
    for (const [at, value] of ((sentence_embedding?.data ?? []) as Float32Array).entries()) {
      expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 5);
    }
    expect(sentence_embedding?.shape).toEqual([3, 4]);
  });
});

describe("gives the same bytes", () => {
  const options = { vector_size: 30, n_epochs: 3, batch_size: 300 };
  const bytes = async (changes: Parameters<typeof context>[1]) => {
    const fitting = context(options, { sentences: 400, ...changes });
    return { model: encodeModel((await word2vec.fit(fitting)).model), fitting };
  };

  test("with one thread and two, and others with another seed", async () => {
    const { model } = await bytes({});
    expect(Buffer.compare((await bytes({ threads: 2 })).model, model)).toBe(0);
    expect(Buffer.compare((await bytes({ seed: 2 })).model, model)).not.toBe(0);
  });

  test("when it goes on from a checkpoint, with the same history", async () => {
    const { model, fitting } = await bytes({});
    const stop = new AbortController();
    const interrupted = context(options, {
      sentences: 400,
      signal: stop.signal,
      onProgress: ({ epoch, end_of_epoch }) => {
        if (epoch === 3 && !end_of_epoch) stop.abort(new Error("paused"));
      },
    });
    await expect(word2vec.fit(interrupted)).rejects.toThrow("paused");
    expect(interrupted.checkpoints).toHaveLength(2);
    const [, checkpoint] = interrupted.checkpoints;
    if (checkpoint === undefined) throw new TypeError("expected a checkpoint");
    const resumed = await bytes({ checkpoint });
    expect(Buffer.compare(resumed.model, model)).toBe(0);
    expect(resumed.fitting.progress.at(-1)).toEqual(fitting.progress.at(-1));

    const other = word2vec.fit(context({ ...options, window: 2 }, { sentences: 400, checkpoint }));
    await expect(other).rejects.toMatchObject({ code: "invalid_checkpoint" });
  });
});

test("reports each step of as many as it says there will be", async () => {
  const fitting = context({ vector_size: 4, n_epochs: 2, batch_size: 500 }, { sentences: 300 });
  await word2vec.fit(fitting);
  const { progress } = fitting;
  expect(progress.map(({ step }) => step)).toEqual(progress.map((_, index) => index + 1));
  expect(progress.at(-1)).toMatchObject({ step: progress[0]?.total_steps, end_of_epoch: true });
  expect(progress.filter(({ end_of_epoch }) => end_of_epoch)).toHaveLength(2);
});

test("refuses a corpus of one word, and one in which no two words meet", async () => {
  const target = { type: "embedding" } as const;
  const { preprocessing, records } = corpus(5);
  const one = { ...preprocessing, words: ["word"], counts: [5] };
  const single = neuralContext<"word2vec">({
    preprocessing: one,
    records,
    target,
    hyperparameters: {},
  });
  await expect(word2vec.fit(single)).rejects.toThrow(TrainingError);

  const data = Int32Array.of(0, -1, 1, -1, 2, -1);
  const apart = neuralContext<"word2vec">({
    preprocessing: { ...preprocessing, words: ["a", "b", "c"], counts: [1, 1, 1] },
    records: memoryRecords(6, { token: { dataType: "int32", shape: [], data } }),
    target,
    hyperparameters: {},
  });
  await expect(word2vec.fit(apart)).rejects.toThrow("No text has two words");
});
