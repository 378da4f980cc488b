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
 * stream cuts off is dropped.
 */
export async function* serverSentEvents(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data: string[] = [];
  let event = "";
  let id: string | null = null;
  for await (const line of lines(chunks)) {
    if (line === "") {
      if (data.length > 0) yield { id, event: event || "message", data: data.join("\n") };
      data = [];
      event = "";
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const start = line[colon + 1] === " " ? colon + 2 : colon + 1;
    const value = colon < 0 ? "" : line.slice(start);
    if (field === "data") data.push(value);
    else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
  }
}

/** Lines without their ends. The last is left out unless something ends it. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  // It takes a byte order mark off the beginning.
  const decoder = new TextDecoder();
  let rest = "";
  let afterReturn = false;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const pairs = afterReturn && code === lineFeed;
      afterReturn = code === carriageReturn;
      if (pairs) start = index + 1;
      else if (code === lineFeed || afterReturn) {
        yield rest + text.slice(start, index);
        rest = "";
        start = index + 1;
      }
    }
    rest += text.slice(start);
  }
}
