import type { Page, PageQuery } from "../page.ts";
import type { EvaluationRecord, EvaluationStatus } from "./evaluation-record.ts";

export type NewEvaluation = Pick<EvaluationRecord, "model" | "file" | "blob_key" | "request">;

/** What of an evaluation may change. What is left out stays as it is. */
export type EvaluationChange = Partial<
  Pick<EvaluationRecord, "status" | "started_at" | "finished_at" | "metrics" | "error">
>;

/** The evaluations of models. Every write is on disk when it resolves. */
export interface EvaluationStore {
  /** Adds an evaluation under a new id, with the current time, as `queued`. */
  insert(evaluation: NewEvaluation): Promise<EvaluationRecord>;
  get(id: string): Promise<EvaluationRecord | undefined>;
  /**
   * One page of evaluations, by time of creation, then by order of insertion.
   *
   * Rejects with `UnknownCursorError` when `after` is not the id of one.
   */
  list(query?: PageQuery): Promise<Page<EvaluationRecord>>;
  /**
   * Changes an evaluation if its status is one of `from`, and gives it as it is then.
   *
   * Gives undefined, and changes nothing, when it is in another status or there is none.
   */
  transition(
    id: string,
    from: readonly EvaluationStatus[],
    change: EvaluationChange,
  ): Promise<EvaluationRecord | undefined>;
  /** Every evaluation in one of these statuses, oldest first. */
  withStatus(statuses: readonly EvaluationStatus[]): Promise<readonly EvaluationRecord[]>;
}
