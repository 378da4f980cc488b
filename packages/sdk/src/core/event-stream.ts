import { APIConnectionError, APIIdleTimeoutError } from "../errors/call-errors.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { streamError } from "../errors/stream-error.ts";
import { type Environment, systemEnvironment } from "./environment.ts";
import { fromJsonLines, toJsonLines } from "./json-lines.ts";
import { responseHeader } from "./response-header.ts";
import { ServerSentEventDecoder } from "./server-sent-events.ts";
import { withBody } from "./with-body.ts";

/** What a stream of events ends with. */
const endMark = "[DONE]";

/** How long the body may take to end after the end mark. */
const endTimeoutMs = 1_000;

/** How many pieces may come after the end mark: a body that always has one more lets no timer run. */
const maxPiecesAfterEndMark = 16;

/** Opens a stream again, behind the event of that id: all of it for null. */
export type Resume = (
  lastEventId: string | null,
  signal: AbortSignal,
) => PromiseLike<EventStream<unknown>>;

/** How a stream behaves that is more than the body of its response. */
export interface EventStreamOptions {
  readonly idleTimeoutMs?: number;
  /** It is there where the service can do that. */
  readonly resume?: Resume | undefined;
  /** How often it is opened again with no event in between. */
  readonly maxResumes?: number;
  /** Reads the events: `JSON` by default, or what knows that one is like the other. */
  readonly json?: { parse(text: string): unknown };
}

/**
 * The events of a response, as they come.
 *
 * It can be gone through once; `tee` makes two of it. Leaving the loop early (`break`, an error) closes
 * the connection; so does `cancel`. A loop that has come to the end mark is over, and the connection is
 * kept for other calls where the body ends within a second. The call's signal stays in force until then,
 * its timeout does not: `idleTimeoutMs` is how long the next event may take.
 *
 * The loop throws the `APIError` that the service ends the stream with, and an `APIConnectionError`
 * when the stream breaks off before its end mark. A stream whose events the service keeps, such as those
 * of a training job, is opened again behind the last one instead, as often as the call may be retried.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #environment: Environment;
  readonly #options: EventStreamOptions;
  #response: Response;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #taken = false;
  #cancelled = false;
  /** Ends the opening of the stream anew. */
  #resuming: AbortController | undefined;
  #eventCount = 0;
  #lastEventId: string | null = null;
  /** Since when the next event is waited for. */
  #waitingSinceMs: number | null = null;
  #idle: APIIdleTimeoutError | undefined;

  constructor(response: Response, environment: Environment, options: EventStreamOptions = {}) {
    this.#response = response;
    this.#environment = environment;
    this.#options = options;
  }

  /** The events in lines of JSON, as `toReadableStream` writes them. */
  static fromReadableStream<Event>(lines: ReadableStream<Uint8Array>): EventStream<Event> {
    return new EventStream(fromJsonLines(lines), systemEnvironment);
  }

  /** The id of the last event that was given out: where to go on after the connection broke. */
  get lastEventId(): string | null {
    return this.#lastEventId;
  }

  /** The service's own name for the request, from `x-request-id`. */
  get requestId(): string | null {
    return responseHeader(this.#response, "x-request-id");
  }

  /** Closes the connection. A loop that is under way ends, without an error. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    this.#resuming?.abort();
    // A body that has failed cannot be cancelled, nor one that the caller reads: they tell of it.
    await (this.#reader ?? this.#response.body)?.cancel().catch(() => undefined);
  }

  /**
   * Two streams of the same events, each at its own pace: what one has read and the other has not is
   * kept in memory. The connection is closed when both have been left.
   */
  tee(): [EventStream<Event>, EventStream<Event>] {
    const body = this.#take();
    const [one, other] = (body?.tee() ?? [null, null]).map(
      (half) =>
        new EventStream<Event>(withBody(this.#response, half), this.#environment, this.#options),
    );
    return [one, other] as [EventStream<Event>, EventStream<Event>];
  }

  /** The events as lines of JSON, for a response of your own. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return toJsonLines(this[Symbol.asyncIterator](), () => this.cancel());
  }

  /** The events, as they come. Leaving the loop closes the connection. */
  [Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    const body = this.#take();
    const { resume } = this.#options;
    return resume === undefined ? this.#eventsOf(body) : this.#resumed(body, resume);
  }

  /** The body, for the one place that it goes to. */
  #take(): Response["body"] {
    const { body } = this.#response;
    if (this.#taken || body?.locked) {
      throw new InvalidArgumentError("stream", "A stream of events can be gone through once only.");
    }
    this.#taken = true;
    return body;
  }

  async *#resumed(first: Response["body"], resume: Resume): AsyncGenerator<Event, void, undefined> {
    const { maxResumes = 0 } = this.#options;
    this.#resuming = new AbortController();
    const { signal } = this.#resuming;
    let body = first;
    for (let resumes = 0; ; resumes++) {
      const countBefore = this.#eventCount;
      try {
        return yield* this.#eventsOf(body);
      } catch (error) {
        const isIdle = APIIdleTimeoutError.is(error);
        // A service that has nothing to tell for long is there, if it opens the stream again.
        if (isIdle || this.#eventCount > countBefore) resumes = 0;
        const isBroken = isIdle || APIConnectionError.is(error);
        // Without an id, what has been given would be given again.
        const isAnywhere = this.#lastEventId === null && this.#eventCount > 0;
        if (!isBroken || isAnywhere || resumes >= maxResumes) throw error;
        try {
          const next = await resume(this.#lastEventId, signal);
          this.#response = next.#response;
          body = next.#take();
        } catch (failure) {
          if (this.#cancelled) return;
          throw failure;
        }
      }
    }
  }

  async *#eventsOf(body: Response["body"]): AsyncGenerator<Event, void, undefined> {
    // By its reader: not every browser's streams can be gone through themselves.
    const reader = body?.getReader();
    this.#reader = reader;
    const decoder = new ServerSentEventDecoder();
    const stopTimer = this.#watch(reader);
    let atEndMark = false;
    try {
      for (;;) {
        this.#waitingSinceMs ??= this.#environment.now();
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (this.#cancelled) return;
        if (this.#idle !== undefined) throw this.#idle;
        if (done) throw new APIConnectionError(`The stream ended without its ${endMark}.`);
        for (const { id, event, data } of decoder.push(value)) {
          atEndMark = data === endMark;
          if (atEndMark) return;
          const parsed = event === "error" ? null : this.#parse(data);
          if (parsed === null || isError(parsed)) throw streamError(this.#response, data);
          this.#lastEventId = id ?? this.#lastEventId;
          this.#waitingSinceMs = null;
          this.#eventCount++;
          yield parsed as Event;
          if (this.#cancelled) return;
        }
      }
    } finally {
      stopTimer();
      if (atEndMark && reader !== undefined) void this.#end(reader);
      else await this.#leave(reader);
    }
  }

  /** Closes the connection of a body that is not read any more. */
  async #leave(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
    await reader?.cancel().catch(() => undefined);
  }

  /** Ends the wait for an event that takes too long. One timer does: a stream may have a million. */
  #watch(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): () => void {
    const { idleTimeoutMs } = this.#options;
    if (idleTimeoutMs === undefined) return () => undefined;
    const { now, startBackgroundTimer } = this.#environment;
    let stop: () => void;
    const look = () => {
      const sinceMs = this.#waitingSinceMs;
      // Who goes through the events may take their time.
      const waitedMs = sinceMs === null ? 0 : now() - sinceMs;
      if (waitedMs < idleTimeoutMs) {
        stop = startBackgroundTimer(idleTimeoutMs - waitedMs, look);
      } else {
        this.#idle = new APIIdleTimeoutError(idleTimeoutMs);
        void this.#leave(reader);
      }
    };
    stop = startBackgroundTimer(idleTimeoutMs, look);
    this.#waitingSinceMs = now();
    this.#idle = undefined;
    return () => stop();
  }

  /**
   * Lets the end of the body come: only a connection whose response has ended is used again, and the
   * end of many comes a moment after their end mark. It waits in the background, and not for ever.
   */
  async #end(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const stopTimer = this.#environment.startBackgroundTimer(endTimeoutMs, () =>
      this.#leave(reader),
    );
    try {
      for (let pieces = 0; pieces <= maxPiecesAfterEndMark; pieces++) {
        if ((await reader.read()).done) return;
      }
    } catch {
      // Every event has been given: a failure now is of no account.
    } finally {
      stopTimer();
      await this.#leave(reader);
    }
  }

  #parse(data: string): object {
    let options: ErrorOptions | undefined;
    try {
      const event = (this.#options.json ?? JSON).parse(data);
      if (typeof event === "object" && event !== null) return event;
    } catch (cause) {
      options = { cause };
    }
    const shown = JSON.stringify(data.slice(0, 100));
    throw new InvalidResponseError(
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
