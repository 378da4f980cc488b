/** One event of a stream, as the server named and numbered it. */
export interface ServerSentEvent {
  /** The last `id` that the stream has given, of this event or of one before. */
  readonly id: string | null;
  /** `message` where the event has no name of its own. */
  readonly event: string;
  /** The lines of `data`, joined by line feeds. */
  readonly data: string;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts bytes into events, as the HTML standard describes them (section 9.2.6).
 *
 * Lines end in LF, CR or CRLF, also where chunks are cut between the two. An event that the end of the
 * stream cuts off is never given.
 */
export class ServerSentEventDecoder {
  /** It takes a byte order mark off the beginning. */
  readonly #text = new TextDecoder();
  #rest = "";
  #afterReturn = false;
  #data: string | null = null;
  #event = "";
  #id: string | null = null;

  /** The events that a chunk completes. It is no generator: a stream may have a million of them. */
  push(chunk: Uint8Array): readonly ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    const text = this.#text.decode(chunk, { stream: true });
    let start = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const pairs = this.#afterReturn && code === lineFeed;
      this.#afterReturn = code === carriageReturn;
      if (pairs) start = index + 1;
      else if (code === lineFeed || this.#afterReturn) {
        this.#line(this.#rest + text.slice(start, index), events);
        this.#rest = "";
        start = index + 1;
      }
    }
    this.#rest += text.slice(start);
    return events;
  }

  #line(line: string, events: ServerSentEvent[]): void {
    if (line === "") {
      const data = this.#data;
      if (data !== null) events.push({ id: this.#id, event: this.#event || "message", data });
      this.#data = null;
      this.#event = "";
      return;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const start = line[colon + 1] === " " ? colon + 2 : colon + 1;
    const value = colon < 0 ? "" : line.slice(start);
    if (field === "data") this.#data = this.#data === null ? value : `${this.#data}\n${value}`;
    else if (field === "event") this.#event = value;
    else if (field === "id" && !value.includes("\0")) this.#id = value;
  }
}
