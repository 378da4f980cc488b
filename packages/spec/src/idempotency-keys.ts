import type { OperationId } from "./operations.ts";
import { badRequest } from "./request-error.ts";

/** How long, and how many at most, are remembered. */
const lifetimeMs = 24 * 60 * 60 * 1000;
const maxKeys = 10_000;

/** The operations that make something, and make it once for a key. */
export type IdempotentOperation = Extract<
  OperationId,
  "files.create" | "training.jobs.create" | "evaluations.create"
>;

/** A call that makes something. */
export interface KeyedCall<Result> {
  readonly operationId: IdempotentOperation;
  readonly headers: Headers;
  /** What tells the request from others with the same key. */
  readonly fingerprint: () => string | Promise<string>;
  readonly make: () => Result | Promise<Result>;
  /** Throws away what a request brought that was not needed, as it had been answered before. */
  readonly discard?: () => Promise<void>;
}

interface Made {
  readonly fingerprint: string;
  readonly result: Promise<unknown>;
  readonly expiresAtMs: number;
}

/**
 * Has a request with an `Idempotency-Key` done once: whoever asks again with the same key within a day is
 * given the same answer, also while the first is under way. A request that failed may be made again. Keys are
 * those of a caller (by the header `authorization`) and of an operation, and live as long as this does.
 *
 * As the draft "The Idempotency-Key HTTP Header Field" of the IETF has it, but for the status of a key
 * that comes with another request: 400, as all that a request is refused for.
 */
export class IdempotencyKeys {
  readonly #now: () => number;
  readonly #made = new Map<string, Made>();

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Throws the error of a request whose key came with another one. */
  async once<Result>(call: KeyedCall<Result>): Promise<Result> {
    const { operationId, headers, make, discard } = call;
    const key = headers.get("idempotency-key");
    if (key === null || key === "") return make();
    const name = JSON.stringify([operationId, headers.get("authorization"), key]);
    const fingerprint = await call.fingerprint();
    for (;;) {
      this.#forget();
      const made = this.#made.get(name);
      if (made === undefined) return this.#keep(name, fingerprint, make);
      if (made.fingerprint !== fingerprint) throw keyReused();
      const outcome = await made.result.then(
        (result) => ({ result: result as Result }),
        () => undefined,
      );
      if (outcome !== undefined) {
        await discard?.();
        return outcome.result;
      }
      // It was forgotten when it failed: this one is made now.
    }
  }

  #keep<Result>(
    name: string,
    fingerprint: string,
    make: () => Result | Promise<Result>,
  ): Promise<Result> {
    const result = (async () => make())();
    const made = { fingerprint, result, expiresAtMs: this.#now() + lifetimeMs };
    this.#made.set(name, made);
    result.catch(() => {
      if (this.#made.get(name) === made) this.#made.delete(name);
    });
    return result;
  }

  /** Drops what is too old, and the oldest where there are too many: they are in the order of their times. */
  #forget(): void {
    const nowMs = this.#now();
    for (const [name, { expiresAtMs }] of this.#made) {
      if (expiresAtMs > nowMs && this.#made.size < maxKeys) return;
      this.#made.delete(name);
    }
  }
}

function keyReused() {
  return badRequest(
    "The Idempotency-Key was used for another request. Expected the same request again, or a new key.",
    null,
    "idempotency_key_reused",
  );
}
