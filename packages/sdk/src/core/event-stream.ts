import { APIConnectionError } from "../errors/call-errors.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { streamError } from "../errors/stream-error.ts";
import type { Environment } from "./environment.ts";
import { ServerSentEventDecoder } from "./server-sent-events.ts";

/** What a stream of events ends with. */
const endMark = "[DONE]";

/** How long the body may take to end after the end mark. */
const endTimeoutMs = 1_000;

/** How many pieces may come after the end mark: a body that always has one more lets no timer run. */
const maxPiecesAfterEndMark = 16;

/**
 * The events of a response, as they come.
 *
 * It can be gone through once. Leaving the loop early (`break`, an error) closes the connection; so does
 * `cancel`. A loop that has come to the end mark is over, and the connection is kept for other calls
 * where the body ends within a second. The call's signal stays in force until then, its timeout does not.
 *
 * The loop throws the `APIError` that the service ends the stream with, and an `APIConnectionError`
 * when the stream breaks off before its end mark. Nothing is asked for again: what came has been used.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #response: Response;
  readonly #environment: Environment;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #taken = false;
  #cancelled = false;
  #lastEventId: string | null = null;

  constructor(response: Response, environment: Environment) {
    this.#response = response;
    this.#environment = environment;
  }

  /** The id of the last event that was given out: where to go on after the connection broke. */
  get lastEventId(): string | null {
    return this.#lastEventId;
  }

  /** Closes the connection. A loop that is under way ends, without an error. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    // A body that has failed cannot be cancelled, nor one that the caller reads: they tell of it.
    await (this.#reader ?? this.#response.body)?.cancel().catch(() => undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    const { body } = this.#response;
    if (this.#taken || body?.locked) {
      throw new InvalidArgumentError("stream", "A stream of events can be gone through once only.");
    }
    this.#taken = true;
    // By its reader: not every browser's streams can be gone through themselves.
    const reader = body?.getReader();
    this.#reader = reader;
    const decoder = new ServerSentEventDecoder();
    let atEndMark = false;
    try {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (this.#cancelled) return;
        if (done) throw new APIConnectionError(`The stream ended without its ${endMark}.`);
        for (const { id, event, data } of decoder.push(value)) {
          atEndMark = data === endMark;
          if (atEndMark) return;
          const parsed = event === "error" ? null : this.#parse(data);
          if (parsed === null || isError(parsed)) throw streamError(this.#response, data);
          this.#lastEventId = id;
          yield parsed as Event;
          if (this.#cancelled) return;
        }
      }
    } finally {
      if (atEndMark && reader !== undefined) void this.#end(reader);
      else await this.cancel();
    }
  }

  /**
   * Lets the end of the body come: only a connection whose response has ended is used again, and the
   * end of many comes a moment after their end mark. It waits in the background, and not for ever.
   */
  async #end(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const stopTimer = this.#environment.startBackgroundTimer(endTimeoutMs, () => this.cancel());
    try {
      for (let pieces = 0; pieces <= maxPiecesAfterEndMark; pieces++) {
        if ((await reader.read()).done) return;
      }
    } catch {
      // Every event has been given: a failure now is of no account.
    } finally {
      stopTimer();
      await this.cancel();
    }
  }

  #parse(data: string): object {
    try {
      const event: unknown = JSON.parse(data);
      if (typeof event === "object" && event !== null) return event;
    } catch (cause) {
      throw this.#noEvent(data, { cause });
    }
    throw this.#noEvent(data);
  }

  #noEvent(data: string, options?: ErrorOptions): InvalidResponseError {
    const shown = JSON.stringify(data.slice(0, 100));
    return new InvalidResponseError(
      `Expected a JSON object in each event of the stream, but got ${shown}.`,
      this.#response,
      options,
    );
  }
}

/**
 * Services that do not name their events send the body of an error response as if it were one, or
 * a body of their own, such as `{"error": "out of memory"}`.
 */
function isError(event: { readonly error?: unknown }): boolean {
  return Boolean(event.error);
}
