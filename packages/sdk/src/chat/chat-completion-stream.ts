import type { StreamEvent } from "@understudy/spec";
import type { WithResponse } from "../core/api-promise.ts";
import { EventStream } from "../core/event-stream.ts";
import { toJsonLines } from "../core/json-lines.ts";
import { APIAbortError } from "../errors/call-errors.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { Schemas } from "../schemas.ts";
import type { CompletionAccumulator } from "./completion-accumulator.ts";

type Chunk = StreamEvent<"chat.completions.create">;
type Completion = Schemas["CreateChatCompletionResponse"];
/** A completion as it came, or parsed. */
type AnyCompletion = { choices: { message: unknown }[] };
type ToolCall = Schemas["ChatCompletionMessageFunctionToolCall"];

/** The chunks, and the response that they come in. */
type OpenedChunks = Pick<WithResponse<EventStream<Chunk>>, "data" | "response">;

/** What a generator gives before it has begun: see `handOut`. */
const nothing = undefined as never;

/**
 * A chat completion that is being streamed.
 *
 * Its chunks can be gone through once: by a loop over the stream, over `textStream`, or by
 * `toReadableStream`, whichever was asked for first. `finalMessage` and `finalCompletion` go through them where nothing else does,
 * and wait for what does. Leaving a loop early closes the connection, as `abort` does.
 */
export class ChatCompletionStream<Final extends AnyCompletion = Completion>
  implements AsyncIterable<Chunk>
{
  /** Aborting it ends the request. */
  readonly controller = new AbortController();

  /** Undefined until the first chunk comes. */
  #accumulator: CompletionAccumulator | undefined;
  readonly #signal: AbortSignal;
  readonly #opened: Promise<OpenedChunks>;
  readonly #completion = Promise.withResolvers<{ completion: Completion; response: Response }>();
  readonly #final: Promise<Final>;
  #taken = false;

  constructor(
    open: (signal: AbortSignal) => Promise<OpenedChunks>,
    signal: AbortSignal | undefined,
    finish: (completion: Completion, response: Response) => Final | Promise<Final>,
  ) {
    const own = this.controller.signal;
    this.#signal = signal === undefined ? own : AbortSignal.any([own, signal]);
    this.#opened = open(this.#signal);
    // Each is told by whatever is awaited, which need not be these.
    this.#opened.catch(this.#completion.reject);
    this.#final = this.#completion.promise.then(({ completion, response }) =>
      finish(completion, response),
    );
    this.#final.catch(() => undefined);
  }

  /** The completion whose chunks are in lines of JSON, as `toReadableStream` writes them. */
  static fromReadableStream(lines: ReadableStream<Uint8Array>): ChatCompletionStream {
    const data = EventStream.fromReadableStream<Chunk>(lines);
    const open = async (signal: AbortSignal) => {
      signal.addEventListener("abort", () => data.cancel());
      return { data, response: new Response() };
    };
    return new ChatCompletionStream(open, undefined, (completion: Completion) => completion);
  }

  /** What the first choice says so far. */
  get text(): string {
    return this.#accumulator?.choice(0)?.message.content ?? "";
  }

  /** The calls of the first choice so far, in the order of their `index`; the last may be unfinished. */
  get tool_calls(): readonly ToolCall[] {
    return this.#accumulator?.choice(0)?.message.tool_calls ?? [];
  }

  /** The pieces of what the first choice says, as they come. */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => handOut(this.#texts(this.#take())) };
  }

  /** The chunks, as they come. Leaving the loop closes the connection. */
  [Symbol.asyncIterator](): AsyncGenerator<Chunk, void, undefined> {
    return this.#take();
  }

  /** The message of the first choice, once it is whole. */
  async finalMessage(): Promise<Final["choices"][number]["message"]> {
    const { choices } = await this.finalCompletion();
    return (choices[0] as Final["choices"][number]).message;
  }

  /**
   * The completion, once it is whole: as it had been without a stream, and parsed where the request has
   * a format or tool with a parser, which fails as `parse` does.
   */
  async finalCompletion(): Promise<Final> {
    if (!this.#taken) {
      for await (const _ of this) {
        // Going through the chunks puts them together.
      }
    }
    return this.#final;
  }

  /** The chunks as lines of JSON, for a response of your own. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return toJsonLines(this.#take(), (reason) => this.abort(reason));
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
      // Loaded with the first stream: not every program has one.
      const { CompletionAccumulator } = await import("./completion-accumulator.ts");
      const accumulator = new CompletionAccumulator();
      this.#accumulator = accumulator;
      for await (const chunk of stream) {
        accumulator.add(chunk, response);
        yield chunk;
      }
      left = false;
      if (signal.aborted) throw new APIAbortError(signal.reason);
      const completion = accumulator.completion();
      if (completion === null) {
        throw new InvalidResponseError(
          "Expected a finish_reason for every choice of the stream, but it ended without.",
          response,
        );
      }
      resolve({ completion, response });
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
