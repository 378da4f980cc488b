import { QueueFullError, RuntimeClosedError } from "../errors/capacity-errors.ts";
import { ModelLoadError, WorkerDiedError } from "../errors/engine-errors.ts";
import type { ResolvedRuntimeOptions } from "../runtime-options.ts";
import { BatchQueue } from "./batch-queue.ts";
import { failureToError } from "./failure-to-error.ts";
import type { Job, ModelLane } from "./job.ts";
import { type Eviction, Residency } from "./residency.ts";
import { RetryEstimate } from "./retry-estimate.ts";
import { runBatch } from "./run-batch.ts";
import type { SpawnWorker } from "./spawn-worker.ts";
import { type WorkerHandle, WorkerTaskError } from "./worker-handle.ts";
import { WorkerPool } from "./worker-pool.ts";

/**
 * Brings waiting jobs to workers.
 *
 * A batch leaves when a worker is idle, with whatever of its lane waits by then: while all workers
 * compute, batches fill by themselves. A worker that holds the model already goes first.
 */
export class Scheduler {
  readonly #options: ResolvedRuntimeOptions;
  readonly #queue = new BatchQueue<ModelLane, Job>();
  readonly #residency: Residency<WorkerHandle>;
  readonly #retry = new RetryEstimate();
  readonly #askForRoom: () => void;
  readonly #running = new Set<Promise<void>>();
  readonly pool: WorkerPool;
  #dispatchPlanned = false;
  #waitTimer: NodeJS.Timeout | undefined;
  #closing: Promise<void> | undefined;

  /** `askForRoom` is called when what is kept for others (`reserve`) is in the way of a model. */
  constructor(options: ResolvedRuntimeOptions, spawn: SpawnWorker, askForRoom = () => {}) {
    this.#options = options;
    this.#askForRoom = askForRoom;
    this.#residency = new Residency(options.memoryBudgetBytes);
    this.pool = new WorkerPool(options, spawn, {
      onIdle: () => this.#dispatch(),
      onStartFailed: (error) => this.#failAll(error),
      onExit: (worker) => {
        this.#residency.dropWorker(worker);
        this.#dispatch();
      },
    });
  }

  get closed(): boolean {
    return this.#closing !== undefined;
  }

  get queueLength(): number {
    return this.#queue.length;
  }

  get residency(): Residency<WorkerHandle> {
    return this.#residency;
  }

  /**
   * Put jobs in the queue, all or none. Throws `QueueFullError` or `RuntimeClosedError`.
   *
   * A request that is larger than the whole queue is let in when nothing else waits.
   */
  enqueue(jobs: readonly Job[]): void {
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
  abandon(jobs: readonly Job[]): void {
    for (const job of jobs) this.#queue.remove(job);
  }

  /** Drop a model's copies from all workers. */
  async unload(modelId: string): Promise<void> {
    await this.#evict(this.#residency.copies(modelId));
  }

  /** Keep so many bytes of the memory budget for others: what of it others gave back may be used. */
  reserve(sizeBytes: number): void {
    const evictions = this.#residency.reserve(sizeBytes, (worker) => this.pool.isIdle(worker));
    void this.#evict(evictions);
    this.#dispatch();
  }

  /** Refuse what comes, reject what waits, let finish what runs, end the workers. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    clearTimeout(this.#waitTimer);
    for (const job of this.#queue.clear()) job.reject(new RuntimeClosedError());
    await Promise.all(this.#running);
    await this.pool.close();
  }

  /** Dispatch after what else came in this turn of the event loop, so that it runs together. */
  #planDispatch(): void {
    if (this.#dispatchPlanned) return;
    this.#dispatchPlanned = true;
    setImmediate(() => {
      this.#dispatchPlanned = false;
      this.#dispatch();
    });
  }

  #dispatch(): void {
    clearTimeout(this.#waitTimer);
    this.#waitTimer = undefined;
    if (this.#queue.length === 0) return;
    for (const { lane, waiting, sinceMs } of this.#queue.lanes()) {
      const worker = this.#workerFor(lane);
      if (worker === undefined) break;
      const waitMs = this.#waitMs(lane, waiting, sinceMs);
      if (waitMs > 0) {
        // Lanes come oldest first: the first one to wait is the first one due.
        this.#waitTimer ??= setTimeout(() => this.#dispatch(), Math.ceil(waitMs));
        continue;
      }
      const evictions = this.#residency.claim(
        worker,
        { key: lane.modelKey, modelId: lane.modelId, sizeBytes: lane.sizeBytes },
        (other) => this.pool.isIdle(other),
      );
      // No room as long as others compute with what would have to go: when they end, we are back.
      if (evictions === null) {
        if (this.#residency.isCrowdedOut(lane.sizeBytes)) this.#askForRoom();
        continue;
      }
      this.#track(this.#run(worker, lane, this.#queue.take(lane), evictions));
    }
    if (this.#queue.length > 0) this.pool.grow();
  }

  #workerFor({ modelKey }: ModelLane): WorkerHandle | undefined {
    const idle = this.pool.idle();
    return idle.find((worker) => this.#residency.holds(worker, modelKey)) ?? idle[0];
  }

  /** How long a batch that is not full may wait yet; not at all when nobody computes. */
  #waitMs(lane: ModelLane, waiting: number, sinceMs: number): number {
    if (waiting >= lane.capacity || !this.pool.states.includes("busy")) return 0;
    return sinceMs + this.#options.batchWaitMs - this.#options.now();
  }

  #run(
    worker: WorkerHandle,
    lane: ModelLane,
    jobs: readonly Job[],
    evictions: readonly Eviction<WorkerHandle>[],
  ): Promise<void> {
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

  async #evict(evictions: readonly Eviction<WorkerHandle>[]): Promise<void> {
    await Promise.all(
      evictions.map(async ({ worker, key }) => {
        this.#residency.drop(worker, key);
        // A worker that has died meanwhile holds nothing.
        await worker.request<"unload">({ kind: "unload", key }).catch(() => undefined);
      }),
    );
  }

  #failAll(error: unknown): void {
    const { logger } = this.#options;
    logger.warn({ err: error }, "inference worker could not be started");
    for (const job of this.#queue.clear()) job.reject(this.#toError(error, job.lane.modelId));
  }

  #toError(error: unknown, modelId: string): unknown {
    if (error instanceof WorkerTaskError) return failureToError(error.failure, modelId);
    if (WorkerDiedError.is(error))
      this.#options.logger.warn({ err: error }, "inference worker died");
    return error;
  }

  #track(running: Promise<void>): void {
    this.#running.add(running);
    void running.finally(() => this.#running.delete(running));
  }
}
