// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Texts as the tokens that a model sees. */
export class Tokenize extends Resource {
  /**
   * Tokenize texts: `POST /v1/tokenize`.
   *
   * Splits each text into the tokens that the model sees: their ids, the pieces of text that the
   * ids stand for, and the bytes of the given text (as UTF-8) that each piece came from. Tokens that
   * the model's tokenizer puts around a text, such as `[CLS]`, are among them, with no bytes. The ids
   * can be sent to `embeddings.create` as they are. A request may make 300,000 tokens at most.
   */
  create(body: RequestBody<"tokenize.create">, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"tokenize.create">>> {
    return this.caller.json({ id: "tokenize.create", method: "POST", path: "/v1/tokenize", body: "json" }, { body, options });
  }
}
