import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { eventStream } from "./event-stream.ts";

const none = { firstEventDelayMs: 0, eventDelayMs: 0 };
const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function readerOf(timing = none, signal = never, events: Iterable<unknown> = [{ n: 1 }, { n: 2 }]) {
  const reader = eventStream(events, timing, { withIds: false, signal }).getReader();
  const decoder = new TextDecoder();
  const next = async () => {
    const { done, value } = await reader.read();
    return done ? null : decoder.decode(value);
  };
  return { reader, next };
}

describe("events", () => {
  test("are framed one a chunk, with [DONE] at the end", async () => {
    const { next } = readerOf();
    const chunks = [await next(), await next(), await next(), await next()];
    expect(chunks).toEqual(['data: {"n":1}\n\n', 'data: {"n":2}\n\n', "data: [DONE]\n\n", null]);
  });

  test("come at their times, and the last is at once followed by the end", async () => {
    const { next } = readerOf({ firstEventDelayMs: 500, eventDelayMs: 20 });
    const times: number[] = [];
    const began = Date.now();
    const reading = (async () => {
      while ((await next()) !== null) times.push(Date.now() - began);
    })();
    await vi.advanceTimersByTimeAsync(1_000);
    await reading;
    expect(times).toEqual([500, 520, 520]);
  });

  test("end when the reader leaves in the middle of a wait, and leave no timer", async () => {
    const { reader, next } = readerOf({ firstEventDelayMs: 60_000, eventDelayMs: 0 });
    const reading = next();
    await vi.advanceTimersByTimeAsync(1);
    await reader.cancel();
    expect(await reading).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("break off with the reason when the request is aborted, and leave no timer", async () => {
    const leaving = new AbortController();
    const { next } = readerOf({ firstEventDelayMs: 60_000, eventDelayMs: 0 }, leaving.signal);
    const reading = expect(next()).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(1);
    leaving.abort(new Error("enough"));
    await reading;
    expect(vi.getTimerCount()).toBe(0);
  });
});
