/** Whether a response is a stream of events. */
export function isEventStream({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}

/**
 * The events of a response, each with the empty line after it, however they were cut into chunks. A
 * body of another kind is one frame. Whoever leaves it cancels the body.
 */
export async function* framesOf(
  response: Response,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  if (!isEventStream(response) || response.body === null) {
    yield new Uint8Array(await response.arrayBuffer());
    return;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const end = done ? rest.length : rest.lastIndexOf("\n\n") + 2;
      if (end > 1) {
        for (const frame of rest.slice(0, end).split(/(?<=\n\n)/)) {
          if (frame !== "") yield encoder.encode(frame);
        }
        rest = rest.slice(end);
      }
      if (done) return;
    }
  } finally {
    // Not waited for: who cuts a stream off does so at once.
    void reader.cancel().catch(() => {});
  }
}
