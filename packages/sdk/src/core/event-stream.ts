import { APIConnectionError } from "../errors/call-errors.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { streamError } from "../errors/stream-error.ts";
import { ServerSentEventDecoder } from "./server-sent-events.ts";

/** What a stream of events ends with. */
const endMark = "[DONE]";

/**
 * The events of a response, as they come.
 *
 * It can be gone through once. Leaving the loop early (`break`, an error) closes the connection; so does
 * `cancel`. The call's signal stays in force until the end, its timeout does not.
 *
 * The loop throws the `APIError` that the service ends the stream with, and an `APIConnectionError`
 * when the stream breaks off before its end mark. Nothing is asked for again: what came has been used.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #response: Response;
  #lastEventId: string | null = null;

  constructor(response: Response) {
    this.#response = response;
  }

  /** The id of the last event that was given out: where to go on after the connection broke. */
  get lastEventId(): string | null {
    return this.#lastEventId;
  }

  /** Closes the connection of a stream that nobody goes through. */
  async cancel(): Promise<void> {
    await this.#response.body?.cancel();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    // By its reader: not every browser's streams can be gone through themselves.
    const reader = this.#response.body?.getReader();
    const decoder = new ServerSentEventDecoder();
    try {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) throw new APIConnectionError(`The stream ended without its ${endMark}.`);
        for (const { id, event, data } of decoder.push(value)) {
          if (data === endMark) return;
          const parsed = event === "error" ? null : this.#parse(data);
          if (parsed === null || isError(parsed)) throw streamError(this.#response, data);
          this.#lastEventId = id;
          yield parsed as Event;
        }
      }
    } finally {
      // A stream that has failed cannot be cancelled; the failure has been told.
      await reader?.cancel().catch(() => undefined);
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

/** Services that do not name their events send the body of an error response as if it were one. */
function isError(event: { readonly error?: unknown }): boolean {
  return typeof event.error === "object" && event.error !== null;
}
