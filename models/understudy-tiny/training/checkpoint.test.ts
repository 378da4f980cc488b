import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newestCheckpoint, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "checkpoints-"));
});

afterEach(() => rm(folder, { recursive: true }));

const snapshot = (step: number) => {
  return { step, tensors: { a: Float32Array.of(step, 0.1, -3), "b/velocity": Float32Array.of(7) } };
};

it("a checkpoint is read as it was written", async () => {
  await writeCheckpoint(folder, snapshot(250));
  const path = await newestCheckpoint(folder);
  expect(await readCheckpoint(path ?? "")).toEqual(snapshot(250));
});

it("the newest is found by its step, and old ones go", async () => {
  for (const step of [900, 1000, 90, 10_000, 1200]) await writeCheckpoint(folder, snapshot(step));
  expect(await newestCheckpoint(folder)).toBe(join(folder, "step-010000.checkpoint"));
  expect(await readdir(folder)).toHaveLength(3);
});

it("there is none in a folder that is empty or not there", async () => {
  expect(await newestCheckpoint(folder)).toBeUndefined();
  expect(await newestCheckpoint(join(folder, "none"))).toBeUndefined();
});
