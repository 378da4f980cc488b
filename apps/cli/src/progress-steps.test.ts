import { expect, it } from "vitest";
import { progressSteps } from "./progress-steps.ts";

it("says nothing of a model that was ready from the start", () => {
  expect(progressSteps()({ id: "a", phase: "ready", sizeBytes: 1 })).toBe(null);
});

it("tells the steps of a model that had to be made ready", () => {
  const step = progressSteps();
  expect(step({ id: "a", phase: "waiting" })).toBe("waiting for another process that is at it");
  expect(step({ id: "a", phase: "converting" })).toBe("converting to ONNX");
  expect(step({ id: "b", phase: "ready", sizeBytes: 1 })).toBe(null);
  expect(step({ id: "a", phase: "ready", sizeBytes: 3 * 2 ** 19 })).toBe("ready (1.5 MiB)");
});

it("tells a download in tenths when its size is known, and in MiB when it is not", () => {
  const step = progressSteps();
  const totalBytes = 20 * 2 ** 20;
  const said = Array.from({ length: 21 }, (_, index) =>
    step({ id: "a", phase: "downloading", receivedBytes: index * 2 ** 20, totalBytes }),
  ).filter((text) => text !== null);
  expect(said).toHaveLength(11);
  expect(said.at(3)).toBe("downloading, 6.0 MiB (30 %)");
  const unknown = { id: "b", phase: "downloading", totalBytes: undefined } as const;
  expect(step({ ...unknown, receivedBytes: 2 ** 20 })).toBe("downloading, 1.0 MiB");
  expect(step({ ...unknown, receivedBytes: 2 ** 20 + 1 })).toBe(null);
});
