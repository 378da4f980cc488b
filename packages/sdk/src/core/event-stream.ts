import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { serverSentEvents } from "./server-sent-events.ts";

/** What a stream of events ends with. */
const endMark = "[DONE]";

/**
 * The events of a response, as they come.
 *
 * It can be gone through once. Leaving the loop early (`break`, an error) closes the connection; so does
 * `cancel`. The call's signal stays in force until the end, its timeout does not.
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
    const { body } = this.#response;
    if (body === null) return;
    for await (const { id, data } of serverSentEvents(chunksOf(body))) {
      if (data === endMark) return;
      const event = this.#parse(data);
      this.#lastEventId = id;
      yield event;
    }
  }

  #parse(data: string): Event {
    try {
      return JSON.parse(data) as Event;
    } catch (cause) {
      const shown = JSON.stringify(data.slice(0, 100));
      throw new InvalidResponseError(
        `Expected JSON in each event of the stream, but got ${shown}.`,
        this.#response,
        { cause },
      );
    }
  }
}

/** By its reader: not every browser's streams can be gone through themselves. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
