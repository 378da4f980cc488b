// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Vectors for texts. */
export class Embeddings extends Resource {
  /**
   * Create embeddings: `POST /v1/embeddings`.
   *
   * Turns each input into a vector of unit length. An input longer than the model's context is
   * refused, never cut, and so is a request of more than 300,000 tokens in all. The vectors of an input are the same bytes whatever else is in the
   * request or under way beside it.
   */
  create(body: RequestBody<"embeddings.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"embeddings.create">>> {
    return this.caller.json({ id: "embeddings.create", method: "POST", path: "/v1/embeddings", body: "json" }, { body, options });
  }
}
