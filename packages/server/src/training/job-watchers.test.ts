import { expect, test } from "vitest";
import { JobWatchers } from "./job-watchers.ts";

const forEver = 60_000;
const { signal } = new AbortController();

test("news that come before anybody waits are not missed, and are told once", async () => {
  const watchers = new JobWatchers();
  using watcher = watchers.watch("a");
  watchers.notify("a");
  watchers.notify("a");
  expect(await watcher.news(forEver, signal)).toBe(true);
  expect(await watcher.news(1, signal)).toBe(false);
});

test("everybody who waits for a job is woken, and nobody who waits for another", async () => {
  const watchers = new JobWatchers();
  using first = watchers.watch("a");
  using second = watchers.watch("a");
  using other = watchers.watch("b");
  const waiting = [first.news(forEver, signal), second.news(forEver, signal)];
  watchers.notify("a");
  expect(await Promise.all(waiting)).toEqual([true, true]);
  expect(await other.news(1, signal)).toBe(false);
  watchers.notifyAll();
  expect(await other.news(forEver, signal)).toBe(true);
});

test("waiting ends with its signal, also one that was aborted before", async () => {
  const watchers = new JobWatchers();
  using watcher = watchers.watch("a");
  const gone = new AbortController();
  const waiting = watcher.news(forEver, gone.signal);
  gone.abort();
  expect(await waiting).toBe(false);
  expect(await watcher.news(forEver, gone.signal)).toBe(false);
});

test("one who has left is told nothing", async () => {
  const watchers = new JobWatchers();
  const watcher = watchers.watch("a");
  watcher[Symbol.dispose]();
  watchers.notify("a");
  expect(await watcher.news(1, signal)).toBe(false);
});
