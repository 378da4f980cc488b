// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Labels, numbers and nearest words from trained models. */
export class Predictions extends Resource {
  /**
   * Predict: `POST /v1/predictions`.
   *
   * Predicts labels or numbers with a model that was trained here, or finds the words nearest to
   * one. What is done to the inputs is what was done to the training data.
   */
  create(body: RequestBody<"predictions.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"predictions.create">>> {
    return this.caller.json({ id: "predictions.create", method: "POST", path: "/v1/predictions", body: "json" }, { body, options });
  }
}
