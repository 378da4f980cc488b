import { expect, test } from "vitest";
import { type Steps, TimeSlicer } from "./time-slicer.ts";

function* counting(name: string, steps: number, log: string[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    log.push(name);
    yield;
  }
  return name;
}

test("computations take turns, step by step", async () => {
  const log: string[] = [];
  const slicer = new TimeSlicer(() => 0);
  const both = [slicer.run(counting("a", 3, log)), slicer.run(counting("b", 2, log))];
  expect(await Promise.all(both)).toEqual(["a", "b"]);
  expect(log).toEqual(["a", "b", "a", "b", "a"]);
});

test("when a turn's time is over everybody else runs first", async () => {
  const log: string[] = [];
  let nowMs = 0;
  // Each look at the clock is a millisecond later: two or three steps fill a turn.
  const slicer = new TimeSlicer(() => nowMs++);
  let others = true;
  const other = () => {
    log.push("other");
    if (others) setImmediate(other);
  };
  setImmediate(other);
  await slicer.run(counting("step", 9, log));
  others = false;
  const turns = log.join(" ").split("other");
  const steps = turns.map((turn) => turn.split("step").length - 1);
  expect(Math.max(...steps)).toBeLessThanOrEqual(3);
  expect(steps.reduce((sum, count) => sum + count, 0)).toBe(9);
});

test("an aborted computation stops with the signal's reason, and the others go on", async () => {
  const log: string[] = [];
  const slicer = new TimeSlicer(() => 0);
  const abort = new AbortController();
  function* aborting(): Steps<void> {
    yield;
    abort.abort("enough");
    for (;;) yield;
  }
  const stopped = slicer.run(aborting(), abort.signal).catch((reason: unknown) => reason);
  expect(await slicer.run(counting("a", 5, log))).toBe("a");
  expect(await stopped).toBe("enough");
});

test("a computation that throws rejects, and a later one runs", async () => {
  const slicer = new TimeSlicer(() => 0);
  function* failing(): Steps<void> {
    yield;
    throw new RangeError("no");
  }
  await expect(slicer.run(failing())).rejects.toThrow(RangeError);
  expect(await slicer.run(counting("after", 1, []))).toBe("after");
});
