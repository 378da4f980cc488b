import type { Provider } from "../provider.ts";
import type { ResolvedRuntimeOptions } from "../runtime-options.ts";
import type { SpawnWorker } from "./spawn-worker.ts";
import { WorkerHandle } from "./worker-handle.ts";

/** What a worker is doing. */
export type WorkerState = "starting" | "idle" | "busy";

interface PoolEvents {
  /** A worker is there that was not, or is idle again. */
  onIdle(): void;
  /** A worker could not be started: what waits for one has to be told. */
  onStartFailed(error: unknown): void;
  onExit(worker: WorkerHandle): void;
}

/**
 * The worker threads: started when there is work, replaced when they die.
 *
 * With `device: "auto"` the first worker finds out what there is to compute on; until it has, there
 * is no second one. On a GPU one worker is all there is.
 */
export class WorkerPool {
  readonly #options: ResolvedRuntimeOptions;
  readonly #spawn: SpawnWorker;
  readonly #events: PoolEvents;
  readonly #states = new Map<WorkerHandle, WorkerState>();
  #provider: Provider | null;
  #starting: Promise<void> | undefined;

  constructor(options: ResolvedRuntimeOptions, spawn: SpawnWorker, events: PoolEvents) {
    this.#options = options;
    this.#spawn = spawn;
    this.#events = events;
    this.#provider = options.device === "cpu" ? "cpu" : null;
  }

  /** What inference runs on, once a worker has found out. */
  get provider(): Provider | null {
    return this.#provider;
  }

  /** The most workers there may be, as far as is known. */
  get limit(): number {
    return this.#provider === "cpu" ? this.#options.threads : 1;
  }

  get states(): WorkerState[] {
    return [...this.#states.values()];
  }

  idle(): WorkerHandle[] {
    return [...this.#states].filter(([, state]) => state === "idle").map(([worker]) => worker);
  }

  isIdle(worker: WorkerHandle): boolean {
    return this.#states.get(worker) === "idle";
  }

  /** Have one worker more, unless there are all already or one is being started. */
  grow(): void {
    if (this.#states.size >= this.limit || this.states.includes("starting")) return;
    this.#starting = this.#start();
  }

  /** Keep a worker for oneself while `work` runs. */
  async use(worker: WorkerHandle, work: () => Promise<void>): Promise<void> {
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
  async close(): Promise<void> {
    await Promise.all([...this.#states.keys()].map((worker) => worker.close()));
    await this.#starting;
  }

  async #start(): Promise<void> {
    const { device, threads, logger, now } = this.#options;
    const startMs = now();
    const worker = new WorkerHandle(this.#spawn());
    this.#states.set(worker, "starting");
    void worker.exited.then(() => {
      // One that ends while it starts is reported as that, lest its work start the next one.
      if (this.#states.get(worker) === "starting") return;
      this.#states.delete(worker);
      this.#events.onExit(worker);
    });
    try {
      const { provider } = await worker.request<"open">({ kind: "open", device, threads });
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
}
