// Generated from openapi/ by `npm run generate`. Do not edit.

import type { PathParameters, QueryParameters, RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise } from "../core/api-promise.ts";
import type { PagePromise } from "../core/page.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** How good a model is on a file. */
export class Evaluations extends Resource {
  /**
   * List evaluations: `GET /v1/evaluations`.
   *
   * Lists the evaluations a page at a time, newest first unless asked otherwise.
   */
  list(query?: QueryParameters<"evaluations.list">, options?: RequestOptions): PagePromise<ResponseBody<"evaluations.list">> {
    return this.caller.page({ method: "GET", path: "/v1/evaluations" }, { query, options });
  }

  /**
   * Evaluate a model: `POST /v1/evaluations`.
   *
   * Measures a model that was trained here on an uploaded file. It runs on its own: retrieve it
   * until its status is `succeeded` or `failed`.
   */
  create(body: RequestBody<"evaluations.create">, options?: RequestOptions): ApiPromise<ResponseBody<"evaluations.create">> {
    return this.caller.json({ method: "POST", path: "/v1/evaluations", body: "json" }, { body, options });
  }

  /**
   * Retrieve an evaluation: `GET /v1/evaluations/{evaluation_id}`.
   *
   * How far it is, and the measures once it is done.
   *
   * @param evaluationId The id of an evaluation.
   */
  retrieve(evaluationId: PathParameters<"evaluations.retrieve">["evaluation_id"], options?: RequestOptions): ApiPromise<ResponseBody<"evaluations.retrieve">> {
    return this.caller.json({ method: "GET", path: "/v1/evaluations/{evaluation_id}" }, { path: [evaluationId], options });
  }
}
