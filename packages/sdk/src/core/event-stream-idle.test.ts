import { expect, test } from "vitest";
import { APIIdleTimeoutError } from "../errors/call-errors.ts";
import { openResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { Understudy } from "../understudy.ts";
import { EventStream } from "./event-stream.ts";

const event = 'data: {"n":1}\n\n';

function idling(pieces: readonly string[], idleTimeoutMs = 1_000) {
  const environment = manualEnvironment();
  let cancelled = 0;
  const response = openResponse(pieces, () => cancelled++);
  const stream = new EventStream<{ n: number }>(response, environment, { idleTimeoutMs });
  return { environment, events: stream[Symbol.asyncIterator](), cancelled: () => cancelled };
}

/** Lets what is under way come to where it waits. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("a stream that gives no event for its idleTimeoutMs fails, and its connection is closed", async () => {
  const { environment, events, cancelled } = idling([event]);
  expect(await events.next()).toEqual({ done: false, value: { n: 1 } });
  const next = events.next();
  const failure = expect(next).rejects.toThrow(
    "The stream gave no event for its idleTimeoutMs of 1000 ms.",
  );
  await settle();
  environment.elapse(999);
  await settle();
  expect(cancelled()).toBe(0);
  environment.elapse(1);
  await failure;
  await expect(next).rejects.toThrow(APIIdleTimeoutError);
  expect([cancelled(), environment.runningTimers()]).toEqual([1, 0]);
});

test("so does one that never begins, and one that sends comments alone", async () => {
  for (const pieces of [[], [": ping\n\n"]]) {
    const { environment, events } = idling(pieces);
    const first = events.next();
    const failure = expect(first).rejects.toThrow(APIIdleTimeoutError);
    await settle();
    environment.elapse(600);
    await settle();
    environment.elapse(400);
    await failure;
  }
});

test("who goes through the events may take their time, and each event begins the wait anew", async () => {
  const { environment, events } = idling([event, event]);
  await events.next();
  environment.elapse(5_000);
  expect((await events.next()).value).toEqual({ n: 1 });
  environment.elapse(600);
  const third = expect(events.next()).rejects.toThrow(APIIdleTimeoutError);
  await settle();
  environment.elapse(900);
  await settle();
  expect(environment.runningTimers()).toBe(1);
  environment.elapse(100);
  await third;
});

test("the option of a call wins over the client's", async () => {
  const silent = async () => openResponse([]);
  const body = { model: "m", messages: [{ role: "user" as const, content: "Hi." }] };
  const client = new Understudy({ fetch: silent, idleTimeoutMs: 60_000 });
  const stream = await client.chat.completions.create(
    { ...body, stream: true },
    { idleTimeoutMs: 20 },
  );
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: "idle_timeout",
    idleTimeoutMs: 20,
  });
  const helped = client.chat.completions.stream(body, { idleTimeoutMs: 20 });
  await expect(helped.finalMessage()).rejects.toThrow(APIIdleTimeoutError);
});
