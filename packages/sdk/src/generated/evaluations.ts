// Generated from openapi/ by `npm run generate`. Do not edit.

import { EvaluationWaiting } from "../waiting/evaluation-waiting.ts";
import type { PathParameters, QueryParameters, RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import type { PagePromise } from "../core/page.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** How good a model is on a file. */
export class Evaluations extends EvaluationWaiting {
  /**
   * List evaluations: `GET /v1/evaluations`.
   *
   * Lists the evaluations a page at a time, newest first unless asked otherwise.
   */
  list(query?: QueryParameters<"evaluations.list">, options?: RequestOptions): PagePromise<ResponseBody<"evaluations.list">> {
    return this.caller.page({ id: "evaluations.list", method: "GET", path: "/v1/evaluations" }, { query, options });
  }

  /**
   * Evaluate a model: `POST /v1/evaluations`.
   *
   * Measures a model that was trained here on an uploaded file. It runs on its own: retrieve it
   * until its status is `succeeded` or `failed`.
   *
   * A request with an `Idempotency-Key` is done once: sent again within a day, while the service runs, it has the
   * same answer, and the key with another request is refused.
   */
  create(body: RequestBody<"evaluations.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"evaluations.create">>> {
    return this.caller.json({ id: "evaluations.create", method: "POST", path: "/v1/evaluations", body: "json" }, { body, options });
  }

  /**
   * Retrieve an evaluation: `GET /v1/evaluations/{evaluation_id}`.
   *
   * How far it is, and the measures once it is done.
   *
   * @param evaluationId The id of an evaluation.
   */
  retrieve(evaluationId: PathParameters<"evaluations.retrieve">["evaluation_id"], options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"evaluations.retrieve">>> {
    return this.caller.json({ id: "evaluations.retrieve", method: "GET", path: "/v1/evaluations/{evaluation_id}" }, { path: [evaluationId], options });
  }
}
