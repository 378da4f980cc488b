// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Documents ordered by how well they answer a query. */
export class Rerank extends Resource {
  /**
   * Rerank documents: `POST /v1/rerank`.
   *
   * Orders documents by their relevance to a query, best first. With an embedding model the
   * score is the angular similarity `1 - arccos(cos) / pi` of the two embeddings (Cer et al.,
   * "Universal Sentence Encoder", 2018, section 5), from 0 (opposite) to 1 (the same). With a
   * cross-encoder (a text classifier with one label) query and document are read together, and the
   * score is the sigmoid of what it gives. Equal scores keep the order of the documents.
   */
  create(body: RequestBody<"rerank.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"rerank.create">>> {
    return this.caller.json({ id: "rerank.create", method: "POST", path: "/v1/rerank", body: "json" }, { body, options });
  }
}
