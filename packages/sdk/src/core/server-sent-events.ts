/** One event of a stream, as the server named and numbered it. */
export interface ServerSentEvent {
  /** The last `id` that the stream has given, of this event or of one before. */
  readonly id: string | null;
  /** `message` where the event has no name of its own. */
  readonly event: string;
  /** The lines of `data`, joined by line feeds. */
  readonly data: string;
}

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
    let text = this.#text.decode(chunk, { stream: true });
    let start = 0;
    let searched = 0;
    if (this.#rest !== "") {
      // A line that comes in a thousand pieces is put together once, at its end.
      if (!/[\r\n]/.test(text)) {
        this.#rest += text;
        return events;
      }
      searched = this.#rest.length;
      text = this.#rest + text;
    }
    // Looked for once: most streams have none.
    let nextReturn = text.indexOf("\r", searched);
    for (;;) {
      const lineFeed = text.indexOf("\n", searched);
      const isReturn = nextReturn >= 0 && (lineFeed < 0 || nextReturn < lineFeed);
      const end = isReturn ? nextReturn : lineFeed;
      if (end < 0) break;
      // The LF of a CRLF, of which the CR may have come before.
      const isPair = this.#afterReturn && end === start && !isReturn;
      if (!isPair) this.#line(text, start, end, events);
      this.#afterReturn = isReturn;
      if (isReturn) nextReturn = text.indexOf("\r", end + 1);
      start = end + 1;
      searched = start;
    }
    if (start < text.length) this.#afterReturn = false;
    this.#rest = text.slice(start);
    return events;
  }

  #line(text: string, start: number, end: number, events: ServerSentEvent[]): void {
    if (start === end) {
      const data = this.#data;
      if (data !== null) events.push({ id: this.#id, event: this.#event || "message", data });
      this.#data = null;
      this.#event = "";
    } else if (text.startsWith("data: ", start)) {
      this.#addData(text.slice(start + 6, end));
    } else {
      this.#field(text.slice(start, end));
    }
  }

  #field(line: string): void {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const start = line[colon + 1] === " " ? colon + 2 : colon + 1;
    const value = colon < 0 ? "" : line.slice(start);
    if (field === "data") this.#addData(value);
    else if (field === "event") this.#event = value;
    else if (field === "id" && !value.includes("\0")) this.#id = value;
  }

  #addData(value: string): void {
    this.#data = this.#data === null ? value : `${this.#data}\n${value}`;
  }
}
