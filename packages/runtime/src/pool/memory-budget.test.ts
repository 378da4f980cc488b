import { statSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { MemoryBudgetError } from "../errors/capacity-errors.ts";
import { TestModels } from "../testing/test-models.ts";
import { testRuntime } from "../testing/test-runtime.ts";

function fixtures(copies: number) {
  const models = new TestModels();
  const [a, b, c] = ["a", "b", "c"].map((id, seed) => models.embedding(id, { seed }));
  if (a === undefined || b === undefined || c === undefined) throw new TypeError("three models");
  const { size } = statSync(a.modelPath);
  const runtime = testRuntime({ threads: 1, memoryBudgetBytes: Math.floor(size * copies) });
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { a, b, c, size, runtime, loaded: () => runtime.status().models.map(({ id }) => id) };
}

test("the least recently used model goes when the next one needs its room", async () => {
  const { a, b, c, size, runtime, loaded } = fixtures(2.5);
  const [before] = await runtime.embed(a, [[1, 2]]);
  await runtime.embed(b, [[1]]);
  await runtime.embed(a, [[1]]);
  await runtime.embed(c, [[1]]);
  expect(loaded()).toEqual(["a", "c"]);
  expect(runtime.status().loadedBytes).toBeLessThanOrEqual(2.5 * size);
  await runtime.embed(b, [[1]]);
  expect(loaded()).toEqual(["c", "b"]);
  // A model that was unloaded is loaded again, and is the same one.
  expect((await runtime.embed(a, [[1, 2]]))[0]).toEqual(before);
});

test("a model that is larger than the whole budget is refused with both figures", async () => {
  const { a, size, runtime } = fixtures(0.5);
  const error = await runtime.embed(a, [[1]]).catch((reason: unknown) => reason);
  expect(MemoryBudgetError.is(error)).toBe(true);
  expect(error).toMatchObject({
    code: "memory_budget",
    modelId: "a",
    sizeBytes: size,
    budgetBytes: Math.floor(size * 0.5),
  });
});

test("an unloaded model is gone, and comes back with its next request", async () => {
  const { a, b, runtime, loaded } = fixtures(3);
  const [before] = await runtime.embed(a, [[4, 5]]);
  await runtime.embed(b, [[1]]);
  await runtime.unload("a");
  expect(loaded()).toEqual(["b"]);
  await runtime.unload("unknown");
  expect((await runtime.embed(a, [[4, 5]]))[0]).toEqual(before);
});
