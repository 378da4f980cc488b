// Generated from openapi/ by `npm run generate`. Do not edit.

import { ChatStreaming } from "../chat/chat-streaming.ts";
import type { RequestBody, ResponseBody, StreamEvent } from "@understudy/spec";
import type { ApiPromise, WithRequestId } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { Resource } from "../core/resource.ts";
import type { RequestOptions } from "../options/request-options.ts";

export class ChatCompletions extends ChatStreaming {
  /**
   * Create a chat completion: `POST /v1/chat/completions`.
   *
   * Lets a model answer a conversation. With `stream: true` the answer comes in chunks, as
   * server-sent events without ids, while it is generated; the last is `[DONE]`. A stream that
   * ends without it was cut off. What goes wrong once a stream has begun comes as an event named
   * `error`, with the body of an error response as its data, and ends the stream.
   *
   * A prompt longer than the model's context is refused, never cut. With a `seed`, or with a
   * `temperature` of 0, the same request gets the same answer, streamed or not, whatever else is
   * under way. A field that the model or this service cannot honour is refused by name.
   */
  create(body: RequestBody<"chat.completions.create"> & { readonly stream: true }, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"chat.completions.create">>>;
  create(body: RequestBody<"chat.completions.create"> & { readonly stream?: false | null }, options?: RequestOptions): ApiPromise<WithRequestId<ResponseBody<"chat.completions.create">>>;
  create(body: RequestBody<"chat.completions.create">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"chat.completions.create">>> | ApiPromise<WithRequestId<ResponseBody<"chat.completions.create">>>;
  create(body: RequestBody<"chat.completions.create">, options?: RequestOptions): ApiPromise<EventStream<StreamEvent<"chat.completions.create">>> | ApiPromise<WithRequestId<ResponseBody<"chat.completions.create">>> {
    if (body.stream) return this.caller.events({ id: "chat.completions.create", method: "POST", path: "/v1/chat/completions", body: "json" }, { body, options });
    return this.caller.json<ResponseBody<"chat.completions.create">>({ id: "chat.completions.create", method: "POST", path: "/v1/chat/completions", body: "json" }, { body, options });
  }
}

/** Conversations with language models. */
export class Chat extends Resource {
  readonly completions = new ChatCompletions(this.caller);
}
