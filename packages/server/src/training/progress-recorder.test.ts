import type { NewCheckpoint, NewJobEvent } from "@understudy/storage";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ProgressRecorder, type RecordedProgress } from "./progress-recorder.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function recorder(reportedStep = 0) {
  const written: [RecordedProgress | null, readonly NewJobEvent[], NewCheckpoint | null][] = [];
  const errors: unknown[] = [];
  const made = new ProgressRecorder({
    reportedStep,
    write: async (...what) => void written.push(what),
    onError: (error) => errors.push(error),
  });
  return { recorder: made, written, errors, messages: () => written.flatMap(messagesOf) };
}

function messagesOf([, events]: readonly [unknown, readonly NewJobEvent[], unknown]): string[] {
  return events.map(({ message }) => message);
}

function step(number: number, end_of_epoch = false) {
  return {
    epoch: Math.ceil(number / 10),
    total_epochs: 2,
    step: number,
    total_steps: 20,
    metrics: { loss: 1 / 3 },
    end_of_epoch,
  };
}

test("every epoch becomes an event, and the last step of those within one", async () => {
  const { recorder: it, written, messages } = recorder();
  for (let number = 1; number <= 14; number++) it.progress(step(number, number === 10));
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(messages()).toEqual([
    "Epoch 1 of 2: loss 0.33333.",
    "Step 14 of 20, epoch 2 of 2: loss 0.33333.",
  ]);
  const { end_of_epoch: _, ...shown } = step(14);
  expect(written[0]?.[0]).toEqual(shown);
  expect(written[0]?.[1][1]).toMatchObject({ level: "info", type: "metrics", data: shown });
  await it.flush();
  expect(written).toHaveLength(1);
});

test("what an earlier run has told is not told again", async () => {
  const { recorder: it, messages } = recorder(10);
  for (let number = 6; number <= 11; number++) it.progress(step(number, number === 10));
  await it.flush();
  expect(messages()).toEqual(["Step 11 of 20, epoch 2 of 2: loss 0.33333."]);
});

test("messages and the newest checkpoint are written with the progress, in order", async () => {
  const { recorder: it, written, messages } = recorder();
  it.message("warn", "A column has no variance.");
  it.progress(step(10, true));
  const checkpoint = { step_number: 10, epoch: 1, metrics: {}, size_bytes: 3, sha256: "00" };
  it.checkpoint({ ...checkpoint, step_number: 5 });
  it.checkpoint(checkpoint);
  await it.flush();
  expect(messages()).toEqual(["A column has no variance.", "Epoch 1 of 2: loss 0.33333."]);
  expect(written.map(([, , kept]) => kept)).toEqual([checkpoint]);
});

test("a write that fails is told of and does not keep back the next", async () => {
  const errors: unknown[] = [];
  const seen: string[] = [];
  let fail = true;
  const it = new ProgressRecorder({
    reportedStep: 0,
    write: async (progress, events) => {
      if (fail) throw new Error("disk full");
      seen.push(...messagesOf([progress, events, null]));
    },
    onError: (error) => errors.push(error),
  });
  it.message("info", "one");
  await it.flush();
  fail = false;
  it.message("info", "two");
  await it.flush();
  expect(errors).toEqual([new Error("disk full")]);
  expect(seen).toEqual(["two"]);
});
