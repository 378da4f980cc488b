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

/** Something needs more memory than the budget has: for good, or as long as others hold it. */
export class MemoryBudgetError extends Error {
  readonly code = "memory_budget";
  readonly modelId: string;
  readonly sizeBytes: number;
  readonly budgetBytes: number;
  /** When the same request may succeed; `null` if it never will. */
  readonly retryAfterMs: number | null;

  /** `tokens` is for the cache of an answer, which is what then takes `sizeBytes`. */
  constructor(facts: {
    modelId: string;
    sizeBytes: number;
    budgetBytes: number;
    tokens?: number;
    retryAfterMs?: number;
  }) {
    super(messageOf(facts));
    brand(this, "MemoryBudgetError");
    this.modelId = facts.modelId;
    this.sizeBytes = facts.sizeBytes;
    this.budgetBytes = facts.budgetBytes;
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }

  static is(value: unknown): value is MemoryBudgetError {
    return isBranded(value, "MemoryBudgetError");
  }
}

function messageOf({
  modelId,
  sizeBytes,
  budgetBytes,
  tokens,
  retryAfterMs,
}: ConstructorParameters<typeof MemoryBudgetError>[0]): string {
  if (tokens !== undefined) {
    return (
      `Expected ${tokens} tokens of the model ${modelId} to fit in the cache budget of ${budgetBytes} ` +
      `bytes, but they take ${sizeBytes}. Ask for fewer tokens, or raise cacheBudgetBytes.`
    );
  }
  const advice =
    retryAfterMs === undefined
      ? "Raise memoryBudgetBytes, or use a smaller model."
      : `Other models are in use. Try again in ${retryAfterMs} ms, or raise memoryBudgetBytes.`;
  return (
    `Expected the model ${modelId} to fit in the memory budget of ${budgetBytes} bytes, ` +
    `but it takes ${sizeBytes}. ${advice}`
  );
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
