import { expect, test } from "vitest";
import { EventQueue } from "./event-queue.ts";

test("what was written is read in order, whoever is first", async () => {
  const queue = new EventQueue<number>();
  queue.push(1);
  expect(await queue.next()).toBe(1);
  const next = queue.next();
  queue.push(2);
  queue.push(3);
  expect(await next).toBe(2);
  expect(await queue.next()).toBe(3);
});

test("a failure comes after what was written before it, an abort at once", async () => {
  const queue = new EventQueue<number>();
  queue.push(1);
  queue.fail("broken");
  expect(await queue.next()).toBe(1);
  await expect(queue.next()).rejects.toBe("broken");
  const aborted = new EventQueue<number>();
  aborted.push(1);
  aborted.abort("enough");
  await expect(aborted.next()).rejects.toBe("enough");
});

test("one who waits hears of the failure", async () => {
  const queue = new EventQueue<number>();
  const next = queue.next();
  queue.fail("broken");
  await expect(next).rejects.toBe("broken");
});
