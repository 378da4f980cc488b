// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Labels for texts. */
export class Classifications extends Resource {
  /**
   * Classify texts: `POST /v1/classifications`.
   *
   * Labels texts, with a model that was trained here on texts, or with a text classifier from
   * Hugging Face (`…ForSequenceClassification`). Such a model's probabilities exclude each other,
   * unless its configuration says that several labels may fit (`multi_label_classification`).
   */
  create(body: RequestBody<"classifications.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"classifications.create">>> {
    return this.caller.json({ id: "classifications.create", method: "POST", path: "/v1/classifications", body: "json" }, { body, options });
  }
}
