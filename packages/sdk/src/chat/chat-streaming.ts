import type { RequestBody, StreamEvent } from "@understudy/spec";
import type { ApiPromise } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { Resource } from "../core/resource.ts";
import { checkRequestOptions, type RequestOptions } from "../options/request-options.ts";
import { ChatCompletionStream } from "./chat-completion-stream.ts";

type Body = RequestBody<"chat.completions.create">;
type Chunk = StreamEvent<"chat.completions.create">;

/** What `client.chat.completions` has besides the operations that are generated. */
export abstract class ChatStreaming extends Resource {
  abstract create(
    body: Body & { readonly stream: true },
    options?: RequestOptions,
  ): ApiPromise<EventStream<Chunk>>;

  /**
   * Create a chat completion and stream it, with what has come so far put together.
   *
   * The request is sent at once. A failure, also to send it, is told by whatever is awaited first.
   */
  stream(body: Omit<Body, "stream">, options?: RequestOptions): ChatCompletionStream {
    const checked = checkRequestOptions(options);
    return new ChatCompletionStream(
      (signal) => this.create({ ...body, stream: true }, { ...checked, signal }),
      checked.signal,
    );
  }
}
