import { expect, test } from "vitest";
import { BatchQueue } from "./batch-queue.ts";

const job = (name: string) => ({ name });
const lane = (key: string, capacity = 2) => ({ key, capacity });

test("a batch is the oldest jobs of its lane, as many as may run together", () => {
  const queue = new BatchQueue();
  const jobs = ["a", "b", "c"].map(job);
  for (const [index, each] of jobs.entries()) queue.add(lane("x"), each, index);
  expect(queue.take(lane("x"))).toEqual([job("a"), job("b")]);
  expect(queue.take(lane("x"))).toEqual([job("c")]);
  expect(queue.take(lane("x"))).toEqual([]);
  expect(queue.length).toBe(0);
});

test("the lane whose first job came first goes first, and falls back when that one is taken", () => {
  const queue = new BatchQueue();
  queue.add(lane("x", 1), job("x1"), 1);
  queue.add(lane("y", 1), job("y1"), 2);
  queue.add(lane("x", 1), job("x2"), 3);
  const order = () => queue.lanes().map((state) => [state.lane.key, state.waiting, state.sinceMs]);
  expect(order()).toEqual([
    ["x", 2, 1],
    ["y", 1, 2],
  ]);
  queue.take(lane("x", 1));
  expect(order()).toEqual([
    ["y", 1, 2],
    ["x", 1, 3],
  ]);
});

test("a job that is taken out is in no batch, and taking it out again does nothing", () => {
  const queue = new BatchQueue<{ key: string; capacity: number }, { name: string }>();
  const [a, b] = [job("a"), job("b")];
  queue.add(lane("x"), a, 1);
  queue.add(lane("x"), b, 2);
  expect([queue.remove(a), queue.remove(a)]).toEqual([true, false]);
  expect(queue.length).toBe(1);
  expect(queue.take(lane("x"))).toEqual([b]);
  expect(queue.lanes()).toEqual([]);
});

test("clearing gives back everything", () => {
  const queue = new BatchQueue();
  queue.add(lane("x"), job("a"), 1);
  queue.add(lane("y"), job("b"), 2);
  expect(queue.clear()).toEqual([job("a"), job("b")]);
  expect([queue.length, queue.lanes()]).toEqual([0, []]);
});
