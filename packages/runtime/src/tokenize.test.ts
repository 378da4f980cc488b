import { expect, onTestFinished, test } from "vitest";
import { TestModels } from "./testing/test-models.ts";
import { testRuntime } from "./testing/test-runtime.ts";

function fixtures() {
  const models = new TestModels();
  const runtime = testRuntime();
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { runtime, model: models.embedding("small") };
}

test("tokenizing needs no worker", async () => {
  const { runtime, model } = fixtures();
  const { ids, pieces, offsets } = await runtime.tokenize(model, "a t1");
  expect(pieces).toEqual(["▁", "a", "▁", "t1"]);
  expect(ids).toEqual([1, 2, 1, 29]);
  expect(offsets).toEqual([
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 4],
  ]);
  expect(runtime.spawned).toHaveLength(0);
});

test("timers run while a megabyte is tokenized, and the result is whole", async () => {
  const { runtime, model } = fixtures();
  const text = "words and more words ".repeat(50_000);
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 1);
  const [long, short] = await runtime.tokenizeAll(model, [text, "a"]);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(5);
  expect(long?.ids).toHaveLength(21 * 50_000 + 1);
  expect(short?.ids).toEqual([1, 2]);
});

test("a long tokenization is given up when its signal is aborted", async () => {
  const { runtime, model } = fixtures();
  const abort = new AbortController();
  const running = runtime.tokenize(model, "a".repeat(1_000_000), { signal: abort.signal });
  setTimeout(() => abort.abort("gone"), 5);
  await expect(running).rejects.toBe("gone");
});
