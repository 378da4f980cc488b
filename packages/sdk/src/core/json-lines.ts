/**
 * Items as lines of JSON, for a response of one's own. Cancelling it calls `abort`, which ends the wait
 * for an item that is yet to come.
 */
export function toJsonLines(
  items: AsyncGenerator<unknown, void, undefined>,
  abort: (reason: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await items.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel(reason) {
      abort(reason);
      await items.return();
    },
  });
}

/** Lines of JSON as a stream of events, without an end mark where the last line is cut off. */
export function fromJsonLines(lines: ReadableStream<Uint8Array>): Response {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = "";
  const events = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      const whole = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = whole.pop() ?? "";
      const text = whole.map((line) => line.trim() && `data: ${line}\n\n`).join("");
      if (text !== "") controller.enqueue(encoder.encode(text));
    },
    flush(controller) {
      if (rest.trim() === "") controller.enqueue(encoder.encode("data: [DONE]\n\n"));
    },
  });
  return new Response(lines.pipeThrough(events));
}
