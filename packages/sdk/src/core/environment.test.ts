import { expect, test } from "vitest";
import { systemEnvironment } from "./environment.ts";

const { startTimer, startBackgroundTimer } = systemEnvironment;
const timersThatKeepTheProcess = () =>
  process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("a timer keeps the process, a background timer does not", () => {
  const before = timersThatKeepTheProcess();
  const stopBackground = startBackgroundTimer(60_000, () => undefined);
  expect(timersThatKeepTheProcess()).toBe(before);
  const stop = startTimer(60_000, () => undefined);
  expect(timersThatKeepTheProcess()).toBe(before + 1);
  stop();
  stopBackground();
});

test("a key is 32 hexadecimal digits, and another each time", () => {
  const keys = Array.from({ length: 100 }, systemEnvironment.newKey);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys).size).toBe(100);
});

test("a background timer calls back, unless it is stopped", async () => {
  const calls: string[] = [];
  startBackgroundTimer(0, () => calls.push("stopped"))();
  startBackgroundTimer(0, () => calls.push("left"));
  await expect.poll(() => calls).toEqual(["left"]);
});
