import { availableParallelism } from "node:os";
import { RuntimeOptionError } from "./errors/capacity-errors.ts";
import { candidates, type Device } from "./provider.ts";

/** Where the runtime tells what it does. A pino logger fits. It never gets inputs or outputs. */
export interface RuntimeLogger {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** What `createRuntime` takes; everything has a default. */
export interface RuntimeOptions {
  /** `auto` by default: CUDA where it works, else the CPU. */
  readonly device?: Device;
  /**
   * Cores to compute on, all of them by default. On the CPU there are as many worker threads, each
   * on one core; on a GPU there is one.
   */
  readonly threads?: number;
  /** The most bytes of model files to hold in memory, copies counted; 2 GiB by default. */
  readonly memoryBudgetBytes?: number;
  /**
   * Cores for one text-generation model, all up to 2 by default. Each such model has a worker thread
   * of its own.
   */
  readonly generationThreads?: number;
  /**
   * Run answers of a model together also where one's cache is twice as large as the other's: more tokens
   * a second, but each then counts twice against `cacheBudgetBytes`, and how sums are rounded depends on
   * the company: the same request need not give the same bytes. False by default.
   */
  readonly throughput?: boolean;
  /** The most bytes for the keys and values of all answers that are written; 1 GiB by default. */
  readonly cacheBudgetBytes?: number;
  /** The most bytes for the keys and values of prompts, kept for each model; 256 MiB by default. */
  readonly prefixCacheBytes?: number;
  /** The most inputs to keep waiting; 4,096 by default. Answers have a queue of that length too. */
  readonly maxQueue?: number;
  /** The most inputs to run at once; 32 by default. */
  readonly maxBatch?: number;
  /**
   * How long a batch that is not full may wait for more, while another worker computes; 0 by
   * default, as batches fill by themselves while all workers are busy.
   */
  readonly batchWaitMs?: number;
  readonly logger?: RuntimeLogger;
  /** Milliseconds from any start, never going back; `performance.now` by default. */
  readonly now?: () => number;
}

export type ResolvedRuntimeOptions = Required<RuntimeOptions>;

const silent: RuntimeLogger = { debug() {}, info() {}, warn() {} };

/** The least that each may be. */
const integerOptions = {
  threads: 1,
  memoryBudgetBytes: 1,
  generationThreads: 1,
  cacheBudgetBytes: 1,
  prefixCacheBytes: 0,
  maxQueue: 1,
  maxBatch: 1,
} as const satisfies Partial<Record<keyof RuntimeOptions, number>>;

/** Fill in the defaults. Throws `RuntimeOptionError`. */
export function resolveOptions(options: RuntimeOptions): ResolvedRuntimeOptions {
  const threads = options.threads ?? availableParallelism();
  const resolved: ResolvedRuntimeOptions = {
    device: options.device ?? "auto",
    threads,
    generationThreads: options.generationThreads ?? Math.min(2, threads),
    throughput: options.throughput ?? false,
    cacheBudgetBytes: options.cacheBudgetBytes ?? 1024 ** 3,
    prefixCacheBytes: options.prefixCacheBytes ?? 256 * 1024 ** 2,
    memoryBudgetBytes: options.memoryBudgetBytes ?? 2 * 1024 ** 3,
    maxQueue: options.maxQueue ?? 4096,
    maxBatch: options.maxBatch ?? 32,
    batchWaitMs: options.batchWaitMs ?? 0,
    logger: options.logger ?? silent,
    now: options.now ?? (() => performance.now()),
  };
  if (!Object.hasOwn(candidates, resolved.device)) {
    throw new RuntimeOptionError({
      option: "device",
      expected: Object.keys(candidates).join(", "),
      received: resolved.device,
    });
  }
  for (const [option, least] of Object.entries(integerOptions)) {
    const received = resolved[option as keyof typeof integerOptions];
    if (!Number.isSafeInteger(received) || received < least) {
      throw new RuntimeOptionError({ option, expected: `an integer from ${least}`, received });
    }
  }
  const { batchWaitMs } = resolved;
  if (!(batchWaitMs >= 0 && batchWaitMs <= 1000)) {
    throw new RuntimeOptionError({
      option: "batchWaitMs",
      expected: "from 0 to 1000",
      received: batchWaitMs,
    });
  }
  return resolved;
}
