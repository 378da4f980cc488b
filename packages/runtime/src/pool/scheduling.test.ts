import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { OnnxRuntime } from "../create-runtime.ts";
import { QueueFullError, RuntimeClosedError } from "../errors/capacity-errors.ts";
import { WorkerDiedError } from "../errors/engine-errors.ts";
import { type RuntimeOptions, resolveOptions } from "../runtime-options.ts";
import { HeldWorker } from "../testing/held-worker.ts";
import { TestModels } from "../testing/test-models.ts";

/** A runtime whose workers answer when told to, and a model of theirs. */
function fixtures(options: RuntimeOptions = {}) {
  const models = new TestModels();
  const workers: HeldWorker[] = [];
  const spawn = () => {
    const held = new HeldWorker();
    workers.push(held);
    return held.worker;
  };
  const runtime = new OnnxRuntime(resolveOptions({ device: "cpu", threads: 1, ...options }), spawn);
  onTestFinished(async () => {
    for (const held of workers) held.worker.on("message", () => held.release());
    for (const held of workers) held.release();
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { runtime, workers, model: models.embedding("held") };
}

/** Let a request get as far as it does by itself: a file's size is looked up on the way. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const first = (vectors: readonly Float32Array[]) => vectors.map((vector) => vector[0]);

test("requests that come while all workers compute run together afterwards, in one batch", async () => {
  const { runtime, workers, model } = fixtures();
  const running = runtime.embed(model, [[1]]);
  await until(() => workers[0]?.batches.length === 1);
  const waiting = [2, 3, 4].map((id) => runtime.embed(model, [[id]]));
  await until(() => runtime.status().queue.length === 3);
  workers[0]?.release();
  await until(() => workers[0]?.batches.length === 2);
  workers[0]?.release();
  expect(first(await running)).toEqual([1]);
  expect((await Promise.all(waiting)).map(first)).toEqual([[2], [3], [4]]);
  expect(workers[0]?.batches).toEqual([[1], [1, 1, 1]]);
});

test("a batch holds texts of one padded length, maxBatch at most, the longest waiting first", async () => {
  const { runtime, workers, model } = fixtures({ maxBatch: 3 });
  const all = [runtime.embed(model, [[1]])];
  await until(() => workers[0]?.batches.length === 1);
  const long = [1, 2, 3, 4, 5, 6];
  // The first to come is long, though more short ones wait.
  all.push(runtime.embed(model, [long, [1], [1, 2], [1], [1, 2], long]));
  await until(() => runtime.status().queue.length === 6);
  for (let batch = 2; batch <= 4; batch++) {
    workers[0]?.release();
    await until(() => workers[0]?.batches.length === batch);
  }
  workers[0]?.release();
  await Promise.all(all);
  expect(workers[0]?.batches).toEqual([[1], [6, 6], [1, 2, 1], [2]]);
});

test("a full queue refuses a request as a whole and says when to come back", async () => {
  const { runtime, workers, model } = fixtures({ maxQueue: 3 });
  const running = runtime.embed(model, [[1]]);
  await until(() => workers[0]?.batches.length === 1);
  const waiting = runtime.embed(model, [[2], [3]]);
  await until(() => runtime.status().queue.length === 2);
  const error = await runtime.embed(model, [[4], [5]]).catch((reason: unknown) => reason);
  expect(QueueFullError.is(error)).toBe(true);
  expect(error).toMatchObject({
    code: "queue_full",
    queueLength: 2,
    maxQueue: 3,
    retryAfterMs: 1000,
  });
  expect(runtime.status().queue).toEqual({ length: 2, limit: 3 });

  const fitting = runtime.embed(model, [[6]]);
  workers[0]?.release();
  await until(() => workers[0]?.batches.length === 2);
  workers[0]?.release();
  await running;
  expect(first(await waiting)).toEqual([2, 3]);
  expect(first(await fitting)).toEqual([6]);
});

test("a request larger than the whole queue is let in when nothing waits", async () => {
  const { runtime, workers, model } = fixtures({ maxQueue: 2 });
  const request = runtime.embed(model, [[1], [2], [3]]);
  await until(() => workers[0]?.batches.length === 1);
  workers[0]?.release();
  expect(first(await request)).toEqual([1, 2, 3]);
});

test("an aborted request rejects at once with the reason, leaves the queue and never runs", async () => {
  const { runtime, workers, model } = fixtures();
  const running = runtime.embed(model, [[1]]);
  await until(() => workers[0]?.batches.length === 1);
  const abort = new AbortController();
  const abandoned = runtime.embed(model, [[2], [3, 3, 3, 3, 3]], { signal: abort.signal });
  const kept = runtime.embed(model, [[4, 4]]);
  await until(() => runtime.status().queue.length === 3);
  abort.abort("gone");
  expect(runtime.status().queue.length).toBe(3);
  await expect(abandoned).rejects.toBe("gone");
  expect(runtime.status().queue.length).toBe(1);
  workers[0]?.release();
  await running;
  await until(() => workers[0]?.batches.length === 2);
  workers[0]?.release();
  await kept;
  expect(workers[0]?.batches).toEqual([[1], [2]]);
});

test("a request aborted while it computes rejects at once, and the worker goes on", async () => {
  const { runtime, workers, model } = fixtures();
  const abort = new AbortController();
  const abandoned = runtime.embed(model, [[1]], { signal: abort.signal });
  await until(() => workers[0]?.batches.length === 1);
  abort.abort(new Error("closed the tab"));
  await expect(abandoned).rejects.toThrow("closed the tab");
  const next = runtime.embed(model, [[2]]);
  workers[0]?.release();
  await until(() => workers[0]?.batches.length === 2);
  workers[0]?.release();
  expect(first(await next)).toEqual([2]);
});

test("an already aborted signal lets nothing start", async () => {
  const { runtime, workers, model } = fixtures();
  const signal = AbortSignal.abort("before");
  await expect(runtime.embed(model, [[1]], { signal })).rejects.toBe("before");
  await expect(runtime.tokenize(model, "a", { signal })).rejects.toBe("before");
  expect(workers).toEqual([]);
});

test("when a worker dies its batch fails, what waited runs on another one", async () => {
  const { runtime, workers, model } = fixtures();
  const doomed = runtime.embed(model, [[1]]).catch((reason: unknown) => reason);
  await until(() => workers[0]?.batches.length === 1);
  const waiting = runtime.embed(model, [[2]]);
  await until(() => runtime.status().queue.length === 1);
  workers[0]?.die();
  const error = await doomed;
  expect(WorkerDiedError.is(error)).toBe(true);
  expect(error).toMatchObject({
    code: "worker_died",
    message: expect.stringContaining("exit code 7"),
  });
  await until(() => workers[1]?.batches.length === 1);
  workers[1]?.release();
  expect(first(await waiting)).toEqual([2]);
  expect(runtime.status()).toMatchObject({ models: [{ id: "held", copies: 1 }] });
});

test("a worker that dies while idle is replaced when there is work", async () => {
  const { runtime, workers, model } = fixtures();
  const request = runtime.embed(model, [[1]]);
  await until(() => workers[0]?.batches.length === 1);
  workers[0]?.release();
  await request;
  workers[0]?.die();
  await until(() => runtime.status().workers.states.length === 0);
  expect(runtime.status().models).toEqual([]);
  const next = runtime.embed(model, [[2]]);
  await until(() => workers[1]?.batches.length === 1);
  workers[1]?.release();
  expect(first(await next)).toEqual([2]);
});

test("a worker that cannot start fails what waits, and the next request tries again", async () => {
  const models = new TestModels();
  let starts = 0;
  const spawn = () => {
    starts++;
    return new Worker("process.exit(3)", { eval: true });
  };
  const runtime = new OnnxRuntime(resolveOptions({ device: "cpu", threads: 2 }), spawn);
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  const model = models.embedding("small");
  for (let attempt = 1; attempt <= 2; attempt++) {
    const error = await runtime.embed(model, [[1], [2]]).catch((reason: unknown) => reason);
    expect(WorkerDiedError.is(error)).toBe(true);
    expect(starts).toBe(attempt);
  }
});

test("closing rejects what waits, lets finish what runs, and refuses what comes", async () => {
  const { runtime, workers, model } = fixtures();
  const running = runtime.embed(model, [[1]]);
  await until(() => workers[0]?.batches.length === 1);
  const waiting = runtime.embed(model, [[2]]).catch((reason: unknown) => reason);
  await until(() => runtime.status().queue.length === 1);
  const closed = runtime.close();
  expect(RuntimeClosedError.is(await waiting)).toBe(true);
  const late = await runtime.embed(model, [[3]]).catch((reason: unknown) => reason);
  expect(RuntimeClosedError.is(late)).toBe(true);
  workers[0]?.release();
  expect(first(await running)).toEqual([1]);
  await closed;
  expect(runtime.status().workers.states).toEqual([]);
  await runtime.close();
});

test("a second worker starts when the first has more than it can do, and no third", async () => {
  const { runtime, workers, model } = fixtures({ threads: 2, maxBatch: 1 });
  const one = runtime.embed(model, [[1]]);
  await until(() => workers[0]?.batches.length === 1);
  expect(workers).toHaveLength(1);
  const others = runtime.embed(model, [[2], [3], [4]]);
  await until(() => workers[1]?.batches.length === 1);
  await settled();
  expect(workers).toHaveLength(2);
  expect(runtime.status().workers).toEqual({ states: ["busy", "busy"], limit: 2 });
  for (const { worker } of workers) worker.on("message", () => worker.postMessage("release"));
  for (const held of workers) held.release();
  expect(first(await others)).toEqual([2, 3, 4]);
  await one;
});

test("a worker that holds the model goes first, so that one client loads one copy", async () => {
  const { runtime, workers, model } = fixtures({ threads: 2, maxBatch: 1 });
  const both = runtime.embed(model, [[1], [2]]);
  for (const index of [0, 1]) await until(() => workers[index]?.batches.length === 1);
  for (const held of workers) held.release();
  await both;
  await runtime.unload("held");
  expect(runtime.status().models).toEqual([]);
  for (const id of [3, 4, 5]) {
    const before = workers.flatMap(({ batches }) => batches).length;
    const request = runtime.embed(model, [[id]]);
    await until(() => workers.flatMap(({ batches }) => batches).length > before);
    for (const held of workers) held.release();
    await request;
  }
  expect(runtime.status().models).toMatchObject([{ id: "held", copies: 1 }]);
});

test("with batchWaitMs a batch waits for more while another worker computes", async () => {
  let nowMs = 0;
  const { runtime, workers, model } = fixtures({ threads: 2, batchWaitMs: 1000, now: () => nowMs });
  const both = runtime.embed(model, [[1], [2, 2, 2, 2, 2]]);
  await until(() => workers[0]?.batches.length === 1);
  nowMs = 2000;
  const third = runtime.embed(model, [[3, 3]]);
  await until(() => workers[1]?.batches.length === 1);
  workers[1]?.release();
  await until(() => runtime.status().workers.states.includes("idle"));
  await settled();
  expect(runtime.status().queue.length).toBe(1);
  nowMs = 3001;
  workers[0]?.release();
  await both;
  await until(() => workers.flatMap(({ batches }) => batches).length === 3);
  for (const held of workers) held.release();
  expect(first(await third)).toEqual([3]);
});
