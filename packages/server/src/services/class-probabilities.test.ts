import { expect, test } from "vitest";
import { sigmoid, softmax } from "./class-probabilities.ts";

test("scores become probabilities of sum 1, however large they are", () => {
  const [a = 0, b = 0, c = 0] = softmax(Float32Array.of(1, 2, 3));
  expect(a).toBeCloseTo(0.09003057317038046, 12);
  expect(b).toBeCloseTo(0.24472847105479767, 12);
  expect(c).toBeCloseTo(0.6652409557748219, 12);
  expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
  expect(softmax([-1000, 0])).toEqual([0, 1]);
});

test("a score by itself becomes the probability that it stands for", () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 12);
  expect(sigmoid(-1000)).toBe(0);
  expect(sigmoid(1000)).toBe(1);
});
