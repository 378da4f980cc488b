// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RequestBody, ResponseBody, StreamEvent } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Texts that language models go on with. */
export class Completions extends Resource {
  /**
   * Create a completion: `POST /v1/completions`.
   *
   * Lets a model go on with a text, without a chat template. With `stream: true` the text comes in
   * chunks, as server-sent events without ids, while it is generated; the last is `[DONE]`. A
   * stream that ends without it was cut off. What goes wrong once a stream has begun comes as an
   * event named `error`, with the body of an error response as its data, and ends the stream.
   *
   * A prompt that does not fit the model's context together with `max_tokens` is refused, never
   * cut. With a `seed`, or with a `temperature` of 0, the same request gets the same text.
   */
  create(body: RequestBody<"completions.create"> & { readonly stream: true }, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"completions.create">>>;
  create(body: RequestBody<"completions.create"> & { readonly stream?: false | null }, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"completions.create">>>;
  create(body: RequestBody<"completions.create">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"completions.create">>> | ApiPromise<WithRequestId<ResponseBody<"completions.create">>>;
  create(body: RequestBody<"completions.create">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"completions.create">>> | ApiPromise<WithRequestId<ResponseBody<"completions.create">>> {
    if (body.stream) return this.caller.events({ id: "completions.create", method: "POST", path: "/v1/completions", body: "json" }, { body, options });
    return this.caller.json<ResponseBody<"completions.create">>({ id: "completions.create", method: "POST", path: "/v1/completions", body: "json" }, { body, options });
  }
}
