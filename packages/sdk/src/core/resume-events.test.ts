import { expect, test } from "vitest";
import { APIConnectionError } from "../errors/call-errors.ts";
import { clientIn } from "../testing/client-in.ts";
import { openResponse, streamHeaders } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { refusal, type Step, scriptedService } from "../testing/scripted-service.ts";

function eventText(id: number): string {
  return `id: ev-${id}\ndata: {"id":"ev-${id}"}\n\n`;
}

/** A body that breaks off after its events. */
const cut = (...ids: number[]) =>
  new Response(ids.map(eventText).join(""), { headers: streamHeaders });
const whole = (...ids: number[]) =>
  new Response(`${ids.map(eventText).join("")}data: [DONE]\n\n`, { headers: streamHeaders });

function setUp(...steps: Step[]) {
  const { fetch, requests } = scriptedService(...steps);
  const environment = manualEnvironment();
  const client = clientIn(environment, { fetch });
  const asked = () =>
    requests.map(({ headers, url }) => [
      headers.get("last-event-id"),
      new URL(url).searchParams.get("after"),
    ]);
  return { events: client.training.jobs.events, environment, asked };
}

async function ids(stream: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const seen: string[] = [];
  for await (const { id } of stream) seen.push(id);
  return seen;
}

test("a stream of kept events goes on behind the last one, as often as it breaks", async () => {
  const steps = [cut(1, 2), cut(3), new TypeError("reset"), refusal(503), whole(4)];
  const { events, asked } = setUp(...steps);
  const stream = await events.list("job-1", { stream: true, after: "ev-0" });
  expect(await ids(stream)).toEqual(["ev-1", "ev-2", "ev-3", "ev-4"]);
  expect(stream.lastEventId).toBe("ev-4");
  expect(asked()).toEqual([
    [null, "ev-0"],
    ["ev-2", null],
    ["ev-3", null],
    ["ev-3", null],
    ["ev-3", null],
  ]);
});

test("one that broke before its first event is asked for as before", async () => {
  const { events, asked } = setUp(cut(), whole(1));
  expect(await ids(await events.list("job-1", { stream: true, after: "ev-0" }))).toEqual(["ev-1"]);
  expect(asked()).toEqual([
    [null, "ev-0"],
    [null, "ev-0"],
  ]);
});

test("one that breaks again and again without an event fails after the retries of the call", async () => {
  const { events, asked } = setUp(cut(1), cut(), cut());
  const stream = await events.list("job-1", { stream: true });
  await expect(ids(stream)).rejects.toThrow(APIConnectionError);
  expect(asked()).toHaveLength(3);
});

test("with no retries it is not opened again", async () => {
  const { events, asked } = setUp(cut(1));
  const stream = await events.list("job-1", { stream: true }, { maxRetries: 0 });
  await expect(ids(stream)).rejects.toThrow(APIConnectionError);
  expect(asked()).toHaveLength(1);
});

test("events without ids would come twice: such a stream is not opened again", async () => {
  const body = 'data: {"id":"a"}\n\n';
  const { events, asked } = setUp(new Response(body, { headers: streamHeaders }));
  await expect(ids(await events.list("job-1", { stream: true }))).rejects.toThrow(
    APIConnectionError,
  );
  expect(asked()).toHaveLength(1);
});

test("one whose service has nothing to tell is opened again each time that it was idle for too long", async () => {
  const silent = () => openResponse([]);
  const steps = [openResponse([eventText(1)]), silent(), silent(), silent(), whole(2)];
  const { events, environment, asked } = setUp(...steps);
  const stream = await events.list("job-1", { stream: true }, { idleTimeoutMs: 1_000 });
  const seen = ids(stream);
  for (let wait = 0; wait < 4; wait++) {
    await expect.poll(() => asked().length).toBe(wait + 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    environment.elapse(1_000);
  }
  expect(await seen).toEqual(["ev-1", "ev-2"]);
});

test("a cancel ends it also while it is opened again", async () => {
  const { events, asked } = setUp(cut(1), () => new Promise(() => undefined));
  const stream = await events.list("job-1", { stream: true });
  const seen = ids(stream);
  await expect.poll(() => asked().length).toBe(2);
  await stream.cancel();
  expect(await seen).toEqual(["ev-1"]);
});
