import { expect, test } from "vitest";
import { RetryEstimate } from "./retry-estimate.ts";

test("before anything was measured it says a second", () => {
  expect(new RetryEstimate().retryAfterMs(1000, 2)).toBe(1000);
});

test("it is the time for half the queue, shared by the workers", () => {
  const estimate = new RetryEstimate();
  estimate.note(40, 4);
  expect(estimate.retryAfterMs(1000, 1)).toBe(5000);
  expect(estimate.retryAfterMs(1000, 2)).toBe(2500);
});

test("newer measurements count more, and it stays between a tenth of a second and a minute", () => {
  const estimate = new RetryEstimate();
  estimate.note(10, 1);
  estimate.note(20, 1);
  expect(estimate.retryAfterMs(1000, 1)).toBe(6000);
  expect(estimate.retryAfterMs(1, 1)).toBe(100);
  expect(estimate.retryAfterMs(1_000_000, 1)).toBe(60_000);
});
