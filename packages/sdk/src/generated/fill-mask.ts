// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Words for the gaps in texts. */
export class FillMask extends Resource {
  /**
   * Fill in masks: `POST /v1/fill-mask`.
   *
   * Finds the tokens that fit best in the place of each mask token of a text, with a model that
   * was trained to. A text without the mask token is refused, and so is one longer than the
   * model's context.
   */
  create(body: RequestBody<"fillMask.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"fillMask.create">>> {
    return this.caller.json({ id: "fillMask.create", method: "POST", path: "/v1/fill-mask", body: "json" }, { body, options });
  }
}
