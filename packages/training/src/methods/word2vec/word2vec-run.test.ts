import { expect, test } from "vitest";
import { DivergedError } from "../../errors.ts";
import type { RunnableGraph } from "../../graph-runner.ts";
import { memoryRecords } from "../../testing/memory-records.ts";
import { neuralContext } from "../../testing/neural-context.ts";
import { ortRunner } from "../../testing/ort-runner.ts";
import { skipGramStep } from "./skip-gram-step.ts";
import { type ResolvedWord2vec, Word2vecRun } from "./word2vec-run.ts";

const hyperparameters: ResolvedWord2vec = {
  n_epochs: 2,
  batch_size: 40,
  learning_rate: 0.1,
  vector_size: 6,
  window: 2,
  negative: 3,
  min_count: 1,
  sample: 0.2,
  filters: "",
  lower: true,
};

const tokens = Int32Array.from({ length: 150 }, (_, index) =>
  index % 12 === 11 ? -1 : (index * index) % 7,
);
const counts = Array.from({ length: 7 }, (_, word) => tokens.filter((t) => t === word).length + 1);

/** A training whose clock makes every step save a checkpoint. */
function runOn(graph: RunnableGraph, checkpoint?: Uint8Array) {
  const context = neuralContext<"word2vec">({
    hyperparameters,
    preprocessing: {
      type: "corpus",
      column: "text",
      filters: "",
      lower: true,
      words: [..."abcdefg"],
      counts,
    },
    target: { type: "embedding" },
    records: memoryRecords(tokens.length, {
      token: { dataType: "int32", shape: [], data: tokens },
    }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
  });
  let time = 0;
  const now = () => {
    time += 60_000;
    return time;
  };
  return { run: new Word2vecRun({ context, hyperparameters, counts, graph, now }), context };
}

test("goes on from a checkpoint after any step to the same vectors and history", async () => {
  await using graph = await ortRunner().load(skipGramStep({ dimensions: 6, negative: 3 }));
  const whole = runOn(graph);
  await whole.run.finish();
  expect(whole.context.checkpoints.length).toBe(whole.context.progress.length);
  expect(whole.context.checkpoints.length).toBeGreaterThan(10);
  for (const checkpoint of whole.context.checkpoints) {
    const { run } = runOn(graph, checkpoint);
    await run.finish();
    expect(run.vectors).toEqual(whole.run.vectors);
    expect(run.history).toEqual(whole.run.history);
  }
});

test("reads the words of texts in their order, in whatever order the indices come", async () => {
  await using graph = await ortRunner().load(skipGramStep({ dimensions: 6, negative: 3 }));
  const rising = runOn(graph);
  const shuffled = runOn(graph);
  const { context } = shuffled;
  const train = { ...context.train, indices: context.train.indices.toReversed() };
  const run = new Word2vecRun({
    context: { ...context, train },
    hyperparameters,
    counts,
    graph,
    now: () => 0,
  });
  await rising.run.finish();
  await run.finish();
  expect(run.vectors).toEqual(rising.run.vectors);
});

test("a loss that is not finite ends it, with the epoch and the step", async () => {
  await using graph = await ortRunner().load(skipGramStep({ dimensions: 6, negative: 3 }));
  const { context } = runOn(graph);
  let steps = 0;
  const failing: RunnableGraph = {
    async run(feeds, fetches) {
      steps++;
      const results = await graph.run(feeds, fetches);
      const loss = { dataType: "float32", shape: [], data: Float32Array.of(Number.NaN) } as const;
      return steps < 3 ? results : { ...results, loss };
    },
    async [Symbol.asyncDispose]() {},
  };
  const diverging = new Word2vecRun({
    context,
    hyperparameters,
    counts,
    graph: failing,
    now: () => 0,
  });
  await expect(diverging.finish()).rejects.toThrow(DivergedError);
  await expect(diverging.finish()).rejects.toMatchObject({ epoch: 1, step: 3 });
});
