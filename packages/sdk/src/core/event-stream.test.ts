import { describe, expect, test } from "vitest";
import { EventStream } from "./event-stream.ts";

function streamOf(text: string, onCancel: () => void = () => undefined) {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      text = "";
    },
    cancel: onCancel,
  });
  return new EventStream<{ n: number }>(new Response(body));
}

describe("a stream of events", () => {
  test("gives each event and ends at [DONE]", async () => {
    const stream = streamOf('id: a\ndata: {"n":1}\n\nid: b\ndata: {"n":2}\n\ndata: [DONE]\n\n');
    const seen: unknown[] = [];
    for await (const event of stream) seen.push([event.n, stream.lastEventId]);
    expect(seen).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  test("closes the connection when the loop is left", async () => {
    let cancelled = 0;
    for await (const event of streamOf('data: {"n":1}\n\n', () => cancelled++)) {
      expect(event).toEqual({ n: 1 });
      break;
    }
    expect(cancelled).toBe(1);
  });

  test("closes the connection of a stream that is cancelled", async () => {
    let cancelled = 0;
    await streamOf('data: {"n":1}\n\n', () => cancelled++).cancel();
    expect(cancelled).toBe(1);
  });

  test("an event that is not JSON is an error that shows it", async () => {
    const read = async () => {
      for await (const event of streamOf("data: <html>\n\n")) expect(event).toBeUndefined();
    };
    await expect(read()).rejects.toThrow('each event of the stream, but got "<html>"');
  });
});
