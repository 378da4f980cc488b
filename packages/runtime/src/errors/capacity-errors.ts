import { brand, isBranded } from "./brand.ts";

/** The queue is full. The same request may succeed after `retryAfterMs`. */
export class QueueFullError extends Error {
  readonly code = "queue_full";
  readonly queueLength: number;
  readonly maxQueue: number;
  readonly retryAfterMs: number;

  constructor(facts: { queueLength: number; maxQueue: number; retryAfterMs: number }) {
    super(
      `Expected room in the queue of ${facts.maxQueue} inputs, but ${facts.queueLength} are waiting. ` +
        `Try again in ${facts.retryAfterMs} ms, or raise maxQueue.`,
    );
    brand(this, "QueueFullError");
    this.queueLength = facts.queueLength;
    this.maxQueue = facts.maxQueue;
    this.retryAfterMs = facts.retryAfterMs;
  }

  static is(value: unknown): value is QueueFullError {
    return isBranded(value, "QueueFullError");
  }
}

/** One model alone is larger than the memory budget for all of them. */
export class MemoryBudgetError extends Error {
  readonly code = "memory_budget";
  readonly modelId: string;
  readonly sizeBytes: number;
  readonly budgetBytes: number;

  constructor(facts: { modelId: string; sizeBytes: number; budgetBytes: number }) {
    super(
      `Expected the model ${facts.modelId} to fit in the memory budget of ${facts.budgetBytes} bytes, ` +
        `but it takes ${facts.sizeBytes}. Raise memoryBudgetBytes, or use a smaller model.`,
    );
    brand(this, "MemoryBudgetError");
    this.modelId = facts.modelId;
    this.sizeBytes = facts.sizeBytes;
    this.budgetBytes = facts.budgetBytes;
  }

  static is(value: unknown): value is MemoryBudgetError {
    return isBranded(value, "MemoryBudgetError");
  }
}

/** The runtime was closed before, or while, this was asked of it. */
export class RuntimeClosedError extends Error {
  readonly code = "runtime_closed";

  constructor() {
    super("Expected an open runtime, but close() was called. Create another one.");
    brand(this, "RuntimeClosedError");
  }

  static is(value: unknown): value is RuntimeClosedError {
    return isBranded(value, "RuntimeClosedError");
  }
}

/** An option of `createRuntime` is out of range. */
export class RuntimeOptionError extends Error {
  readonly code = "runtime_option";
  readonly option: string;

  constructor(facts: { option: string; expected: string; received: unknown }) {
    super(`Expected ${facts.option} to be ${facts.expected}, got ${String(facts.received)}.`);
    brand(this, "RuntimeOptionError");
    this.option = facts.option;
  }

  static is(value: unknown): value is RuntimeOptionError {
    return isBranded(value, "RuntimeOptionError");
  }
}
