import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { mergeStreams } from "./merge-streams.ts";

async function* counting(to: number, pauseMs: number): AsyncGenerator<number, void, undefined> {
  for (let value = 0; value < to; value++) {
    await delay(pauseMs);
    yield value;
  }
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

test("each stream comes whole and in its order", async () => {
  const merged = await all(
    mergeStreams([() => counting(3, 2), () => counting(5, 1), () => counting(0, 0)], 3),
  );
  expect(merged.filter(([index]) => index === 0).map(([, value]) => value)).toEqual([0, 1, 2]);
  expect(merged.filter(([index]) => index === 1).map(([, value]) => value)).toEqual([
    0, 1, 2, 3, 4,
  ]);
  expect(merged).toHaveLength(8);
});

test("no more than the limit are there at a time", async () => {
  let existing = 0;
  let most = 0;
  async function* open(): AsyncGenerator<number, void, undefined> {
    yield* counting(1, 1);
    existing--;
  }
  const one = () => {
    most = Math.max(most, ++existing);
    return open();
  };
  const streams = Array.from({ length: 7 }, () => one);
  expect(await all(mergeStreams(streams, 2))).toHaveLength(7);
  expect(most).toBe(2);
});

test("the failure of one is the failure of all, and ends the others", async () => {
  let ended = false;
  async function* good(): AsyncGenerator<number, void, undefined> {
    try {
      for (;;) {
        await delay(1);
        yield 1;
      }
    } finally {
      ended = true;
    }
  }
  async function* bad(): AsyncGenerator<number, void, undefined> {
    yield await delay(3, 1);
    throw new RangeError("broken");
  }
  await expect(all(mergeStreams([good, bad], 2))).rejects.toThrow("broken");
  await delay(3);
  expect(ended).toBe(true);
});
