import { getEventListeners } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { asFetched } from "./as-fetched.ts";

/** A body of so many pieces of so many bytes, or one that never ends. */
function source(pieces: number, sizeBytes: number) {
  const seen = { made: 0, cancelledWith: undefined as unknown };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (seen.made === pieces) controller.close();
      else controller.enqueue(new Uint8Array(sizeBytes).fill(++seen.made));
    },
    cancel(reason) {
      seen.cancelledWith = reason;
    },
  });
  return { body, seen };
}

function fetched(body: ReadableStream<Uint8Array>) {
  const client = new AbortController();
  const request = new Request("http://service/", { signal: client.signal });
  const answer = new Response(body, { status: 201, headers: { "x-request-id": "req_1" } });
  const { response, made } = asFetched(answer, request);
  const outcome = { isMade: false };
  void made.then(() => {
    outcome.isMade = true;
  });
  const listeners = () => getEventListeners(request.signal, "abort").length;
  return { client, response, outcome, listeners };
}

const enough = new Error("enough");

test("a body that is read arrives whole, and nothing listens for an abort any more", async () => {
  const { response, outcome, listeners } = fetched(source(5, 40_000).body);
  expect([response.status, response.headers.get("x-request-id")]).toEqual([201, "req_1"]);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const expected = Array.from({ length: 5 }, (_, index) => Array(40_000).fill(index + 1)).flat();
  expect(Buffer.compare(bytes, Uint8Array.from(expected))).toBe(0);
  expect(outcome.isMade).toBe(true);
  expect(listeners()).toBe(0);
});

describe("an abort", () => {
  test("in the middle of a body fails it with the reason, and ends what makes it", async () => {
    const { body, seen } = source(Number.POSITIVE_INFINITY, 1000);
    const { client, response, outcome } = fetched(body);
    const reader = response.body?.getReader();
    await reader?.read();
    client.abort(enough);
    await expect(reader?.read()).rejects.toBe(enough);
    expect(seen.cancelledWith).toBe(enough);
    expect(outcome.isMade).toBe(true);
  });

  test("while a body waits for more fails the read that waits", async () => {
    const { client, response } = fetched(new ReadableStream({ pull: () => new Promise(() => {}) }));
    const text = response.text();
    await nextTurn();
    client.abort(enough);
    await expect(text).rejects.toBe(enough);
  });

  test("fails what is made but not yet read", async () => {
    const { client, response, outcome } = fetched(source(3, 10).body);
    await expect.poll(() => outcome.isMade).toBe(true);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(10);
    client.abort(enough);
    await expect(reader?.read()).rejects.toBe(enough);
  });

  test("before the answer is given ends its body", () => {
    const { body, seen } = source(3, 10);
    const request = new Request("http://service/", { signal: AbortSignal.abort(enough) });
    expect(() => asFetched(new Response(body), request)).toThrow(enough);
    expect(seen.cancelledWith).toBe(enough);
  });

  test("after a body was read is too late to matter", async () => {
    const { client, response, outcome } = fetched(source(3, 10).body);
    await expect.poll(() => outcome.isMade).toBe(true);
    const reader = response.body?.getReader();
    for (let piece = 0; piece < 3; piece++) expect((await reader?.read())?.done).toBe(false);
    client.abort(enough);
    expect((await reader?.read())?.done).toBe(true);
  });
});

describe("a body", () => {
  test("is made without a reader when it is small, as a connection would take it in", async () => {
    const { outcome } = fetched(source(6, 10_000).body);
    await expect.poll(() => outcome.isMade).toBe(true);
  });

  test("waits for a reader when it is large", async () => {
    const { body, seen } = source(100, 10_000);
    const { response, outcome } = fetched(body);
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    expect(outcome.isMade).toBe(false);
    expect(seen.made).toBeLessThan(10);
    await response.arrayBuffer();
    expect(outcome.isMade).toBe(true);
  });

  test("that is cancelled ends what makes it", async () => {
    const { body, seen } = source(100, 10_000);
    const { response, outcome, listeners } = fetched(body);
    await response.body?.cancel("no more");
    expect(seen.cancelledWith).toBe("no more");
    expect(outcome.isMade).toBe(true);
    expect(listeners()).toBe(0);
  });

  test("that breaks rejects with what broke it", async () => {
    const broken = new Error("the disk is gone");
    const { response, outcome, listeners } = fetched(
      new ReadableStream({ pull: () => Promise.reject(broken) }),
    );
    await expect(response.text()).rejects.toBe(broken);
    expect(outcome.isMade).toBe(true);
    expect(listeners()).toBe(0);
  });

  test("of JSON is given as it is", () => {
    const answer = Response.json({});
    answer.headers.set("content-type", "application/json");
    expect(asFetched(answer, new Request("http://service/")).response).toBe(answer);
  });
});
