import { readFileSync, statSync, writeFileSync } from "node:fs";
import { afterAll, expect, onTestFinished, test } from "vitest";
import {
  MemoryBudgetError,
  QueueFullError,
  RuntimeClosedError,
} from "../errors/capacity-errors.ts";
import { ModelLoadError, WorkerDiedError } from "../errors/engine-errors.ts";
import { GenerateRequestError, PromptTooLongError } from "../errors/generation-errors.ts";
import { TokenIdError } from "../errors/request-errors.ts";
import {
  answer,
  GenerationModels,
  generateRequest,
  generationRuntime,
  promptOf,
  tokensOf,
} from "../testing/generation-fixtures.ts";
import { TestModels } from "../testing/test-models.ts";
import type { GenerationEvent } from "./generation-event.ts";

const models = new GenerationModels();
afterAll(() => models[Symbol.dispose]());

function open(options: Parameters<typeof generationRuntime>[0] = {}) {
  const runtime = generationRuntime(options);
  onTestFinished(() => runtime.close());
  return runtime;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** Bytes of the cache of one answer of the small model, up to 128 tokens. */
const answerBytes = 2 * 2 * 2 * 8 * 128 * 4;

test("leaving the loop early frees what the answer holds", async () => {
  const runtime = open();
  const model = models.write("early");
  const seen: GenerationEvent[] = [];
  for await (const event of runtime.generate(model, generateRequest({ maxTokens: 900 }))) {
    seen.push(event);
    if (seen.length === 5) break;
  }
  await until(() => runtime.status().generation.models[0]?.active === 0);
  expect(runtime.status().generation.cacheBytes).toBe(0);
});

test("a signal ends an answer at once with its reason, waiting or under way", async () => {
  const runtime = open({ cacheBudgetBytes: answerBytes });
  const model = models.write("signal");
  const running = new AbortController();
  const waiting = new AbortController();
  const long = generateRequest({ maxTokens: 120 });
  const first = rejection(answer(runtime, model, long, running.signal));
  const second = rejection(answer(runtime, model, long, waiting.signal));
  await until(() => runtime.status().generation.waiting === 1);
  waiting.abort("second");
  running.abort("first");
  expect(await Promise.all([first, second])).toEqual(["first", "second"]);
  await until(() => runtime.status().generation.cacheBytes === 0);
  expect(tokensOf(await answer(runtime, model, generateRequest()))).toHaveLength(12);
  expect(await rejection(answer(runtime, model, long, AbortSignal.abort("before")))).toBe("before");
});

test("when the worker dies every answer under way rejects, and what waits goes on with a new one", async () => {
  const runtime = open({ cacheBudgetBytes: 2 * answerBytes });
  const model = models.write("dying");
  const request = generateRequest({ maxTokens: 120 });
  const expected = tokensOf(await answer(runtime, model, request));
  const iterators = [0, 1].map(() => runtime.generate(model, request)[Symbol.asyncIterator]());
  for (const iterator of iterators) for (let event = 0; event < 3; event++) await iterator.next();
  const waiting = answer(runtime, model, request);
  await until(() => runtime.status().generation.waiting === 1);
  // Not terminate(), which ends the whole process when it comes in the middle of native code.
  runtime.generationWorkers[0]?.postMessage(null);
  for (const iterator of iterators) {
    const error = await rejection(
      (async () => {
        while (!(await iterator.next()).done);
      })(),
    );
    expect(WorkerDiedError.is(error)).toBe(true);
  }
  expect(tokensOf(await waiting)).toEqual(expected);
  expect(tokensOf(await answer(runtime, model, request))).toEqual(expected);
  expect(runtime.generationWorkers).toHaveLength(2);
});

test("a request that the cache budget can never hold is refused with both figures", async () => {
  const runtime = open({ cacheBudgetBytes: answerBytes });
  const model = models.write("large");
  const error = await rejection(answer(runtime, model, generateRequest({ maxTokens: 124 })));
  expect(MemoryBudgetError.is(error)).toBe(true);
  expect(error).toMatchObject({
    sizeBytes: 2 * answerBytes,
    budgetBytes: answerBytes,
    retryAfterMs: null,
  });
});

test("answers wait for memory in the order they came, and nothing is lost", async () => {
  const runtime = open({ cacheBudgetBytes: answerBytes });
  const model = models.write("waiting");
  const ended: number[] = [];
  await Promise.all(
    [120, 100, 110, 100, 110].map(async (maxTokens, index) => {
      const events = await answer(runtime, model, generateRequest({ maxTokens }));
      expect(tokensOf(events)).toHaveLength(maxTokens);
      ended.push(index);
    }),
  );
  // There is room for one at a time: those admitted together could end in any order.
  expect(ended).toEqual([0, 1, 2, 3, 4]);
});

test("a full queue refuses an answer and says when to come back", async () => {
  const runtime = open({ cacheBudgetBytes: answerBytes, maxQueue: 2 });
  const model = models.write("queue");
  const long = generateRequest({ maxTokens: 120 });
  const running = Array.from({ length: 3 }, () => answer(runtime, model, long));
  await until(() => runtime.status().generation.waiting === 2);
  const error = await rejection(answer(runtime, model, long));
  expect(QueueFullError.is(error)).toBe(true);
  expect(error).toMatchObject({ queueLength: 2, maxQueue: 2 });
  await Promise.all(running);
});

test("200 answers at once are all written, each as if alone", async () => {
  const runtime = open();
  const model = models.write("many");
  const request = (index: number) =>
    generateRequest({
      promptTokenIds: promptOf(1 + (index % 40), index),
      maxTokens: 6,
      seed: index,
    });
  const all = await Promise.all(
    Array.from({ length: 200 }, (_, index) => answer(runtime, model, request(index))),
  );
  for (const index of [0, 63, 64, 117, 199]) {
    const alone = await answer(runtime, model, request(index));
    expect(tokensOf(all[index] ?? [])).toEqual(tokensOf(alone));
  }
  expect(all.every((events) => tokensOf(events).length === 6)).toBe(true);
});

test("an unloaded model ends its answers, goes, and comes back with its next request", async () => {
  const runtime = open();
  const model = models.write("unloaded");
  const request = generateRequest({ maxTokens: 60 });
  const running = answer(runtime, model, request);
  await until(() => runtime.status().generation.models[0]?.active === 1);
  await runtime.unload("unloaded");
  expect(runtime.status().generation.models).toEqual([]);
  expect(tokensOf(await running)).toHaveLength(60);
  expect(tokensOf(await answer(runtime, model, request))).toEqual(tokensOf(await running));
  expect(runtime.generationWorkers).toHaveLength(2);
});

test("models that nobody uses go for the next one when the memory budget is used up", async () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => models.write(id));
  if (a === undefined || b === undefined || c === undefined) throw new TypeError("three models");
  const probe = open();
  await answer(probe, a, generateRequest());
  const sizeBytes = probe.status().generation.models[0]?.sizeBytes ?? 0;
  const runtime = open({ memoryBudgetBytes: Math.floor(2.5 * sizeBytes) });
  for (const model of [a, b, a, c]) await answer(runtime, model, generateRequest());
  expect(runtime.status().generation.models.map(({ id }) => id)).toEqual(["a", "c"]);
  // Both are in use: the third has to come back later, and they are not disturbed.
  const long = generateRequest({ maxTokens: 300 });
  const running = [answer(runtime, a, long), answer(runtime, c, long)];
  await until(() => runtime.status().generation.models.every(({ active }) => active === 1));
  const error = await rejection(answer(runtime, b, generateRequest()));
  expect(MemoryBudgetError.is(error)).toBe(true);
  expect(error).toHaveProperty("retryAfterMs", expect.any(Number));
  expect((await Promise.all(running)).map((events) => tokensOf(events).length)).toEqual([300, 300]);
});

test("a model of another kind gets the memory of a text-generation model that nobody uses", async () => {
  const others = new TestModels();
  onTestFinished(() => others[Symbol.dispose]());
  const embedding = others.embedding("embedding");
  const model = models.write("generating");
  const sizes = [statSync(embedding.modelPath).size, statSync(model.modelPath).size];
  const runtime = open({ memoryBudgetBytes: Math.max(...sizes) + 1 });
  const running = answer(runtime, model, generateRequest({ maxTokens: 100 }));
  await until(() => runtime.status().generation.models[0]?.active === 1);
  const [vector] = await runtime.embed(embedding, [[1, 2, 3]]);
  expect(vector).toHaveLength(32);
  expect(tokensOf(await running)).toHaveLength(100);
  expect(runtime.status().generation.models).toEqual([]);
  // And the other way round.
  expect(tokensOf(await answer(runtime, model, generateRequest()))).toHaveLength(12);
  expect(runtime.status().models).toEqual([]);
});

test("a file that is missing or damaged is told as that, and loads once it has been put right", async () => {
  const runtime = open();
  const good = models.write("good");
  const missing = { ...good, id: "missing", modelPath: `${good.modelPath}.none` };
  const error = await rejection(answer(runtime, missing, generateRequest()));
  expect(error).toMatchObject({ code: "model_load", reason: "missing" });
  writeFileSync(missing.modelPath, "no model");
  const damaged = await rejection(answer(runtime, missing, generateRequest()));
  expect(damaged).toMatchObject({ code: "model_load", reason: "damaged" });
  writeFileSync(missing.modelPath, readFileSync(good.modelPath));
  expect(tokensOf(await answer(runtime, missing, generateRequest()))).toHaveLength(12);
});

test("a graph that is not what its description says is refused as incompatible", async () => {
  const runtime = open();
  const model = models.write("wrong");
  for (const changes of [{ layers: 3 }, { kv_heads: 1 }, { decoder: "exported" as const }]) {
    const description = { ...model.description, ...changes };
    const error = await rejection(
      answer(runtime, { ...model, id: JSON.stringify(changes), description }, generateRequest()),
    );
    expect(ModelLoadError.is(error)).toBe(true);
    expect(error).toHaveProperty("reason", "incompatible");
  }
});

test("closing cuts answers short and refuses further ones", async () => {
  const runtime = open();
  const model = models.write("closing");
  const running = rejection(answer(runtime, model, generateRequest({ maxTokens: 900 })));
  await until(() => runtime.status().generation.models[0]?.active === 1);
  await runtime.close();
  expect(RuntimeClosedError.is(await running)).toBe(true);
  const after = await rejection(answer(runtime, model, generateRequest()));
  expect(RuntimeClosedError.is(after)).toBe(true);
});

test("requests that the model would not take are refused by name, before anything is loaded", async () => {
  const runtime = open();
  const model = models.write("strict");
  const refuse = (changes: Parameters<typeof generateRequest>[0]) =>
    rejection(answer(runtime, model, generateRequest(changes)));
  const long = await refuse({ promptTokenIds: promptOf(1024), maxTokens: 1 });
  expect(PromptTooLongError.is(long)).toBe(true);
  expect(long).toMatchObject({ tokens: 1024, contextLength: 1024 });
  const id = await refuse({ promptTokenIds: [1, 300] });
  expect(TokenIdError.is(id)).toBe(true);
  expect(id).toMatchObject({ id: 300, position: 1, vocabularySize: 300 });
  for (const changes of [
    { promptTokenIds: [] },
    { maxTokens: -1 },
    { temperature: Number.NaN },
    { temperature: -0.1 },
    { topP: 0 },
    { topK: 0 },
    { minP: 1.1 },
    { frequencyPenalty: 3 },
    { presencePenalty: -3 },
    { repetitionPenalty: 0 },
    { seed: 0.5 },
    { choice: -1 },
    { logprobs: -1 },
    { stopTokenIds: [300] },
    { logitBias: new Map([[300, 1]]) },
  ]) {
    const error = await refuse(changes);
    expect(GenerateRequestError.is(error)).toBe(true);
    expect(error).toHaveProperty("field", Object.keys(changes)[0]);
  }
  expect(runtime.generationWorkers).toEqual([]);
});
