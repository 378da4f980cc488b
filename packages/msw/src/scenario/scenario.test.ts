import { describe, expect, test } from "vitest";
import { handlers } from "../handlers.ts";
import { ask, eventsOf } from "../testing/ask.ts";
import {
  cutMidStream,
  disconnected,
  malformedChunk,
  overloaded,
  rateLimited,
  slow,
  wrongContentType,
} from "./faults.ts";
import { framesOf } from "./frames-of.ts";
import { Scenario } from "./scenario.ts";

const chat = { model: "m", messages: [{ role: "user", content: "Hi." }] };

function play(scenario: Scenario) {
  const mock = handlers({ scenarios: { "chat.completions.create": scenario } });
  return (body: object = {}, init: RequestInit = {}) =>
    ask(mock, "POST", "/v1/chat/completions", { ...chat, ...body }, init);
}

async function statusesOf(scenario: Scenario, count: number): Promise<number[]> {
  const send = play(scenario);
  const statuses = [];
  for (let turn = 0; turn < count; turn++) statuses.push((await send()).status);
  return statuses;
}

describe("a scenario", () => {
  test("stays, or is over after so many requests, or is followed by another", async () => {
    expect(await statusesOf(overloaded(), 3)).toEqual([503, 503, 503]);
    expect(await statusesOf(overloaded().once(), 2)).toEqual([503, 200]);
    const two = rateLimited().times(2).andThen(overloaded().once());
    expect(await statusesOf(two, 4)).toEqual([429, 429, 503, 200]);
    expect(await statusesOf(two, 4)).toEqual([429, 429, 503, 200]);
  });

  test("is not used up by a request that is refused", async () => {
    const send = play(overloaded().once());
    expect((await send({ temperature: 99 })).status).toBe(400);
    expect((await send()).status).toBe(503);
  });

  test("is not counted twice by requests at once", async () => {
    const send = play(overloaded().times(2));
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await send()).status),
    );
    expect(statuses.toSorted()).toEqual([200, 200, 200, 503, 503]);
  });

  test("that could never go on, or of no requests, is refused", () => {
    expect(() => overloaded().andThen(rateLimited())).toThrow("Expected once() or times(n)");
    expect(() => overloaded().times(0)).toThrow("Invalid times: expected a whole number");
    expect(() => overloaded().times(1.5)).toThrow("but got 1.5");
  });

  test("may be of a fault of your own", async () => {
    const teapot = Scenario.of(
      async (respond) => new Response((await respond()).body, { status: 418 }),
    );
    expect(await statusesOf(teapot.once(), 2)).toEqual([418, 200]);
  });
});

describe("a fault", () => {
  test("rateLimited says when to try again", async () => {
    const response = await play(rateLimited({ retryAfterMs: 1500 }))();
    expect(response.headers.get("retry-after")).toBe("2");
    expect(response.headers.get("retry-after-ms")).toBe("1500");
    expect(await response.json()).toMatchObject({ error: { code: "rate_limit_exceeded" } });
  });

  test("disconnected is no answer at all", async () => {
    expect((await play(disconnected())()).type).toBe("error");
  });

  test("cutMidStream breaks off in the middle of an event", async () => {
    const read = async (scenario: Scenario) => {
      const response = await play(scenario)({ stream: true });
      const decoder = new TextDecoder();
      let text = "";
      let error: unknown = null;
      try {
        for await (const chunk of response.body ?? [])
          text += decoder.decode(chunk, { stream: true });
      } catch (thrown) {
        error = thrown;
      }
      return { text, error };
    };
    const whole = await (await play(slow({}))({ stream: true })).text();
    const cut = await read(cutMidStream({ afterEvents: 2 }));
    expect(cut.error).toMatchObject({ name: "TypeError", message: "terminated" });
    expect(whole.startsWith(cut.text)).toBe(true);
    expect(cut.text.match(/\n\n/g)).toHaveLength(2);
    expect(cut.text.endsWith("\n\n")).toBe(false);
    const closed = await read(cutMidStream({ afterEvents: 2, ending: "close" }));
    expect(closed).toEqual({ text: cut.text, error: null });
  });

  test("cutMidStream of an answer that is no stream gives half of it", async () => {
    const whole = await (await play(slow({}))()).text();
    const half = await (await play(cutMidStream({ ending: "close" }))()).text();
    expect(half).toBe(whole.slice(0, Math.ceil(whole.length / 2)));
    await expect((await play(cutMidStream())()).text()).rejects.toThrow("terminated");
  });

  test("malformedChunk breaks one event, and no other", async () => {
    const events = await eventsOf(await play(malformedChunk())({ stream: true }));
    const whole = await eventsOf(await play(slow({}))({ stream: true }));
    expect(events).toHaveLength(whole.length);
    expect(events.filter((event, index) => event !== whole[index])).toHaveLength(1);
    expect(() => JSON.parse(events[1] ?? "")).toThrow();
    const { headers } = await play(malformedChunk())();
    expect(headers.get("content-length")).toBeNull();
    await expect((await play(malformedChunk())()).json()).rejects.toThrow(SyntaxError);
  });

  test("wrongContentType keeps the body", async () => {
    const response = await play(wrongContentType())();
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.json()).toMatchObject({ object: "chat.completion" });
  });

  test("slow waits before the answer and between its events, and not for a caller who has left", async () => {
    const began = performance.now();
    const response = await play(slow({ responseMs: 40, chunkMs: 10 }))({ stream: true });
    expect(performance.now() - began).toBeGreaterThanOrEqual(39);
    const count = (await eventsOf(response)).length;
    expect(performance.now() - began).toBeGreaterThanOrEqual(39 + 9 * count);

    const leaving = new AbortController();
    const waiting = play(slow({ responseMs: 60_000 }))({}, { signal: leaving.signal });
    leaving.abort(new Error("left"));
    await expect(waiting).rejects.toThrow("left");
  });

  test.each([
    [() => rateLimited({ retryAfterMs: -1 }), "Invalid retryAfterMs of rateLimited"],
    [() => cutMidStream({ afterEvents: 0.5 }), "expected a whole number, 0 or more, but got 0.5"],
    [() => cutMidStream({ ending: "no" as "close" }), "expected 'reset' or 'close'"],
    [() => slow({ delayMs: 5 } as object), "Unknown option 'delayMs' of slow"],
    [() => wrongContentType({ contentType: "" }), "expected a text"],
  ])("with an option that does not fit is refused: %s", (create, message) => {
    expect(create).toThrow(message);
  });
});

test("events are found however they were cut into chunks", async () => {
  const text = "data: ä\n\nid: 1\ndata: b\n\n: c\n\nrest";
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 2, 3, 7, 100]) {
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size)
          controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const response = new Response(body, { headers: { "content-type": "text/event-stream" } });
    const frames = [];
    for await (const frame of framesOf(response)) frames.push(new TextDecoder().decode(frame));
    expect(frames).toEqual(["data: ä\n\n", "id: 1\ndata: b\n\n", ": c\n\n", "rest"]);
  }
});
