import { expect, test } from "vitest";
import { type EventSource, EventStream } from "./event-stream.ts";
import { sendEvents } from "./send-events.ts";

const { signal: staying } = new AbortController();

/** The answer to a caller in the same process. */
function respond(signal: AbortSignal, open: (gone: AbortSignal) => EventSource): Response {
  const describe = (error: unknown) => ({
    message: String(error),
    type: "server_error",
    param: null,
    code: "internal_error",
  });
  const events = new EventStream(open);
  return sendEvents({ status: 200, headers: {}, events, signal, describe }, undefined);
}

test("each event has its id and its data as JSON, and the end is marked", async () => {
  async function* events(): EventSource {
    yield { id: "1", data: { text: "line\nbreak" } };
    yield null;
    yield { id: "2", data: 5 };
    return "end";
  }
  const response = respond(staying, events);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(await response.text()).toBe(
    'id: 1\ndata: {"text":"line\\nbreak"}\n\n:\n\nid: 2\ndata: 5\n\ndata: [DONE]\n\n',
  );
});

test("what is cut off has no mark of the end", async () => {
  async function* events(): EventSource {
    yield { id: "1", data: 1 };
    return "cut";
  }
  expect(await respond(staying, events).text()).toBe("id: 1\ndata: 1\n\n");
});

/** A source that waits for its signal before it ends, and says whether it has. */
function waitingSource() {
  const seen = { told: false, released: false };
  async function* events(signal: AbortSignal): EventSource {
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => {
        seen.told = true;
        resolve();
      });
    });
    try {
      yield { id: "1", data: 1 };
      await aborted;
      return "cut";
    } finally {
      seen.released = true;
    }
  }
  return { events, seen };
}

test("a client that goes away is told to the source, which is ended", async () => {
  const { events, seen } = waitingSource();
  const reader = respond(staying, events).body?.getReader();
  await reader?.read();
  expect(seen).toEqual({ told: false, released: false });
  await reader?.cancel();
  expect(seen).toEqual({ told: true, released: true });
});

test("a request that is aborted ends the source too", async () => {
  const client = new AbortController();
  const { events, seen } = waitingSource();
  const reader = respond(client.signal, events).body?.getReader();
  await reader?.read();
  client.abort();
  expect(await reader?.read()).toEqual({ done: true, value: undefined });
  expect(seen).toEqual({ told: true, released: true });
});

test("an event without an id has none, and a failure is the last event, with no mark of the end", async () => {
  async function* events(): EventSource {
    yield { data: { part: 1 } };
    throw new RangeError("it broke");
  }
  expect(await respond(staying, events).text()).toBe(
    'data: {"part":1}\n\nevent: error\ndata: {"error":{"message":"RangeError: it broke","type":"server_error","param":null,"code":"internal_error"}}\n\n',
  );
});
