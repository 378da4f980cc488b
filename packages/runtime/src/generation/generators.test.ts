import { writeFileSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { MemoryBudgetError, RuntimeClosedError } from "../errors/capacity-errors.ts";
import { ModelLoadError } from "../errors/engine-errors.ts";
import {
  answer,
  GenerationModels,
  generateRequest,
  generationRuntime,
  tokensOf,
} from "../testing/generation-fixtures.ts";
import type { ToGenerationWorker } from "./generation-protocol.ts";

const models = new GenerationModels();
afterAll(() => models[Symbol.dispose]());

type TestRuntime = ReturnType<typeof generationRuntime>;

function open(options: Parameters<typeof generationRuntime>[0] = {}): TestRuntime {
  const runtime = generationRuntime(options);
  onTestFinished(() => runtime.close());
  return runtime;
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { interval: 1, timeout: 4000 });

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** Ids of the models in memory. */
const loaded = (runtime: TestRuntime) => runtime.status().generation.models.map(({ id }) => id);

/** How many threads have not ended. */
const alive = (runtime: TestRuntime) =>
  runtime.generationWorkers.filter(({ threadId }) => threadId !== -1).length;

/** Keep a worker from hearing that it is to end, until the returned function is called. */
function holdClose(worker: Worker | undefined): { asked: () => boolean; letGo: () => void } {
  if (worker === undefined) throw new TypeError("Expected a worker.");
  const post = worker.postMessage.bind(worker);
  let held: ToGenerationWorker | undefined;
  worker.postMessage = (message: ToGenerationWorker) => {
    if (message.kind === "close") held = message;
    else post(message);
  };
  const letGo = () => {
    worker.postMessage = post;
    if (held !== undefined) post(held);
    held = undefined;
  };
  onTestFinished(letGo);
  return { asked: () => held !== undefined, letGo };
}

/** Bytes of the cache of one answer of the small model, up to 128 tokens. */
const answerBytes = 2 * 2 * 2 * 8 * 128 * 4;
const long = generateRequest({ maxTokens: 900 });

/** A runtime with room for one of the models, `first` loaded. */
async function openForOne(first: ReturnType<typeof models.write>): Promise<TestRuntime> {
  const probe = open();
  await answer(probe, first, generateRequest());
  const sizeBytes = probe.status().generation.models[0]?.sizeBytes ?? 0;
  const runtime = open({ memoryBudgetBytes: Math.floor(1.5 * sizeBytes) });
  await answer(runtime, first, generateRequest());
  return runtime;
}

test("a model that is being opened does not go for another one", async () => {
  const [a, b, c] = [models.write("a"), models.write("b"), models.write("c")];
  const runtime = await openForOne(a);
  const close = holdClose(runtime.generationWorkers[0]);
  const second = answer(runtime, b, generateRequest());
  await until(close.asked);
  expect(loaded(runtime)).toEqual(["b"]);
  const error = await rejection(answer(runtime, c, generateRequest()));
  expect(MemoryBudgetError.is(error)).toBe(true);
  expect(loaded(runtime)).toEqual(["b"]);
  close.letGo();
  expect(tokensOf(await second)).toHaveLength(12);
  expect(alive(runtime)).toBe(1);
  await runtime.close();
  expect(alive(runtime)).toBe(0);
});

test("a model that is refused for want of memory takes none", async () => {
  const [a, b] = [models.write("a"), models.write("b")];
  const runtime = await openForOne(a);
  const running = answer(runtime, a, generateRequest({ maxTokens: 300 }));
  await until(() => runtime.status().generation.models[0]?.active === 1);
  for (let time = 0; time < 2; time++) {
    expect(MemoryBudgetError.is(await rejection(answer(runtime, b, generateRequest())))).toBe(true);
    expect(loaded(runtime)).toEqual(["a"]);
  }
  await running;
});

test("a model that is unloaded while its first request opens it is opened again", async () => {
  const [a, b] = [models.write("a"), models.write("b")];
  const runtime = await openForOne(a);
  const close = holdClose(runtime.generationWorkers[0]);
  const second = answer(runtime, b, long);
  await until(close.asked);
  await runtime.unload("b");
  close.letGo();
  await until(() => runtime.generationWorkers.length === 2);
  expect(loaded(runtime)).toEqual(["b"]);
  const cut = rejection(second);
  await runtime.close();
  expect(RuntimeClosedError.is(await cut)).toBe(true);
  expect(alive(runtime)).toBe(0);
});

test("a model that could not be loaded stays for those who wait to try again", async () => {
  const runtime = open({ cacheBudgetBytes: answerBytes });
  const damaged = models.write("damaged");
  writeFileSync(damaged.modelPath, "no model");
  const [first, second] = [0, 1].map(() => rejection(answer(runtime, damaged, generateRequest())));
  expect(ModelLoadError.is(await first)).toBe(true);
  // The second one tries with a worker of its own.
  await until(() => runtime.generationWorkers.length === 2);
  expect(runtime.status().generation.models).toMatchObject([{ id: "damaged", active: 1 }]);
  expect(ModelLoadError.is(await second)).toBe(true);
  expect(loaded(runtime)).toEqual([]);
});

test("unloading a model ends when what waits for it is given up", async () => {
  const runtime = open({ cacheBudgetBytes: 8 * answerBytes });
  const [a, b] = [models.write("a"), models.write("b")];
  const running = rejection(answer(runtime, b, long));
  await until(() => runtime.status().generation.models[0]?.active === 1);
  const waiting = new AbortController();
  const given = rejection(answer(runtime, a, long, waiting.signal));
  await until(() => runtime.status().generation.waiting === 1);
  const unloaded = runtime.unload("a");
  waiting.abort("given up");
  expect(await given).toBe("given up");
  await unloaded;
  expect(loaded(runtime)).toEqual(["b"]);
  await runtime.close();
  await running;
});

test("unloading a model ends when the runtime is closed while a request for it waits", async () => {
  const runtime = open({ cacheBudgetBytes: 8 * answerBytes });
  const [a, b] = [models.write("a"), models.write("b")];
  const answers = [rejection(answer(runtime, b, long))];
  await until(() => runtime.status().generation.models[0]?.active === 1);
  answers.push(rejection(answer(runtime, a, long)));
  await until(() => runtime.status().generation.waiting === 1);
  const unloaded = runtime.unload("a");
  await runtime.close();
  await unloaded;
  for (const error of await Promise.all(answers)) expect(RuntimeClosedError.is(error)).toBe(true);
});

test("closing cuts short the answers of a model that is being unloaded, and ends its worker", async () => {
  const runtime = open();
  const running = rejection(answer(runtime, models.write("leaving"), long));
  await until(() => runtime.status().generation.models[0]?.active === 1);
  const unloaded = runtime.unload("leaving");
  await runtime.close();
  expect(alive(runtime)).toBe(0);
  expect(RuntimeClosedError.is(await running)).toBe(true);
  await unloaded;
});
