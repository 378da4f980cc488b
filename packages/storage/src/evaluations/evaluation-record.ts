import type { Failure } from "../failure.ts";

/** Where an evaluation stands. The last two are final, which the store leaves to its callers. */
export type EvaluationStatus = "queued" | "running" | "succeeded" | "failed";

/** A model measured on a file. Times are seconds since 1970; what is `unknown` is plain JSON. */
export interface EvaluationRecord {
  readonly id: string;
  readonly status: EvaluationStatus;
  readonly created_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
  readonly model: string;
  readonly file: string;
  /** Content that belongs to the file: it is gone when the file is deleted. */
  readonly blob_key: string;
  /** The request as it was accepted. */
  readonly request: unknown;
  /** Null until there are any. */
  readonly metrics: unknown;
  readonly error: Failure | null;
}
