import type { PathParameters, ResponseBody } from "@understudy/spec";
import type { ApiPromise } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { WaitOptions } from "./wait-options.ts";

export type EvaluationId = PathParameters<"evaluations.retrieve">["evaluation_id"];
export type Evaluation = ResponseBody<"evaluations.retrieve">;

/** What can be set for waiting for an evaluation. */
export interface WaitForEvaluationOptions extends WaitOptions {
  /** How long to wait before it is looked at again: 500 ms by default, at most a minute. */
  readonly pollIntervalMs?: number | undefined;
}

/** Where evaluations can be looked at. */
export interface Evaluations {
  retrieve(evaluationId: EvaluationId, options?: RequestOptions): ApiPromise<Evaluation>;
}

/** What `client.evaluations` has besides the operations that are generated. */
export abstract class EvaluationWaiting extends Resource implements Evaluations {
  abstract retrieve(evaluationId: EvaluationId, options?: RequestOptions): ApiPromise<Evaluation>;

  /**
   * Wait until an evaluation has succeeded, and give it with its metrics. One that fails is a
   * `JobFailedError`, which has the evaluation.
   *
   * @param evaluationId The id of an evaluation.
   */
  async wait(evaluationId: EvaluationId, options?: WaitForEvaluationOptions): Promise<Evaluation> {
    // Loaded with the first wait.
    const { waitForEvaluation } = await import("./wait-for-evaluation.ts");
    return waitForEvaluation(this, evaluationId, options, this.caller.environment);
  }
}
