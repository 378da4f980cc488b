import {
  ImageError,
  TokenIdError,
  TokenLimitError,
  assertNever,
  brand,
  candidates,
  imageFormat,
  isBranded,
  modelKey,
  reportProviders
} from "./chunk-KYOJSTTT.js";

// src/errors/capacity-errors.ts
var QueueFullError = class extends Error {
  code = "queue_full";
  queueLength;
  maxQueue;
  retryAfterMs;
  constructor(facts) {
    super(
      `Expected room in the queue of ${facts.maxQueue} inputs, but ${facts.queueLength} are waiting. Try again in ${facts.retryAfterMs} ms, or raise maxQueue.`
    );
    brand(this, "QueueFullError");
    this.queueLength = facts.queueLength;
    this.maxQueue = facts.maxQueue;
    this.retryAfterMs = facts.retryAfterMs;
  }
  static is(value) {
    return isBranded(value, "QueueFullError");
  }
};
var MemoryBudgetError = class extends Error {
  code = "memory_budget";
  modelId;
  sizeBytes;
  budgetBytes;
  constructor(facts) {
    super(
      `Expected the model ${facts.modelId} to fit in the memory budget of ${facts.budgetBytes} bytes, but it takes ${facts.sizeBytes}. Raise memoryBudgetBytes, or use a smaller model.`
    );
    brand(this, "MemoryBudgetError");
    this.modelId = facts.modelId;
    this.sizeBytes = facts.sizeBytes;
    this.budgetBytes = facts.budgetBytes;
  }
  static is(value) {
    return isBranded(value, "MemoryBudgetError");
  }
};
var RuntimeClosedError = class extends Error {
  code = "runtime_closed";
  constructor() {
    super("Expected an open runtime, but close() was called. Create another one.");
    brand(this, "RuntimeClosedError");
  }
  static is(value) {
    return isBranded(value, "RuntimeClosedError");
  }
};
var RuntimeOptionError = class extends Error {
  code = "runtime_option";
  option;
  constructor(facts) {
    super(`Expected ${facts.option} to be ${facts.expected}, got ${String(facts.received)}.`);
    brand(this, "RuntimeOptionError");
    this.option = facts.option;
  }
  static is(value) {
    return isBranded(value, "RuntimeOptionError");
  }
};

// src/errors/engine-errors.ts
var WorkerDiedError = class extends Error {
  code = "worker_died";
  constructor(detail, cause) {
    super(
      `Expected the inference thread to answer, but it ended (${detail}). A new one takes its place.`,
      { cause }
    );
    brand(this, "WorkerDiedError");
  }
  static is(value) {
    return isBranded(value, "WorkerDiedError");
  }
};
var ModelLoadError = class extends Error {
  code = "model_load";
  modelId;
  path;
  reason;
  constructor(facts) {
    super(
      `Expected to load the model ${facts.modelId} from ${facts.path}, but the file is ${facts.reason} (${facts.detail}). Restore it, or convert the model again.`
    );
    brand(this, "ModelLoadError");
    this.modelId = facts.modelId;
    this.path = facts.path;
    this.reason = facts.reason;
  }
  static is(value) {
    return isBranded(value, "ModelLoadError");
  }
};
var InferenceError = class extends Error {
  code = "inference_failed";
  modelId;
  constructor(facts) {
    super(
      `Expected the model ${facts.modelId} to run, but ONNX Runtime stopped it: ${facts.detail}. Check the model against its description.`
    );
    brand(this, "InferenceError");
    this.modelId = facts.modelId;
  }
  static is(value) {
    return isBranded(value, "InferenceError");
  }
};
var ProviderUnavailableError = class extends Error {
  code = "provider_unavailable";
  provider;
  constructor(facts) {
    super(
      `Expected the ${facts.provider} provider, but ONNX Runtime cannot use it: ${facts.detail}. Install what it needs, or set device to "auto" or "cpu".`
    );
    brand(this, "ProviderUnavailableError");
    this.provider = facts.provider;
  }
  static is(value) {
    return isBranded(value, "ProviderUnavailableError");
  }
};
var NativeModuleError = class extends Error {
  code = "native_module";
  module;
  constructor(facts) {
    super(
      `Expected to load ${facts.module}, but its native part failed: ${facts.detail}. Install the packages again on this platform, with optional dependencies.`
    );
    brand(this, "NativeModuleError");
    this.module = facts.module;
  }
  static is(value) {
    return isBranded(value, "NativeModuleError");
  }
};

// src/pool/check-token-ids.ts
function checkTokenIds(tokenIds, { maxTokens, vocabularySize }) {
  for (const [index, ids] of tokenIds.entries()) {
    if (ids.length === 0 || ids.length > maxTokens) {
      throw new TokenLimitError({ tokens: ids.length, maxTokens, index });
    }
    for (const [position, id] of ids.entries()) {
      if (Number.isInteger(id) && id >= 0 && id < vocabularySize) continue;
      throw new TokenIdError({ id, index, position, vocabularySize });
    }
  }
}

// src/pool/embed-lane.ts
var lengthStep = 2;
var maxBatchTokens = 512;
function paddedLength(tokens, { maxTokens }) {
  return Math.min(maxTokens, Math.ceil(tokens / lengthStep) * lengthStep);
}
function embedLane(model, padded, { sizeBytes, maxBatch }) {
  const key = modelKey(model);
  return {
    key: `${key}\0${padded}`,
    capacity: Math.max(1, Math.min(maxBatch, Math.floor(maxBatchTokens / padded))),
    modelKey: key,
    modelId: model.id,
    sizeBytes
  };
}

// src/pool/model-sizes.ts
import { stat } from "fs/promises";
var ModelSizes = class {
  #budgetBytes;
  #sizes = /* @__PURE__ */ new Map();
  constructor(budgetBytes) {
    this.#budgetBytes = budgetBytes;
  }
  /** Rejects with `ModelLoadError` when there is no file, `MemoryBudgetError` when it is too large. */
  async get(model) {
    const key = modelKey(model);
    const sizeBytes = this.#sizes.get(key)?.sizeBytes ?? await measure(model);
    const { id: modelId } = model;
    if (sizeBytes > this.#budgetBytes) {
      throw new MemoryBudgetError({ modelId, sizeBytes, budgetBytes: this.#budgetBytes });
    }
    this.#sizes.set(key, { modelId, sizeBytes });
    return sizeBytes;
  }
  forget(modelId) {
    for (const [key, entry] of this.#sizes) {
      if (entry.modelId === modelId) this.#sizes.delete(key);
    }
  }
};
async function measure({ id: modelId, modelPath: path }) {
  try {
    return (await stat(path)).size;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ModelLoadError({ modelId, path, reason: "missing", detail });
  }
}

// src/pool/failure-to-error.ts
function failureToError(failure, modelId) {
  switch (failure.kind) {
    case "native-module":
      return new NativeModuleError(failure);
    case "provider":
      return new ProviderUnavailableError(failure);
    case "model-load":
      return new ModelLoadError({ ...failure, modelId });
    case "inference":
    case "unexpected":
      return new InferenceError({ detail: failure.detail, modelId });
    case "image":
      return new ImageError(failure.fault);
    default:
      return assertNever(failure);
  }
}

// src/pool/worker-handle.ts
var WorkerTaskError = class extends Error {
  failure;
  constructor(failure) {
    super(failure.kind);
    this.name = "WorkerTaskError";
    this.failure = failure;
  }
};
var WorkerHandle = class {
  /** Settles when the thread has ended, for whatever reason. */
  exited;
  #worker;
  #pending = /* @__PURE__ */ new Map();
  #nextId = 0;
  #cause;
  #ended;
  constructor(worker) {
    this.#worker = worker;
    worker.on("message", (reply) => this.#settle(reply));
    worker.on("error", (error) => {
      this.#cause = error;
    });
    this.exited = new Promise((resolve) => {
      worker.once("exit", (exitCode) => {
        this.#fail(exitCode);
        resolve();
      });
    });
    worker.unref();
  }
  get alive() {
    return this.#ended === void 0;
  }
  /** Do a task. Rejects with `WorkerTaskError`, or `WorkerDiedError` when the thread ends first. */
  request(task, transfer = []) {
    if (this.#ended !== void 0) return Promise.reject(this.#ended);
    const { promise, resolve, reject } = Promise.withResolvers();
    const id = this.#nextId++;
    this.#pending.set(id, { resolve: (output) => resolve(output), reject });
    this.#worker.ref();
    this.#worker.postMessage({ id, task }, transfer);
    return promise;
  }
  /** End the thread when it has done what it was asked. Nothing may be asked afterwards. */
  async close() {
    if (!this.alive) return;
    await this.request({ kind: "close" }).catch(() => void 0);
    this.#worker.ref();
    await this.exited;
  }
  #settle(reply) {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if (reply.ok) pending?.resolve(reply.output);
    else pending?.reject(new WorkerTaskError(reply.failure));
  }
  #fail(exitCode) {
    const detail = this.#cause instanceof Error ? this.#cause.message : `exit code ${exitCode}`;
    this.#ended = new WorkerDiedError(detail, this.#cause);
    for (const { reject } of this.#pending.values()) reject(this.#ended);
    this.#pending.clear();
  }
};

// src/pool/probe-in-worker.ts
async function probeInWorker(spawn, device) {
  const worker = new WorkerHandle(spawn());
  try {
    const { probes, onnxRuntimeVersion } = await worker.request({ kind: "probe" });
    return reportProviders(device, probes, onnxRuntimeVersion);
  } catch (error) {
    if (error instanceof WorkerTaskError) throw failureToError(error.failure, "of the probe");
    throw error;
  } finally {
    await worker.close();
  }
}

// src/pool/run-jobs.ts
async function runJobs(scheduler, count, toJob, signal) {
  signal?.throwIfAborted();
  if (count === 0) return [];
  const { promise, resolve, reject } = Promise.withResolvers();
  const outputs = [];
  let missing = count;
  const jobs = Array.from(
    { length: count },
    (_, index) => toJob(index, {
      resolve(output) {
        outputs[index] = output;
        if (--missing === 0) resolve(outputs);
      },
      reject
    })
  );
  const onAbort = () => reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    scheduler.enqueue(jobs);
    return await promise;
  } catch (error) {
    scheduler.abandon(jobs);
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

// src/pool/batch-queue.ts
var BatchQueue = class {
  #lanes = /* @__PURE__ */ new Map();
  #laneOf = /* @__PURE__ */ new Map();
  get length() {
    return this.#laneOf.size;
  }
  add(lane, job, nowMs) {
    let waiting = this.#lanes.get(lane.key);
    if (waiting === void 0) {
      waiting = { lane, jobs: /* @__PURE__ */ new Map() };
      this.#lanes.set(lane.key, waiting);
    }
    waiting.jobs.set(job, nowMs);
    this.#laneOf.set(job, waiting);
  }
  /** Take a job out. Returns whether it was still waiting. */
  remove(job) {
    const waiting = this.#laneOf.get(job);
    if (waiting === void 0) return false;
    this.#laneOf.delete(job);
    waiting.jobs.delete(job);
    if (waiting.jobs.size === 0) this.#lanes.delete(waiting.lane.key);
    return true;
  }
  /** The lanes that have jobs, the one that has waited longest first. */
  lanes() {
    const states = [];
    for (const { lane, jobs } of this.#lanes.values()) {
      const [sinceMs = 0] = jobs.values();
      states.push({ lane, waiting: jobs.size, sinceMs });
    }
    return states.sort((a, b) => a.sinceMs - b.sinceMs);
  }
  /** Take a batch out of a lane: its oldest jobs, as many as may run together. */
  take(lane) {
    const batch = [];
    for (const job of this.#lanes.get(lane.key)?.jobs.keys() ?? []) {
      if (batch.length === lane.capacity) break;
      batch.push(job);
    }
    for (const job of batch) this.remove(job);
    return batch;
  }
  /** Take everything out. */
  clear() {
    const all = [...this.#laneOf.keys()];
    this.#laneOf.clear();
    this.#lanes.clear();
    return all;
  }
};

// src/pool/residency.ts
var Residency = class {
  #budgetBytes;
  #workers = /* @__PURE__ */ new Map();
  #uses = 0;
  constructor(budgetBytes) {
    this.#budgetBytes = budgetBytes;
  }
  holds(worker, key) {
    return this.#workers.get(worker)?.has(key) ?? false;
  }
  /**
   * Note that `worker` uses a model now, loading it if need be.
   *
   * Returns the copies to unload first, least recently used ones of workers for which `isIdle`
   * holds; or `null` when there is no room even so, and then nothing is noted.
   */
  claim(worker, model, isIdle) {
    const held = this.#workers.get(worker)?.get(model.key);
    if (held !== void 0) {
      held.lastUse = ++this.#uses;
      return [];
    }
    let excess = this.loadedBytes() + model.sizeBytes - this.#budgetBytes;
    const evictions = [];
    for (const copy of excess > 0 ? this.#evictable(worker, isIdle) : []) {
      if (excess <= 0) break;
      evictions.push({ worker: copy.worker, key: copy.key });
      excess -= copy.sizeBytes;
    }
    if (excess > 0) return null;
    for (const eviction of evictions) this.drop(eviction.worker, eviction.key);
    const models = this.#workers.get(worker) ?? /* @__PURE__ */ new Map();
    const { modelId, sizeBytes } = model;
    models.set(model.key, { modelId, sizeBytes, lastUse: ++this.#uses });
    this.#workers.set(worker, models);
    return evictions;
  }
  /** Forget a copy: it was unloaded, or could not be loaded. */
  drop(worker, key) {
    this.#workers.get(worker)?.delete(key);
  }
  /** Forget a worker: it is gone, and what it held with it. */
  dropWorker(worker) {
    this.#workers.delete(worker);
  }
  /** The copies of a model, under whatever key. */
  copies(modelId) {
    return this.#all().filter((copy) => copy.modelId === modelId).map(({ worker, key }) => ({ worker, key }));
  }
  loadedBytes() {
    return this.#all().reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }
  /** The loaded models, each once. */
  models() {
    const byId = /* @__PURE__ */ new Map();
    for (const { modelId: id, sizeBytes } of this.#all()) {
      const known = byId.get(id) ?? { id, copies: 0, sizeBytes: 0 };
      byId.set(id, {
        id,
        copies: known.copies + 1,
        sizeBytes: known.sizeBytes + sizeBytes
      });
    }
    return [...byId.values()];
  }
  #evictable(claimant, isIdle) {
    return this.#all().filter(({ worker }) => worker === claimant || isIdle(worker)).sort((a, b) => a.lastUse - b.lastUse);
  }
  #all() {
    return [...this.#workers].flatMap(
      ([worker, models]) => [...models].map(([key, resident]) => ({ worker, key, ...resident }))
    );
  }
};

// src/pool/retry-estimate.ts
var weight = 0.2;
var leastMs = 100;
var mostMs = 6e4;
var unknownMs = 1e3;
var RetryEstimate = class {
  #msPerJob = null;
  /** Note that a worker took `elapsedMs` for `jobs` jobs. */
  note(elapsedMs, jobs) {
    const measured = elapsedMs / jobs;
    this.#msPerJob = this.#msPerJob === null ? measured : this.#msPerJob + weight * (measured - this.#msPerJob);
  }
  /** When half of `waiting` jobs will have been done by `workers` workers, in milliseconds. */
  retryAfterMs(waiting, workers) {
    if (this.#msPerJob === null) return unknownMs;
    const half = waiting / 2 * (this.#msPerJob / Math.max(1, workers));
    return Math.ceil(Math.min(mostMs, Math.max(leastMs, half)));
  }
};

// src/pool/run-batch.ts
async function runBatch(worker, jobs) {
  const [first] = jobs;
  switch (first?.kind) {
    case "embed":
      return embedAll(
        worker,
        jobs.filter((job) => job.kind === "embed"),
        first
      );
    case "classify":
      return classify(worker, first);
    case void 0:
      return;
    default:
      return assertNever(first);
  }
}
async function embedAll(worker, jobs, { model, paddedLength: paddedLength2 }) {
  const lengths = Int32Array.from(jobs, ({ ids: ids2 }) => ids2.length);
  const ids = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const job of jobs) {
    ids.set(job.ids, at);
    at += job.ids.length;
  }
  const vectors = await worker.request(
    { kind: "embed", model, ids, lengths, paddedLength: paddedLength2 },
    [ids.buffer, lengths.buffer]
  );
  for (const [index, job] of jobs.entries()) {
    job.resolve(vectors.slice(index * model.dimensions, (index + 1) * model.dimensions));
  }
}
async function classify(worker, { model, bytes, resolve }) {
  resolve(await worker.request({ kind: "classify", model, bytes }, [bytes.buffer]));
}

// src/pool/worker-pool.ts
var WorkerPool = class {
  #options;
  #spawn;
  #events;
  #states = /* @__PURE__ */ new Map();
  #provider;
  #starting;
  constructor(options, spawn, events) {
    this.#options = options;
    this.#spawn = spawn;
    this.#events = events;
    this.#provider = options.device === "cpu" ? "cpu" : null;
  }
  /** What inference runs on, once a worker has found out. */
  get provider() {
    return this.#provider;
  }
  /** The most workers there may be, as far as is known. */
  get limit() {
    return this.#provider === "cpu" ? this.#options.threads : 1;
  }
  get states() {
    return [...this.#states.values()];
  }
  idle() {
    return [...this.#states].filter(([, state]) => state === "idle").map(([worker]) => worker);
  }
  isIdle(worker) {
    return this.#states.get(worker) === "idle";
  }
  /** Have one worker more, unless there are all already or one is being started. */
  grow() {
    if (this.#states.size >= this.limit || this.states.includes("starting")) return;
    this.#starting = this.#start();
  }
  /** Keep a worker for oneself while `work` runs. */
  async use(worker, work) {
    this.#states.set(worker, "busy");
    try {
      await work();
    } finally {
      if (worker.alive) {
        this.#states.set(worker, "idle");
        this.#events.onIdle();
      }
    }
  }
  /** End all workers, each when it has done what it is at. */
  async close() {
    await Promise.all([...this.#states.keys()].map((worker) => worker.close()));
    await this.#starting;
  }
  async #start() {
    const { device, threads, logger, now } = this.#options;
    const startMs = now();
    const worker = new WorkerHandle(this.#spawn());
    this.#states.set(worker, "starting");
    void worker.exited.then(() => {
      if (this.#states.get(worker) === "starting") return;
      this.#states.delete(worker);
      this.#events.onExit(worker);
    });
    try {
      const { provider } = await worker.request({ kind: "open", device, threads });
      this.#provider = provider;
      logger.info({ provider, startMs: now() - startMs }, "inference worker started");
    } catch (error) {
      this.#states.delete(worker);
      this.#events.onStartFailed(error);
      await worker.close();
      return;
    }
    this.#states.set(worker, "idle");
    this.#events.onIdle();
  }
};

// src/pool/scheduler.ts
var Scheduler = class {
  #options;
  #queue = new BatchQueue();
  #residency;
  #retry = new RetryEstimate();
  #running = /* @__PURE__ */ new Set();
  pool;
  #dispatchPlanned = false;
  #waitTimer;
  #closing;
  constructor(options, spawn) {
    this.#options = options;
    this.#residency = new Residency(options.memoryBudgetBytes);
    this.pool = new WorkerPool(options, spawn, {
      onIdle: () => this.#dispatch(),
      onStartFailed: (error) => this.#failAll(error),
      onExit: (worker) => {
        this.#residency.dropWorker(worker);
        this.#dispatch();
      }
    });
  }
  get closed() {
    return this.#closing !== void 0;
  }
  get queueLength() {
    return this.#queue.length;
  }
  get residency() {
    return this.#residency;
  }
  /**
   * Put jobs in the queue, all or none. Throws `QueueFullError` or `RuntimeClosedError`.
   *
   * A request that is larger than the whole queue is let in when nothing else waits.
   */
  enqueue(jobs) {
    if (this.closed) throw new RuntimeClosedError();
    const waiting = this.#queue.length;
    const { maxQueue, now } = this.#options;
    if (waiting > 0 && waiting + jobs.length > maxQueue) {
      const retryAfterMs = this.#retry.retryAfterMs(waiting, this.pool.limit);
      throw new QueueFullError({ queueLength: waiting, maxQueue, retryAfterMs });
    }
    const nowMs = now();
    for (const job of jobs) this.#queue.add(job.lane, job, nowMs);
    this.#planDispatch();
  }
  /** Take jobs out that nobody waits for any more. Those that run already are not stopped. */
  abandon(jobs) {
    for (const job of jobs) this.#queue.remove(job);
  }
  /** Drop a model's copies from all workers. */
  async unload(modelId) {
    await this.#evict(this.#residency.copies(modelId));
  }
  /** Refuse what comes, reject what waits, let finish what runs, end the workers. */
  close() {
    this.#closing ??= this.#close();
    return this.#closing;
  }
  async #close() {
    clearTimeout(this.#waitTimer);
    for (const job of this.#queue.clear()) job.reject(new RuntimeClosedError());
    await Promise.all(this.#running);
    await this.pool.close();
  }
  /** Dispatch after what else came in this turn of the event loop, so that it runs together. */
  #planDispatch() {
    if (this.#dispatchPlanned) return;
    this.#dispatchPlanned = true;
    setImmediate(() => {
      this.#dispatchPlanned = false;
      this.#dispatch();
    });
  }
  #dispatch() {
    clearTimeout(this.#waitTimer);
    if (this.#queue.length === 0) return;
    for (const { lane, waiting, sinceMs } of this.#queue.lanes()) {
      const worker = this.#workerFor(lane);
      if (worker === void 0) break;
      const waitMs = this.#waitMs(lane, waiting, sinceMs);
      if (waitMs > 0) {
        this.#waitTimer = setTimeout(() => this.#dispatch(), Math.ceil(waitMs));
        continue;
      }
      const evictions = this.#residency.claim(
        worker,
        { key: lane.modelKey, modelId: lane.modelId, sizeBytes: lane.sizeBytes },
        (other) => this.pool.isIdle(other)
      );
      if (evictions === null) continue;
      this.#track(this.#run(worker, lane, this.#queue.take(lane), evictions));
    }
    if (this.#queue.length > 0) this.pool.grow();
  }
  #workerFor({ modelKey: modelKey2 }) {
    const idle = this.pool.idle();
    return idle.find((worker) => this.#residency.holds(worker, modelKey2)) ?? idle[0];
  }
  /** How long a batch that is not full may wait yet; not at all when nobody computes. */
  #waitMs(lane, waiting, sinceMs) {
    if (waiting >= lane.capacity || !this.pool.states.includes("busy")) return 0;
    return sinceMs + this.#options.batchWaitMs - this.#options.now();
  }
  #run(worker, lane, jobs, evictions) {
    const { logger, now } = this.#options;
    return this.pool.use(worker, async () => {
      const startMs = now();
      try {
        await this.#evict(evictions);
        await runBatch(worker, jobs);
        this.#retry.note(now() - startMs, jobs.length);
      } catch (error) {
        const reason = this.#toError(error, lane.modelId);
        if (ModelLoadError.is(reason)) this.#residency.drop(worker, lane.modelKey);
        logger.warn({ err: reason, modelId: lane.modelId, jobs: jobs.length }, "batch failed");
        for (const job of jobs) job.reject(reason);
      }
    });
  }
  async #evict(evictions) {
    await Promise.all(
      evictions.map(async ({ worker, key }) => {
        this.#residency.drop(worker, key);
        await worker.request({ kind: "unload", key }).catch(() => void 0);
      })
    );
  }
  #failAll(error) {
    const { logger } = this.#options;
    logger.warn({ err: error }, "inference worker could not be started");
    for (const job of this.#queue.clear()) job.reject(this.#toError(error, job.lane.modelId));
  }
  #toError(error, modelId) {
    if (error instanceof WorkerTaskError) return failureToError(error.failure, modelId);
    if (WorkerDiedError.is(error))
      this.#options.logger.warn({ err: error }, "inference worker died");
    return error;
  }
  #track(running) {
    this.#running.add(running);
    void running.finally(() => this.#running.delete(running));
  }
};

// src/pool/spawn-worker.ts
import { Worker } from "worker_threads";
var spawnWorker = () => {
  const file = import.meta.url.endsWith(".ts") ? "../worker/main.ts" : "./worker.js";
  return new Worker(new URL(file, import.meta.url), { execArgv: [], name: "understudy-inference" });
};

// src/runtime-options.ts
import { availableParallelism } from "os";
var silent = { debug() {
}, info() {
}, warn() {
} };
function resolveOptions(options) {
  const resolved = {
    device: options.device ?? "auto",
    threads: options.threads ?? availableParallelism(),
    memoryBudgetBytes: options.memoryBudgetBytes ?? 2 * 1024 ** 3,
    maxQueue: options.maxQueue ?? 4096,
    maxBatch: options.maxBatch ?? 32,
    batchWaitMs: options.batchWaitMs ?? 0,
    logger: options.logger ?? silent,
    now: options.now ?? (() => performance.now())
  };
  if (!Object.hasOwn(candidates, resolved.device)) {
    throw new RuntimeOptionError({
      option: "device",
      expected: Object.keys(candidates).join(", "),
      received: resolved.device
    });
  }
  for (const option of ["threads", "memoryBudgetBytes", "maxQueue", "maxBatch"]) {
    const received = resolved[option];
    if (!Number.isSafeInteger(received) || received < 1) {
      throw new RuntimeOptionError({ option, expected: "an integer from 1", received });
    }
  }
  const { batchWaitMs } = resolved;
  if (!(batchWaitMs >= 0 && batchWaitMs <= 1e3)) {
    throw new RuntimeOptionError({
      option: "batchWaitMs",
      expected: "from 0 to 1000",
      received: batchWaitMs
    });
  }
  return resolved;
}

// src/tokenize/time-slicer.ts
import { setImmediate as setImmediate2 } from "timers/promises";
var turnMs = 3;
var TimeSlicer = class {
  #now;
  #waiting = /* @__PURE__ */ new Set();
  #turning = false;
  constructor(now) {
    this.#now = now;
  }
  /** Run to the end. Rejects with the signal's reason as soon as it is aborted. */
  run(steps, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    this.#waiting.add(() => {
      try {
        signal?.throwIfAborted();
        const step = steps.next();
        if (!step.done) return false;
        resolve(step.value);
      } catch (error) {
        reject(error);
      }
      return true;
    });
    if (!this.#turning) void this.#turn();
    return promise;
  }
  async #turn() {
    this.#turning = true;
    while (this.#waiting.size > 0) {
      await setImmediate2();
      const end = this.#now() + turnMs;
      while (this.#waiting.size > 0 && this.#now() < end) {
        const [advance] = this.#waiting;
        if (advance === void 0) break;
        this.#waiting.delete(advance);
        if (!advance()) this.#waiting.add(advance);
      }
    }
    this.#turning = false;
  }
};

// src/tokenize/tokenize-all.ts
var atOnceUnits = 4096;
async function tokenizeAll(tokenizer, texts, slicer, signal) {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if (units <= atOnceUnits) return texts.map((text) => tokenizer.encode(text));
  return slicer.run(encodeInSteps(tokenizer, texts), signal);
}
function* encodeInSteps(tokenizer, texts) {
  const encodings = [];
  for (const text of texts) {
    encodings.push(yield* tokenizer.encodeInSteps(text));
    yield;
  }
  return encodings;
}

// src/tokenize/tokenizer-cache.ts
import { readFile } from "fs/promises";
import { loadTokenizer } from "@understudy/tokenizers";
var TokenizerCache = class {
  #tokenizers = /* @__PURE__ */ new Map();
  get(model) {
    const path = model.tokenizerPath;
    const known = this.#tokenizers.get(path);
    if (known !== void 0) return known.tokenizer;
    const tokenizer = load(model).catch((error) => {
      this.#tokenizers.delete(path);
      throw error;
    });
    this.#tokenizers.set(path, { modelId: model.id, tokenizer });
    return tokenizer;
  }
  forget(modelId) {
    for (const [path, entry] of this.#tokenizers) {
      if (entry.modelId === modelId) this.#tokenizers.delete(path);
    }
  }
};
async function load({ id, tokenizerPath: path }) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ModelLoadError({ modelId: id, path, reason: "missing", detail: messageOf(error) });
  }
  try {
    return loadTokenizer(JSON.parse(text));
  } catch (error) {
    throw new ModelLoadError({ modelId: id, path, reason: "damaged", detail: messageOf(error) });
  }
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/create-runtime.ts
function createRuntime(options = {}) {
  return new OnnxRuntime(resolveOptions(options), spawnWorker);
}
var OnnxRuntime = class {
  #options;
  #spawn;
  #scheduler;
  #sizes;
  #slicer;
  #tokenizers = new TokenizerCache();
  #probes = /* @__PURE__ */ new Set();
  constructor(options, spawn) {
    this.#options = options;
    this.#spawn = spawn;
    this.#scheduler = new Scheduler(options, spawn);
    this.#sizes = new ModelSizes(options.memoryBudgetBytes);
    this.#slicer = new TimeSlicer(options.now);
  }
  async tokenize(model, text, options) {
    const [encoding] = await this.tokenizeAll(model, [text], options);
    if (encoding === void 0) throw new TypeError("Expected one encoding for one text.");
    return encoding;
  }
  async tokenizeAll(model, texts, { signal } = {}) {
    this.#checkOpen(signal);
    const tokenizer = await this.#tokenizers.get(model);
    this.#checkOpen(signal);
    return tokenizeAll(tokenizer, texts, this.#slicer, signal);
  }
  async embed(model, tokenIds, { signal } = {}) {
    this.#checkOpen(signal);
    const { vocabularySize } = await this.#tokenizers.get(model);
    checkTokenIds(tokenIds, { maxTokens: model.maxTokens, vocabularySize });
    const sizeBytes = await this.#sizes.get(model);
    const { maxBatch } = this.#options;
    return this.#forgetDamaged(
      model,
      runJobs(
        this.#scheduler,
        tokenIds.length,
        (index, settle) => {
          const ids = tokenIds[index] ?? [];
          const padded = paddedLength(ids.length, model);
          const lane = embedLane(model, padded, { sizeBytes, maxBatch });
          return { kind: "embed", lane, model, ids, paddedLength: padded, ...settle };
        },
        signal
      )
    );
  }
  async classifyImage(model, bytes, { signal } = {}) {
    this.#checkOpen(signal);
    imageFormat(bytes);
    const sizeBytes = await this.#sizes.get(model);
    const key = modelKey(model);
    const lane = { key, capacity: 1, modelKey: key, modelId: model.id, sizeBytes };
    const jobs = runJobs(
      this.#scheduler,
      1,
      (_, settle) => ({ kind: "classify", lane, model, bytes: new Uint8Array(bytes), ...settle }),
      signal
    );
    const [scores] = await this.#forgetDamaged(model, jobs);
    if (scores === void 0) throw new TypeError("Expected scores for one image.");
    return scores;
  }
  async providers() {
    this.#checkOpen(void 0);
    const probe = probeInWorker(this.#spawn, this.#options.device);
    this.#probes.add(probe);
    try {
      return await probe;
    } finally {
      this.#probes.delete(probe);
    }
  }
  status() {
    const { pool, residency, queueLength } = this.#scheduler;
    return {
      provider: pool.provider,
      models: residency.models(),
      loadedBytes: residency.loadedBytes(),
      memoryBudgetBytes: this.#options.memoryBudgetBytes,
      queue: { length: queueLength, limit: this.#options.maxQueue },
      workers: { states: pool.states, limit: pool.limit }
    };
  }
  async unload(modelId) {
    this.#tokenizers.forget(modelId);
    this.#sizes.forget(modelId);
    await this.#scheduler.unload(modelId);
  }
  async close() {
    await Promise.all([this.#scheduler.close(), Promise.allSettled(this.#probes)]);
  }
  async [Symbol.asyncDispose]() {
    await this.close();
  }
  #checkOpen(signal) {
    signal?.throwIfAborted();
    if (this.#scheduler.closed) throw new RuntimeClosedError();
  }
  /** A file that was found damaged may be put right: nothing known about it is kept. */
  async #forgetDamaged(model, running) {
    try {
      return await running;
    } catch (error) {
      if (ModelLoadError.is(error)) this.#sizes.forget(model.id);
      throw error;
    }
  }
};
export {
  ImageError,
  InferenceError,
  MemoryBudgetError,
  ModelLoadError,
  NativeModuleError,
  ProviderUnavailableError,
  QueueFullError,
  RuntimeClosedError,
  RuntimeOptionError,
  TokenIdError,
  TokenLimitError,
  WorkerDiedError,
  createRuntime
};
//# sourceMappingURL=index.js.map