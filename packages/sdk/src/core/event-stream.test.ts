import { describe, expect, test } from "vitest";
import * as errors from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { deltaOf, eventsResponse, openResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import { EventStream } from "./event-stream.ts";

function streamOf(text: string, onCancel?: () => void, environment = manualEnvironment()) {
  return new EventStream<{ n: number }>(openResponse([text], onCancel), environment);
}

async function all<Event>(stream: AsyncIterable<Event>): Promise<Event[]> {
  const seen: Event[] = [];
  for await (const event of stream) seen.push(event);
  return seen;
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

  test("ends at [DONE], whatever else would come, and closes a connection that stays open", async () => {
    let cancelled = 0;
    const environment = manualEnvironment();
    const text = 'data: {"n":1}\n\ndata: [DONE]\n\ndata: {"n":2}\n\n';
    expect(await all(streamOf(text, () => cancelled++, environment))).toEqual([{ n: 1 }]);
    environment.elapse(999);
    expect([cancelled, environment.runningTimers()]).toEqual([0, 1]);
    environment.elapse(1);
    expect([cancelled, environment.runningTimers()]).toEqual([1, 0]);
  });

  test.each([
    ["ends", (body: ReadableStreamDefaultController) => body.close()],
    ["fails", (body: ReadableStreamDefaultController) => body.error(new TypeError("terminated"))],
  ])("leaves a connection alone that %s after [DONE]", async (_, end) => {
    let cancelled = 0;
    const environment = manualEnvironment();
    const { promise: opened, resolve: open } =
      Promise.withResolvers<ReadableStreamDefaultController>();
    const body = new ReadableStream({ start: open, cancel: () => void cancelled++ });
    const controller = await opened;
    controller.enqueue(new TextEncoder().encode('data: {"n":1}\n\ndata: [DONE]\n\n'));
    expect(await all(new EventStream(new Response(body), environment))).toEqual([{ n: 1 }]);
    expect(environment.runningTimers()).toBe(1);
    end(controller);
    await expect.poll(environment.runningTimers).toBe(0);
    expect(cancelled).toBe(0);
  });

  test("closes the connection of a service that goes on after [DONE] without a pause", async () => {
    const cancelled = Promise.withResolvers<void>();
    const piece = new TextEncoder().encode("data: [DONE]\n\n");
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(piece),
      cancel: () => cancelled.resolve(),
    });
    const environment = manualEnvironment();
    expect(await all(new EventStream(new Response(body), environment))).toEqual([]);
    await cancelled.promise;
    expect(environment.runningTimers()).toBe(0);
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
    const stream = streamOf('data: {"n":1}\n\n', () => cancelled++);
    await stream.cancel();
    expect(cancelled).toBe(1);
    expect(await all(stream)).toEqual([]);
  });

  test("ends a loop in which it is cancelled, and closes the connection", async () => {
    let cancelled = 0;
    const stream = streamOf('data: {"n":1}\n\ndata: {"n":2}\n\n', () => cancelled++);
    const seen: unknown[] = [];
    for await (const event of stream) {
      seen.push(event);
      await stream.cancel();
    }
    expect([seen, cancelled]).toEqual([[{ n: 1 }], 1]);
    await stream.cancel();
  });

  test("ends a loop that waits for an event when it is cancelled", async () => {
    let cancelled = 0;
    const stream = streamOf('data: {"n":1}\n\n', () => cancelled++);
    const events = stream[Symbol.asyncIterator]();
    await events.next();
    const next = events.next();
    await stream.cancel();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(cancelled).toBe(1);
  });

  test("can be cancelled in vain: when it has failed, or somebody else reads its body", async () => {
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError("terminated")) });
    await new EventStream(new Response(broken), manualEnvironment()).cancel();
    const response = openResponse([]);
    response.body?.getReader();
    await new EventStream(response, manualEnvironment()).cancel();
  });

  test("can be gone through once", async () => {
    const stream = streamOf("data: [DONE]\n\n");
    await all(stream);
    await expect(all(stream)).rejects.toBeInstanceOf(errors.InvalidArgumentError);
    const response = openResponse([]);
    response.body?.getReader();
    const read = all(new EventStream(response, manualEnvironment()));
    await expect(read).rejects.toBeInstanceOf(errors.InvalidArgumentError);
  });

  test.each(["<html>", "5", "null", '{"n":'])("an event that is %s is refused", async (data) => {
    const read = all(streamOf(`data: ${data}\n\n`));
    await expect(read).rejects.toBeInstanceOf(errors.InvalidResponseError);
    await expect(read).rejects.toThrow(`event of the stream, but got ${JSON.stringify(data)}`);
  });

  test.each([
    ["nothing", ""],
    ["no end mark", 'data: {"n":1}\n\n'],
    ["half an event", 'data: {"n":1}\n\ndata: {"n"'],
    ["an end mark that is cut off", "data: [DONE]\n"],
  ])("that has ended with %s has been cut off", async (_, text) => {
    const read = all(new EventStream(new Response(text), manualEnvironment()));
    await expect(read).rejects.toBeInstanceOf(errors.APIConnectionError);
    await expect(read).rejects.toThrow("The stream ended without its [DONE].");
  });

  test("has been cut off where the response has no body", async () => {
    await expect(all(new EventStream(new Response(null), manualEnvironment()))).rejects.toThrow(
      "without its [DONE]",
    );
  });
});

describe("an error in a stream", () => {
  const fault = (facts: object) => ({
    error: { message: "No.", param: null, code: null, ...facts },
  });

  test.each([
    ["server_error", errors.InternalServerError, 500],
    ["invalid_request_error", errors.BadRequestError, 400],
    ["requests", errors.RateLimitError, 429],
    ["a_new_type", errors.InternalServerError, 500],
  ])("of type %s is of its own class", async (type, errorClass, status) => {
    const body = fault({ type, code: "c", param: "p" });
    const headers = { "x-request-id": "req_1" };
    const text = `data: {"n":1}\n\nevent: error\ndata: ${JSON.stringify(body)}\n\n`;
    const stream = new EventStream<unknown>(new Response(text, { headers }), manualEnvironment());
    const events = stream[Symbol.asyncIterator]();
    expect((await events.next()).value).toEqual({ n: 1 });
    const error = await events.next().catch((reason) => reason);
    expect(Object.getPrototypeOf(error)).toBe(errorClass.prototype);
    expect(error).toMatchObject({ status, type, code: "c", param: "p", requestId: "req_1" });
    expect(error.message).toBe(`${status} No.`);
    expect(JSON.parse(error.body)).toEqual(body);
  });

  test("needs no event name", async () => {
    const read = all(streamOf(`data: ${JSON.stringify(fault({ type: "server_error" }))}\n\n`));
    await expect(read).rejects.toBeInstanceOf(errors.InternalServerError);
  });

  test("that is no error of the API is told in its own words", async () => {
    const read = all(streamOf("event: error\ndata: out of memory\n\n"));
    await expect(read).rejects.toThrow("500 The stream failed: out of memory");
  });

  test.each(['"boom"', "true", "7", "[]"])("may be %s instead of an object", async (error) => {
    const read = all(streamOf(`data: {"error":${error}}\n\ndata: [DONE]\n\n`));
    await expect(read).rejects.toBeInstanceOf(errors.InternalServerError);
    await expect(read).rejects.toThrow(`500 The stream failed: {"error":${error}}`);
  });

  test("closes the connection", async () => {
    let cancelled = 0;
    const read = all(streamOf("event: error\ndata: x\n\n", () => cancelled++));
    await expect(read).rejects.toBeInstanceOf(errors.APIError);
    expect(cancelled).toBe(1);
  });

  test("is none where an event has an error of null", async () => {
    expect(await all(streamOf('data: {"error":null}\n\ndata: [DONE]\n\n'))).toEqual([
      { error: null },
    ]);
  });
});

describe("a call for a stream", () => {
  const messages = [{ role: "user" as const, content: "Hi." }];
  const body = { model: "m", messages, stream: true as const };
  const chunk = deltaOf({ content: "a" });
  const calling = (...steps: readonly Step[]) => {
    const { fetch, requests } = scriptedService(...steps);
    return { client: clientIn(manualEnvironment(), { fetch }), requests };
  };

  test("asks for events, with the fields in its body", async () => {
    const { client, requests } = calling(eventsResponse([chunk]));
    expect(await all(await client.chat.completions.create(body))).toEqual([chunk]);
    expect(requests[0]?.headers.get("accept")).toBe("text/event-stream");
    expect(await requests[0]?.json()).toEqual(body);
  });

  test("is made again while there is no stream yet", async () => {
    const { client, requests } = calling(
      refusal(429),
      new TypeError("fetch failed"),
      eventsResponse([chunk]),
    );
    expect(await all(await client.chat.completions.create(body))).toEqual([chunk]);
    expect(requests).toHaveLength(3);
  });

  test.each([
    [
      "breaks",
      () => new Response(brokenBody(), { headers: { "content-type": "text/event-stream" } }),
    ],
    ["is cut off", () => eventsResponse([chunk], "")],
    ["fails", () => eventsResponse([chunk, { error: { message: "No.", type: "server_error" } }])],
  ])("is not made again once the stream has begun and %s", async (_, answer) => {
    const { client, requests } = calling(answer(), eventsResponse([chunk]));
    const stream = await client.chat.completions.create(body);
    await expect(all(stream)).rejects.toBeInstanceOf(errors.UnderstudyError);
    expect(requests).toHaveLength(1);
  });

  test("that is answered with something else shows it", async () => {
    const page = new Response("<h1>Hello</h1>", { headers: { "content-type": "text/html" } });
    const { client } = calling(page);
    const call = client.chat.completions.create(body);
    await expect(call).rejects.toBeInstanceOf(errors.InvalidResponseError);
    await expect(call).rejects.toThrow("Expected text/event-stream, but got text/html: Hello.");
  });

  test("ends with its signal, also when it has begun", async () => {
    const cancelled = Promise.withResolvers<void>();
    const { client } = calling(
      openResponse([`data: ${JSON.stringify(chunk)}\n\n`], cancelled.resolve),
    );
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      for await (const event of await client.chat.completions.create(body, { signal })) {
        expect(event).toEqual(chunk);
        controller.abort("enough");
      }
    };
    const error = await read().catch((reason) => reason);
    expect(error).toBeInstanceOf(errors.APIAbortError);
    expect(error.cause).toBe("enough");
    await cancelled.promise;
  });

  test("has no timeout once it has begun", async () => {
    const environment = manualEnvironment();
    const { fetch } = scriptedService(eventsResponse([chunk]));
    const stream = await clientIn(environment, { fetch, timeoutMs: 10 }).completions.create({
      model: "m",
      prompt: "a",
      stream: true,
    });
    environment.elapse(1_000);
    expect(await all(stream)).toEqual([chunk]);
  });

  function brokenBody(): ReadableStream<Uint8Array> {
    let pieces = 0;
    return new ReadableStream({
      pull(controller) {
        if (pieces++ > 0) controller.error(new TypeError("terminated"));
        else controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\n`));
      },
    });
  }
});
