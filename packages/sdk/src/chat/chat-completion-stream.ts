import type { StreamEvent } from "@understudy/spec";
import type { ApiPromise } from "../core/api-promise.ts";
import type { EventStream } from "../core/event-stream.ts";
import { APIAbortError } from "../errors/call-errors.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { Schemas } from "../schemas.ts";
import { CompletionAccumulator } from "./completion-accumulator.ts";

type Chunk = StreamEvent<"chat.completions.create">;
type Completion = Schemas["CreateChatCompletionResponse"];
type Message = Schemas["ChatCompletionResponseMessage"];
type ToolCall = Schemas["ChatCompletionMessageFunctionToolCall"];

/** What a generator gives before it has begun: see `handOut`. */
const nothing = undefined as never;

/**
 * A chat completion that is being streamed.
 *
 * Its chunks can be gone through once: by a loop over the stream, over `textStream`, or by
 * `toReadableStream`, whichever was asked for first. `finalMessage` and `finalCompletion` go through them where nothing else does,
 * and wait for what does. Leaving a loop early closes the connection, as `abort` does.
 */
export class ChatCompletionStream implements AsyncIterable<Chunk> {
  /** Aborting it ends the request. */
  readonly controller = new AbortController();

  readonly #accumulator = new CompletionAccumulator();
  readonly #signal: AbortSignal;
  readonly #opened: ReturnType<ApiPromise<EventStream<Chunk>>["withResponse"]>;
  readonly #completion = Promise.withResolvers<Completion>();
  #taken = false;

  constructor(
    open: (signal: AbortSignal) => ApiPromise<EventStream<Chunk>>,
    signal: AbortSignal | undefined,
  ) {
    const own = this.controller.signal;
    this.#signal = signal === undefined ? own : AbortSignal.any([own, signal]);
    this.#opened = open(this.#signal).withResponse();
    // Each is told by whatever is awaited, which need not be these.
    this.#opened.catch(this.#completion.reject);
    this.#completion.promise.catch(() => undefined);
  }

  /** What the first choice says so far. */
  get text(): string {
    return this.#accumulator.choice(0)?.message.content ?? "";
  }

  /** The calls of the first choice so far, in the order of their `index`; the last may be unfinished. */
  get tool_calls(): readonly ToolCall[] {
    return this.#accumulator.choice(0)?.message.tool_calls ?? [];
  }

  /** The pieces of what the first choice says, as they come. */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => handOut(this.#texts(this.#take())) };
  }

  [Symbol.asyncIterator](): AsyncGenerator<Chunk, void, undefined> {
    return this.#take();
  }

  /** The message of the first choice, once it is whole. */
  async finalMessage(): Promise<Message> {
    const { choices } = await this.finalCompletion();
    return (choices[0] as Completion["choices"][number]).message;
  }

  /** The completion, once it is whole: as it had been without a stream. */
  async finalCompletion(): Promise<Completion> {
    if (!this.#taken) {
      for await (const _ of this) {
        // Going through the chunks puts them together.
      }
    }
    return this.#completion.promise;
  }

  /** The chunks as lines of JSON, for a response of your own. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const chunks = this.#take();
    const abort = (reason: unknown) => this.abort(reason);
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel(reason) {
        // The next chunk may be waited for: only an abort ends that.
        abort(reason);
        await chunks.return();
      },
    });
  }

  /** Ends the request. What is under way fails with an `APIAbortError`. */
  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }

  /** The chunks, for the one place that they go to. */
  #take(): AsyncGenerator<Chunk, void, undefined> {
    if (this.#taken) {
      throw new InvalidArgumentError(
        "stream",
        "A chat completion can be streamed to one place only.",
      );
    }
    this.#taken = true;
    return handOut(this.#chunks());
  }

  async *#texts(chunks: AsyncGenerator<Chunk>): AsyncGenerator<string, void, undefined> {
    try {
      yield nothing;
      for await (const { choices } of chunks) {
        for (const { index, delta } of choices) {
          const { content } = delta;
          if (index === 0 && typeof content === "string" && content !== "") yield content;
        }
      }
    } finally {
      await chunks.return(undefined);
    }
  }

  async *#chunks(): AsyncGenerator<Chunk, void, undefined> {
    const { resolve, reject } = this.#completion;
    const signal = this.#signal;
    // Nothing is read until a chunk is asked for, which need not happen any more.
    const onAbort = () => reject(new APIAbortError(signal.reason));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort);
    let left = true;
    try {
      yield nothing;
      const { data: stream, response } = await this.#opened;
      for await (const chunk of stream) {
        this.#accumulator.add(chunk, response);
        yield chunk;
      }
      left = false;
      const completion = this.#accumulator.completion();
      if (completion === null) {
        throw new InvalidResponseError(
          "Expected a finish_reason for every choice of the stream, but it ended without.",
          response,
        );
      }
      resolve(completion);
    } catch (error) {
      left = false;
      reject(error);
      throw error;
    } finally {
      if (left) this.abort("The stream was left before its end.");
      signal.removeEventListener("abort", onAbort);
    }
  }
}

/**
 * Runs a generator to its first `yield`, which gives nothing. One that was not begun at all would not
 * run its `finally` when it is left.
 */
function handOut<Item>(items: AsyncGenerator<Item, void, undefined>) {
  void items.next();
  return items;
}
